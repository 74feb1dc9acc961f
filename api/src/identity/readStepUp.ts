/** Whether the viewer's session is fresh, and how it becomes so; and the passkeys by which it does. */
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Asked } from '../gate/context.ts';
import { Refusal } from '../gate/refusal.ts';
import { newChallenge } from './challenge.ts';
import type { Passkey, StepUp } from './passkey.ts';
import { descriptorOf, knownPasskeys, relyingParty } from './passkeysOf.ts';

const signInUrl = '/auth/step-up';

/** Without a platform role there is nothing that needs it. */
export async function readStepUp({ caller, services }: Asked): Promise<StepUp> {
  return await services.database.look(caller, async (ask, identity) => {
    const { role, person, session, fresh } = identity;
    if (person === null || session === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
    const known = role === 'moderator' || role === 'steward' ? await knownPasskeys(ask) : [];
    const passkey =
      known.length === 0
        ? null
        : await generateAuthenticationOptions({
            rpID: relyingParty(services.stepUp.baseUrl).rpID,
            challenge: newChallenge(services, session, 'prove'),
            allowCredentials: known.map(descriptorOf),
            userVerification: 'required',
          });
    return { fresh, passkey, signInUrl };
  });
}

/** One's own passkeys, oldest first; people without a platform role have none. */
export async function readPasskeys({ caller, services }: Asked): Promise<readonly Passkey[]> {
  return await services.database.look(caller, async (ask, identity) => {
    if (identity.person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
    if (identity.role !== 'moderator' && identity.role !== 'steward') return [];
    return (await ask(
      `select id, name, added_on::text as "addedOn", used_on::text as "usedOn" from register.passkey order by added_on, id`,
    )) as unknown as Passkey[];
  });
}
