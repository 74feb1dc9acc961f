/** Adds the passkey that the browser has made for the viewer. */
import { hasForbiddenCharacters, normaliseLine } from '@moot/content';
import { verifyRegistrationResponse, type RegistrationResponseJSON } from '@simplewebauthn/server';
import { positional } from '../alerts/positional.ts';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { londonDay } from '../library/londonDay.ts';
import { isChallenge, spentMark } from './challenge.ts';
import type { Passkey } from './passkey.ts';
import { freshViewer, relyingParty } from './passkeysOf.ts';

const longestName = 80;
/** As many as somebody has devices. */
const most = 10;

export async function addPasskey(
  { caller, services }: Asked,
  { name, response }: { readonly name: string; readonly response: unknown },
): Promise<Passkey> {
  const { world, stepUp } = services;
  return await services.database.change(caller, async (em, identity) => {
    const { person, session } = freshViewer(identity);
    const line = nameOf(name);
    const { rpID, origin } = relyingParty(stepUp.baseUrl);
    let answered = '';
    const made = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge => {
        answered = challenge;
        return isChallenge(services, session, 'add', challenge);
      },
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    }).catch(() => null);
    // What is wrong with it nobody but an attacker would want to know.
    if (made?.verified !== true) throw invalid({ path: 'response', problem: 'wrong_form' });
    const { credential } = made.registrationInfo;
    const run = positional(em);
    const [spent] = await run('select register.spend($1, $2) as first', [spentMark(answered), world.now()]);
    if (spent?.['first'] !== true) throw invalid({ path: 'response', problem: 'wrong_form' });
    const id = world.id();
    const added = await run(
      `insert into register.passkey (id, person_id, credential, public_key, counter, transports, name, added_on)
       select $1, $2::uuid, $3, $4, $5, array(select jsonb_array_elements_text($6::jsonb)), $7, $8::date
       where (select count(*) from register.passkey) < ${most}
       on conflict (credential) do nothing
       returning id, name, added_on::text as "addedOn", null as "usedOn"`,
      [
        id,
        person,
        Buffer.from(credential.id, 'base64url'),
        Buffer.from(credential.publicKey),
        credential.counter,
        JSON.stringify(credential.transports ?? []),
        line,
        londonDay(world.now()),
      ],
    );
    const [passkey] = added;
    if (passkey === undefined) throw invalid({ path: 'response', problem: 'duplicate' });
    await appendToAudit(run, services, 'passkey_added', { authority: null, by: person, person, passkey: id });
    return passkey as unknown as Passkey;
  });
}

function nameOf(name: string): string {
  const line = normaliseLine(name);
  if (line === '') throw invalid({ path: 'name', problem: 'missing' });
  if (line.length > longestName) throw invalid({ path: 'name', problem: 'too_long' });
  if (hasForbiddenCharacters(line)) throw invalid({ path: 'name', problem: 'control_characters' });
  return line;
}
