/**
 * The operator's word: who is a steward, an officer, a moderator, or the lead of an authority that has none left. Stewards
 * name moderators and first leads themselves; nobody on the platform makes an equal or a stronger one. A person is bound
 * to issuer and subject, never to an address.
 */
import { appendToAudit } from '../audit/append.ts';
import type { Statement } from '../database/asRegistrar.ts';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';

export type PlatformRole = 'moderator' | 'steward' | 'officer';
export const platformRoles: readonly PlatformRole[] = ['moderator', 'steward', 'officer'];

export interface NamedPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
}

/** Why nothing was changed, in words for the operator. */
export class NotNamed extends Error {
  override readonly name = 'NotNamed';
}

interface Parts {
  readonly world: World;
  readonly vault: VaultKeys;
}

/** Answers the person's id. */
export async function namePlatformPerson(
  run: Statement,
  parts: Parts,
  who: NamedPerson,
  role: PlatformRole,
): Promise<string> {
  return inWords(async () => {
    const person = await personNamed(run, parts, who);
    await run('insert into register.platform_role (person_id, role) values ($1, $2)', [person, role]);
    await appendToAudit(run, parts, 'platform_role_given', { authority: null, by: null, person, role });
    return person;
  });
}

/** Makes a person a lead of the authority with this code; a listed one is enrolled by it. */
export async function nameLead(
  run: Statement,
  parts: Parts,
  who: NamedPerson,
  code: string,
): Promise<string> {
  return inWords(async () => {
    const [authority] = await run<{ id: string; standing: string }>(
      'select id, standing from register.authority where code = $1',
      [code],
    );
    if (authority === undefined) throw new NotNamed(`no authority has the code ${code}`);
    if (authority.standing === 'ended') throw new NotNamed(`${code} has ended`);
    const person = await personNamed(run, parts, who);
    await run(
      `insert into register.membership (id, person_id, authority_id, role, ended) values ($1, $2, $3, 'lead', false)
       on conflict (person_id, authority_id) do update set role = 'lead', ended = false`,
      [parts.world.id(), person, authority.id],
    );
    await appendToAudit(run, parts, 'role_changed', {
      authority: authority.id,
      by: null,
      person,
      role: 'lead',
    });
    if (authority.standing === 'listed') {
      await run(`update register.authority set standing = 'enrolled' where id = $1`, [authority.id]);
      await appendToAudit(run, parts, 'authority_enrolled', { authority: authority.id, by: null, person });
    }
    return person;
  });
}

/** Ends a platform role, whichever it is. */
export async function endPlatformRoleOf(
  run: Statement,
  parts: Parts,
  who: Pick<NamedPerson, 'issuer' | 'subject'>,
): Promise<void> {
  const [gone] = await run<{ person_id: string; role: string }>(
    `delete from register.platform_role p using register.person_identity i
     where i.issuer = $1 and i.subject = $2 and p.person_id = i.person_id returning p.person_id, p.role`,
    [who.issuer, who.subject],
  );
  if (gone === undefined)
    throw new NotNamed('nobody with a platform role is known by this issuer and subject');
  await appendToAudit(run, parts, 'platform_role_ended', {
    authority: null,
    by: null,
    person: gone.person_id,
    role: gone.role,
  });
}

async function personNamed(run: Statement, { world }: Parts, who: NamedPerson): Promise<string> {
  const [known] = await run<{ person_id: string }>(
    'select person_id from register.person_identity where issuer = $1 and subject = $2',
    [who.issuer, who.subject],
  );
  if (known !== undefined) return known.person_id;
  const id = world.id();
  await run('insert into register.person (id, name, email, invented) values ($1, $2, $3, false)', [
    id,
    who.name,
    who.email,
  ]);
  await run('insert into register.person_identity (issuer, subject, person_id) values ($1, $2, $3)', [
    who.issuer,
    who.subject,
    id,
  ]);
  return id;
}

const sentences: Readonly<Record<string, string>> = {
  platform_role: 'this person has a platform role, which excludes memberships',
  has_membership: 'this person is a member of an authority, which excludes platform roles',
};

async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === '23505') throw new NotNamed('this person has a platform role already');
    const sentence = error.code === 'MT010' && 'hint' in error ? sentences[String(error.hint)] : undefined;
    throw sentence === undefined ? error : new NotNamed(sentence);
  }
}
