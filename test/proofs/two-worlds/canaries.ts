/**
 * Values that must never reach somebody, in whatever form: searched for in every byte that an observer received. Where one
 * of them is somebody's to read, or public by itself, the place is named.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { publicationMac, revisionMac } from '@moot/api/vault/ties';
import { hashOfToken } from '@moot/api/gate/viewerOf';
import { candidates } from './observers.ts';
import type { Met, Piece } from './recording.ts';
import { itService, vaultKey, type Replay } from './replay.ts';
import { deletedWords, ownLists, redactedWords } from './story.ts';

export interface Canary {
  readonly name: string;
  readonly value: string;
  /** Who may meet it, and where. */
  readonly may: (observer: string, what: string) => boolean;
}

export const nobody = (): boolean => false;
const stewards = (observer: string): boolean => observer === 'steward' || observer.endsWith('officer');
/** Where the register is shown, which names every council. */
const register =
  /^(Query\.(viewer|scanningWords|authorit|circle|people|platformPeople|joining|myJoining|invitation|trustedSources|auditEntries|reorganisation)|Mutation\.(suspend|end)Authority)/;

export async function canariesOf(
  { su, seeded, vault, somebody }: Replay,
  submission: string,
  keptBack: boolean,
): Promise<readonly Canary[]> {
  const canaries: Canary[] = [
    { name: 'vault key', value: vaultKey.toString('hex'), may: nobody },
    { name: 'submission id', value: submission, may: nobody },
    { name: 'words deleted before they were handed in', value: deletedWords, may: nobody },
    { name: 'IT service', value: itService, may: stewards },
    ...(keptBack
      ? [{ name: 'words taken out', value: redactedWords, may: (who: string) => who === 'moderator' }]
      : []),
  ];
  const { rows: revisions } = await su.query<{ id: string }>(
    'select id from intake.revision where submission_id = $1',
    [submission],
  );
  for (const { id } of revisions) {
    canaries.push({ name: 'revision id', value: id, may: who => who === 'moderator' });
    canaries.push({ name: 'tie of a revision', value: revisionMac(vault, id).toString('hex'), may: nobody });
  }
  const { rows: publications } = await su.query<{ id: string }>('select id from library.publication');
  for (const { id } of publications)
    canaries.push({
      name: 'tie of a publication',
      value: publicationMac(vault, id).toString('hex'),
      may: nobody,
    });
  for (const candidate of candidates) {
    const own = (who: string): boolean => who.startsWith(`${candidate} `);
    const managed = (who: string): boolean => stewards(who) || own(who);
    const author = `${candidate} contributor`;
    const { rows } = await su.query<{
      name: string;
      key: string;
      email: string;
      person: string;
      authority: string;
      membership: string;
      session: string;
    }>(
      `select a.name, a.key::text, p.name as person, p.email, m.id as membership, s.id as session
       from register.person p join register.membership m on m.person_id = p.id
       join register.authority a on a.id = m.authority_id join register.session s on s.person_id = p.id where p.id = $1`,
      [seeded.person(author)],
    );
    const token = (somebody(author).headers['cookie'] ?? '').replace('moot=', '');
    const [row] = rows;
    if (row === undefined) throw new Error(`${author} has no session`);
    const named = (who: string, what: string): boolean => managed(who) || register.test(what);
    canaries.push(
      {
        name: `owner tag of ${candidate}`,
        value: vault.ownerTag(seeded.authority(candidate)).toString('hex'),
        may: nobody,
      },
      { name: `id of ${candidate}`, value: seeded.authority(candidate), may: named },
      { name: `name of ${candidate}`, value: row.name, may: named },
      {
        name: `redaction list of ${candidate}`,
        value: (ownLists[candidate][1] ?? '').replace('*', ''),
        may: own,
      },
      { name: `code of ${candidate}`, value: `${candidate}.example.test`, may: stewards },
      { name: `id of ${author}`, value: seeded.person(author), may: managed },
      { name: `name of ${author}`, value: row.person, may: managed },
      { name: `address of ${author}`, value: row.email, may: managed },
      { name: `membership of ${author}`, value: row.membership, may: managed },
      { name: `session of ${author}`, value: row.session, may: own },
      { name: `session hash of ${author}`, value: hashOfToken(token).toString('hex'), may: nobody },
      { name: `session secret of ${author}`, value: token, may: nobody },
      {
        name: `network address of ${author}`,
        value: somebody(author).headers['x-forwarded-for'] ?? '',
        may: nobody,
      },
      { name: `browser of ${author}`, value: somebody(author).headers['user-agent'] ?? '', may: nobody },
    );
  }
  const { rows: notices } = await su.query<{ id: string }>(
    'select id from intake.notice where submission_id = $1',
    [submission],
  );
  for (const { id } of notices) canaries.push({ name: 'notice id', value: id, may: nobody });
  return canaries;
}

/** Forms in which a value could leave. */
export const encodings: Readonly<Record<string, (value: string) => readonly string[]>> = {
  'as it is': value => [value],
  'in capitals': value => [value.toUpperCase()],
  'without hyphens': value => (/^[0-9a-f-]{36}$/.test(value) ? [value.replaceAll('-', '')] : []),
  base64: value => bytesOf(value).flatMap(bytes => aligned(bytes, 'base64')),
  base64url: value => bytesOf(value).flatMap(bytes => aligned(bytes, 'base64url')),
  hexadecimal: value => [Buffer.from(value).toString('hex')],
  'percent-encoded': value => [
    encodeURIComponent(value),
    [...Buffer.from(value)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  ],
  backwards: value => [
    [...value].toReversed().join(''),
    ...bytesOf(value).map(bytes => Buffer.from(bytes).reverse().toString('hex')),
  ],
  compressed: value => {
    // Behind the ten bytes that say when and where.
    const packed = gzipSync(value).subarray(10, -8);
    return [
      packed.toString('latin1'),
      packed.toString('hex'),
      ...aligned(packed, 'base64'),
      ...aligned(packed, 'base64url'),
    ];
  },
  hashed: value =>
    bytesOf(value).flatMap(bytes => {
      const hash = createHash('sha256').update(bytes).digest();
      return [hash.toString('hex'), hash.toString('base64'), hash.toString('base64url')];
    }),
};

/** The text, and what hexadecimal digits stand for. */
function bytesOf(value: string): readonly Buffer[] {
  const digits = value.replaceAll('-', '');
  const own = Buffer.from(value);
  return /^([0-9a-f]{2}){8,}$/.test(digits) ? [own, Buffer.from(digits, 'hex')] : [own];
}

/** The digits that are the same wherever in a longer text the bytes begin. */
function aligned(bytes: Buffer, as: 'base64' | 'base64url'): readonly string[] {
  return [0, 1, 2].flatMap(offset => {
    const whole = Math.floor((bytes.length + offset) / 3);
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .subarray(0, whole * 3)
      .toString(as);
    const core = text.slice(offset === 0 ? 0 : 4);
    return core.length >= 8 ? [core] : [];
  });
}

/** All that was met by somebody who must not. */
export function metIn(pieces: readonly Piece[], canaries: readonly Canary[]): readonly Met[] {
  const forms = canaries.flatMap(canary =>
    Object.entries(encodings).flatMap(([encoding, of]) =>
      [...new Set(of(canary.value))].filter(form => form !== '').map(form => ({ canary, encoding, form })),
    ),
  );
  const met: Met[] = [];
  // Most pieces are the same for many: each text is searched once.
  const texts = Map.groupBy(pieces, ({ bytes }) => bytes);
  for (const [text, its] of texts)
    for (const { canary, encoding, form } of forms) {
      if (!text.includes(form)) continue;
      for (const { observer, channel, what } of its)
        if (!canary.may(observer, what)) met.push({ observer, channel, what, canary: canary.name, encoding });
    }
  return met;
}
