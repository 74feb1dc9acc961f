// Written by material/register/bringOver.mjs from material/register; change it there.
// Attribution: see ../attribution.ts.

/** Members of partnerships. Columns: partnership, member. */
export const partnershipMemberTable = `SLP	CRY
SLP	KTT
SLP	MRT
SLP	RIC
SLP	STN`;
