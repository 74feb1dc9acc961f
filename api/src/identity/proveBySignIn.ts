/** A fresh sign-in at the provider as a proof of who one is, for an open session of the same person. */
import { appendToAudit } from '../audit/append.ts';
import { hashOfProviderSession, type SessionParts } from './session.ts';
import { holderOf } from './holderOf.ts';
import type { WhoCame } from './whoCame.ts';

/** Milliseconds by which the provider's clock may be behind ours. */
const tolerance = 30_000;

/** `since` is when the proof was asked for: what the provider remembers from before is none. */
export async function proveBySignIn(
  parts: SessionParts,
  session: Buffer,
  who: WhoCame,
  since: Date,
): Promise<boolean> {
  const { authenticatedAt } = who;
  if (authenticatedAt === null || authenticatedAt.getTime() < since.getTime() - tolerance) return false;
  return await parts.database.as('doorkeeper', async run => {
    const [proven] = await run<{ person: string | null }>(
      'select register.prove_by_sign_in($1, $2, $3, $4, make_interval(mins => $5), $6) as person',
      [
        session,
        who.issuer,
        who.subject,
        authenticatedAt,
        parts.stepUpMinutes,
        who.providerSession === null ? null : hashOfProviderSession(who.issuer, who.providerSession),
      ],
    );
    const person = proven?.person ?? null;
    if (person === null) return false;
    const { authority } = await holderOf(run, session);
    await appendToAudit(run, parts, 'stepped_up', { authority, by: person, passkey: false });
    return true;
  });
}
