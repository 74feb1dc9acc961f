/** A passkey as a proof of who one is: it makes the session fresh for some minutes. */
import { verifyAuthenticationResponse, type AuthenticationResponseJSON } from '@simplewebauthn/server';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { isChallenge, spentMark } from './challenge.ts';
import type { StepUp } from './passkey.ts';
import { knownPasskeys, platformViewer, relyingParty } from './passkeysOf.ts';
import { readStepUp } from './readStepUp.ts';

/** What was proven: which passkey, how far it has counted, and to which challenge. */
interface Proof {
  readonly credential: Buffer;
  readonly counter: number;
  readonly challenge: string;
}

/** Whatever is wrong, the answer is the same. */
const unproven = (): Error => invalid({ path: 'response', problem: 'wrong_form' });

export async function proveStepUp(asked: Asked, response: unknown): Promise<StepUp> {
  const { caller, services } = asked;
  const proof = await proofIn(asked, response as AuthenticationResponseJSON);
  await services.database.as('doorkeeper', async run => {
    const [proven] = await run<{ person: string | null }>(
      'select register.prove_by_passkey($1, $2, $3, $4, $5, make_interval(mins => $6)) as person',
      [
        caller.session,
        proof.credential,
        proof.counter,
        spentMark(proof.challenge),
        services.world.now(),
        services.stepUp.minutes,
      ],
    );
    const person = proven?.person ?? null;
    if (person === null) throw unproven();
    await appendToAudit(run, services, 'stepped_up', { authority: null, by: person, passkey: true });
  });
  return await readStepUp(asked);
}

async function proofIn({ caller, services }: Asked, response: AuthenticationResponseJSON): Promise<Proof> {
  const { rpID, origin } = relyingParty(services.stepUp.baseUrl);
  return await services.database.look(caller, async (ask, identity) => {
    const { session } = platformViewer(identity);
    const credential = Buffer.from(String(response?.id ?? ''), 'base64url');
    const known = (await knownPasskeys(ask)).find(one => one.credential.equals(credential));
    if (known === undefined) throw unproven();
    let challenge = '';
    const proven = await verifyAuthenticationResponse({
      response,
      expectedChallenge: answered => {
        challenge = answered;
        return isChallenge(services, session, 'prove', answered);
      },
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: {
        id: credential.toString('base64url'),
        publicKey: new Uint8Array(known.public_key),
        counter: Number(known.counter),
      },
      requireUserVerification: true,
    }).catch(() => null);
    if (proven?.verified !== true) throw unproven();
    return { credential, counter: proven.authenticationInfo.newCounter, challenge };
  });
}
