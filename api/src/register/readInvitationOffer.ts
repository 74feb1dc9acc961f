/** What a link offers. A link that is unknown, used, taken back or expired is absent, whichever it is. */
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { hashOfToken } from '../gate/viewerOf.ts';
import { changeAsHolder } from './administering.ts';
import type { InvitationOffer } from './people.ts';

export function readInvitationOffer(asked: Asked, token: string): Promise<InvitationOffer> {
  return changeAsHolder(asked, async (run, session) => {
    const [row] = await run<{ offer: InvitationOffer }>(
      'select register.invitation_offer($1, $2, $3) as offer',
      [session, hashOfToken(token), asked.services.world.now()],
    );
    if (row === undefined) throw notFound();
    return row.offer;
  });
}
