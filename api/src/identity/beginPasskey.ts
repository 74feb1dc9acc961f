/** What the browser needs to make a passkey for the viewer. */
import { generateRegistrationOptions } from '@simplewebauthn/server';
import type { Asked } from '../gate/context.ts';
import { newChallenge } from './challenge.ts';
import { descriptorOf, freshViewer, knownPasskeys, relyingParty } from './passkeysOf.ts';

/** Answers PublicKeyCredentialCreationOptionsJSON. */
export async function beginPasskey({ caller, services }: Asked): Promise<unknown> {
  const { rpID } = relyingParty(services.stepUp.baseUrl);
  return await services.database.look(caller, async (ask, identity) => {
    const { person, session } = freshViewer(identity);
    const [row] = await ask<{ name: string }>('select name from register.person where id = $1', [person]);
    const known = await knownPasskeys(ask);
    return await generateRegistrationOptions({
      rpName: 'Moot',
      rpID,
      userName: row?.name ?? '',
      userID: new Uint8Array(services.vault.mac('sign-in', 'passkey', person)),
      challenge: newChallenge(services, session, 'add'),
      attestationType: 'none',
      excludeCredentials: known.map(descriptorOf),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    });
  });
}
