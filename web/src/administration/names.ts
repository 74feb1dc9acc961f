/** Names and roles in the language of the page. */
import type { MembershipRole } from '../generated/graphql.ts';
import { currentLanguage, t } from '../language/language.ts';

/** The name of an authority. */
export const authorityName = (
  of: { readonly name: string; readonly nameCy?: string | null | undefined } | null | undefined,
): string => (currentLanguage() === 'cy' && of?.nameCy) || (of?.name ?? '');

/** The word for a role. */
export const roleName = (role: string): string => t('app.role', { role });

/** What an invitation offers: "Wexmoor District Council – reader", or a role at the platform. */
export function offerInWords(offer: {
  readonly authority?:
    | { readonly name: string; readonly nameCy?: string | null | undefined }
    | null
    | undefined;
  readonly role?: string | null | undefined;
  readonly platformRole?: string | null | undefined;
}): string {
  if (!offer.authority)
    return t('account.platformRole', { role: roleName(offer.platformRole ?? 'moderator') });
  return t('app.actingFor', { authority: authorityName(offer.authority), role: roleName(offer.role ?? '') });
}

/** The roles of a membership, from the least to the most. */
export const membershipRoles: readonly MembershipRole[] = ['reader', 'contributor', 'lead'];

/** Each role as a choice, with what it may do. */
export const roleChoices = () =>
  membershipRoles.map(role => ({
    value: role,
    text: t(`administration.roleTitle_${role}`),
    hint: t(`account.roleMeans_${role}`),
  }));

/** A role from a form; undefined where none was chosen. */
export const chosenRole = (value: string): MembershipRole | undefined =>
  membershipRoles.find(role => role === value);
