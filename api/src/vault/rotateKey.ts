/**
 * Changes the vault key for another. All that the old one sealed is sealed anew, all that it hashed is hashed anew, in
 * one transaction with every table of it locked: whatever happens on the way, the database is wholly under the one key or
 * wholly under the other, and it knows which by name. Moot must stand still meanwhile, since a process keeps the key that
 * it began with; one that starts too early waits, and is then refused by name.
 *
 * Only the owner of the tables can do it, for this one transaction past its own policies: no role that anything else
 * takes may write what is sealed here.
 */
import pg from 'pg';
import { announceKey } from '../audit/head.ts';
import { appendToAudit, sealOpening } from '../audit/append.ts';
import type { Counted } from '../counts/count.ts';
import { tallyHash } from '../counts/ownTally.ts';
import type { Statement } from '../database/asRegistrar.ts';
import {
  fileTag,
  openErrand,
  openFile,
  openNotice,
  openRevision,
  openSubmission,
  sealErrand,
  sealFile,
  sealNotice,
  sealRevision,
  sealSubmission,
} from '../intake/sealed.ts';
import type { VaultKeys } from '../keys.ts';
import { openList, sealList } from '../register/redactionList.ts';
import {
  openAnswer as openThreadAnswer,
  openQuestion,
  sealAnswer as sealThreadAnswer,
  sealQuestion,
} from '../threads/sealedThread.ts';
import { answerTags, askerTags } from '../threadTags.ts';
import type { World } from '../world.ts';
import { NotRotated } from './vaultKey.ts';
import { openTie, publicationMac, revisionMac, sealTie } from './ties.ts';
import { openAnswer, openUnsealing, sealAnswer, sealUnsealing } from './unsealing.ts';

/**
 * Every column of bytes in the database: made anew with the new key, or why it need not be. A test holds the list to the
 * schema, so that a column that somebody seals is not forgotten.
 */
export const columnsOfBytes: Readonly<Record<string, 'anew' | { readonly stays: string }>> = {
  'intake.submission.owner_tag': 'anew',
  'intake.submission.content': 'anew',
  'intake.revision.owner_tag': 'anew',
  'intake.revision.content': 'anew',
  'intake.notice.owner_tag': 'anew',
  'intake.notice.content': 'anew',
  'intake.outbox.content': 'anew',
  'intake.question.asker_tag': 'anew',
  'intake.question.content': 'anew',
  'intake.answer.answer_tag': 'anew',
  'intake.answer.content': 'anew',
  'intake.file.tag': 'anew',
  'intake.file.content': 'anew',
  'vault.tie.revision_mac': 'anew',
  'vault.tie.publication_mac': 'anew',
  'vault.tie.content': 'anew',
  'vault.unsealing.content': 'anew',
  'vault.unsealing.answer': 'anew',
  'alerts.tally.authority_hash': 'anew',
  'register.redaction_list.content': 'anew',
  'audit.leaf.opening': 'anew',
  'audit.leaf.commitment': { stays: 'a hash without a key, which heads cover' },
  'audit.head.root': { stays: 'of the tree' },
  'audit.head.key': { stays: 'what it was signed with; the change is announced' },
  'audit.head.signature': { stays: 'checked with the key beside it' },
  'audit.key_change.old_key': { stays: 'a public key' },
  'audit.key_change.new_key': { stays: 'a public key' },
  'audit.key_change.signature': { stays: 'checked with the key beside it' },
  'register.failure.who': { stays: 'counts of the hour; they are emptied' },
  'register.session.hash': { stays: 'a hash without a key' },
  'register.session.provider_session': { stays: 'a hash without a key' },
  'register.api_token.hash': { stays: 'a hash without a key' },
  'register.invitation.token_hash': { stays: 'a hash without a key' },
  'register.spent.hash': { stays: 'a hash without a key' },
  'register.seal.secret': { stays: 'the database’s own' },
  'register.passkey.credential': { stays: 'the device’s own' },
  'register.passkey.public_key': { stays: 'the device’s own' },
  'library.file.bytes': { stays: 'what readers get' },
  'library.source_item.fingerprint': { stays: 'a hash without a key, of what is public' },
};

/** Those, the authorities whose tags and hashes they are, and the key's name. */
const tables = [
  ...new Set(Object.keys(columnsOfBytes).map(column => column.replace(/\.[^.]+$/, ''))),
  'register.authority',
  'vault.key',
];
/** Written anew, and then laid in the order of their keys: else the order would tell in which they were read (A9). */
const rewritten = {
  'intake.submission': 'submission_pkey',
  'intake.revision': 'revision_pkey',
  'intake.notice': 'notice_pkey',
  'intake.outbox': 'outbox_pkey',
  'intake.question': 'question_pkey',
  'intake.answer': 'answer_pkey',
  'intake.file': 'file_pkey',
  'vault.tie': 'tie_pkey',
  'vault.unsealing': 'unsealing_pkey',
  'alerts.tally': 'tally_pkey',
  'register.redaction_list': 'redaction_list_pkey',
} as const;

export interface Rotation {
  /** The migrator's connection string. */
  readonly owner: string;
  readonly world: World;
  readonly from: VaultKeys;
  readonly to: VaultKeys;
}

/** How many rows of each table were made anew. */
export type RotationReport = Readonly<Record<string, number>>;

export async function rotateKey({ owner, world, from, to }: Rotation): Promise<RotationReport> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  const run: Statement = async <Row extends Record<string, unknown>>(
    text: string,
    values: readonly unknown[] = [],
  ) => (await client.query(text, [...values])).rows as Row[];
  try {
    await run('begin');
    await run('set local role moot_owner');
    await standStill(run);
    await run(`lock table ${tables.join(', ')} in access exclusive mode`);
    // Once more: what began meanwhile has the old key.
    await standStill(run);
    // Its owner sees no row of a table that forces its policies on it.
    for (const table of tables) await run(`alter table ${table} no force row level security`);
    await recognise(run, from, to);
    const report = await remake(run, { from, to });
    await run('delete from register.failure');
    for (const [table, index] of Object.entries(rewritten)) await run(`cluster ${table} using ${index}`);
    const change = announceKey(from.signer, to.signer);
    await run('insert into audit.key_change (old_key, new_key, signature) values ($1, $2, $3)', [
      from.signer.publicKey,
      to.signer.publicKey,
      Buffer.from(change.signature, 'hex'),
    ]);
    await run(
      'insert into vault.key (single, id) values (true, $1) on conflict (single) do update set id = excluded.id',
      [to.id],
    );
    for (const table of tables) await run(`alter table ${table} force row level security`);
    await run('set local role registrar');
    await appendToAudit(run, { world, vault: to }, 'vault_key_changed', { authority: null, by: null });
    await run('commit');
    return report;
  } finally {
    await client.end();
  }
}

/** Refused while somebody could still write with the old key. */
async function standStill(run: Statement): Promise<void> {
  const running = await run<{ usename: string }>(
    `select distinct usename from pg_stat_activity where datname = current_database() and usename in ('web', 'worker')`,
  );
  if (running.length > 0) throw new NotRotated('Moot is running: stop all of its processes first');
}

async function recognise(run: Statement, from: VaultKeys, to: VaultKeys): Promise<void> {
  if (from.id === to.id) throw new NotRotated(`this is key ${from.id} both times`);
  const [known] = await run<{ id: string }>('select id from vault.key');
  if (known?.id === to.id) throw new NotRotated(`the database is under key ${to.id} already`);
  if (known !== undefined && known.id !== from.id)
    throw new NotRotated(`this is key ${from.id}; the database is under key ${known.id}`);
}

interface Keys {
  readonly from: VaultKeys;
  readonly to: VaultKeys;
}

async function remake(run: Statement, keys: Keys): Promise<RotationReport> {
  const { from, to } = keys;
  const authorities = (await run<{ id: string }>('select id from register.authority')).map(({ id }) => id);
  const tags = new Map(authorities.map(id => [from.ownerTag(id).toString('hex'), to.ownerTag(id)]));
  const tagOf = (old: Buffer | string): Buffer => {
    const found = tags.get(typeof old === 'string' ? old : old.toString('hex'));
    if (found === undefined) throw new NotRotated('an owner tag is no authority’s: is this the right key?');
    return found;
  };
  const bySeal = <T>(
    open: (vault: VaultKeys, id: string, sealed: Buffer) => T,
    seal: (vault: VaultKeys, id: string, value: T) => Buffer,
  ): ((id: string, sealed: Buffer) => Buffer) => {
    return (id, sealed) => seal(to, id, open(from, id, sealed));
  };
  const owned = (table: string, anew: (id: string, sealed: Buffer) => Buffer): Promise<number> =>
    inPieces<{ id: string; owner_tag: Buffer; content: Buffer }>(
      run,
      `select id, owner_tag, content from ${table} where id > $1 order by id limit 50`,
      ({ id, owner_tag, content }) =>
        run(`update ${table} set owner_tag = $2, content = $3 where id = $1`, [
          id,
          tagOf(owner_tag),
          anew(id, content),
        ]),
    );
  return {
    'intake.submission': await owned('intake.submission', bySeal(openSubmission, sealSubmission)),
    'intake.revision': await owned('intake.revision', bySeal(openRevision, sealRevision)),
    'intake.notice': await owned('intake.notice', bySeal(openNotice, sealNotice)),
    'intake.outbox': await inPieces<{ id: string; content: Buffer }>(
      run,
      'select id, content from intake.outbox where id > $1 order by id limit 50',
      ({ id, content }) =>
        run('update intake.outbox set content = $2 where id = $1', [
          id,
          bySeal(openErrand, sealErrand)(id, content),
        ]),
    ),
    'intake.question': await remakeThreads(
      run,
      { table: 'intake.question', tag: 'asker_tag' },
      newTags(keys, authorities, askerTags),
      bySeal(openQuestion, sealQuestion),
    ),
    'intake.answer': await remakeThreads(
      run,
      { table: 'intake.answer', tag: 'answer_tag' },
      newTags(keys, authorities, answerTags),
      bySeal(openThreadAnswer, sealThreadAnswer),
    ),
    'intake.file': await remakeFiles(run, keys),
    'vault.tie': await remakeTies(run, keys, tagOf),
    'vault.unsealing': await inPieces<{ id: string; content: Buffer; answer: Buffer | null }>(
      run,
      'select id, content, answer from vault.unsealing where id > $1 order by id limit 50',
      ({ id, content, answer }) =>
        run('update vault.unsealing set content = $2, answer = $3 where id = $1', [
          id,
          bySeal(openUnsealing, sealUnsealing)(id, content),
          answer === null ? null : bySeal(openAnswer, sealAnswer)(id, answer),
        ]),
    ),
    'alerts.tally': await remakeTallies(run, keys, authorities),
    'register.redaction_list': await inPieces<{ id: string; content: Buffer }>(
      run,
      'select authority_id as id, content from register.redaction_list where authority_id > $1 order by authority_id limit 50',
      ({ id, content }) =>
        run('update register.redaction_list set content = $2 where authority_id = $1', [
          id,
          sealList(to, id, openList(from, { authority_id: id, content })),
        ]),
    ),
    'audit.leaf': await remakeOpenings(run, keys),
  };
}

const before = '00000000-0000-0000-0000-000000000000';

/** Row by row, never all of them in memory. */
async function inPieces<Row extends { readonly id: string }>(
  run: Statement,
  text: string,
  remakeOne: (row: Row) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  for (let after = before; ;) {
    const rows = await run<Row & Record<string, unknown>>(text, [after]);
    for (const row of rows) await remakeOne(row);
    count += rows.length;
    const last = rows.at(-1);
    if (last === undefined) return count;
    after = last.id;
  }
}

/**
 * Which files there are stands sealed in the submissions. While one
 * waits, its revision names the same.
 */
async function remakeFiles(run: Statement, { from, to }: Keys): Promise<number> {
  let count = 0;
  // Under the new key by now.
  await inPieces<{ id: string; content: Buffer }>(
    run,
    'select id, content from intake.submission where id > $1 order by id limit 50',
    async ({ id, content }) => {
      for (const file of openSubmission(to, id, content).files.filter(({ released }) => !released)) {
        const [row] = await run<{ content: Buffer }>('select content from intake.file where tag = $1', [
          fileTag(from, file.id),
        ]);
        if (row === undefined) continue;
        await run('update intake.file set tag = $2, content = $3 where tag = $1', [
          fileTag(from, file.id),
          fileTag(to, file.id),
          sealFile(to, file.id, openFile(from, file.id, row.content)),
        ]);
        count += 1;
      }
    },
  );
  const [{ left } = { left: 0 }] = await run<{ left: number }>(
    'select count(*)::int - $1 as left from intake.file',
    [count],
  );
  if (left > 0) throw new NotRotated(`${left} files belong to no submission`);
  return count;
}

/** At once: their keys change, so that there is no order in which to go on. One has six hundred bytes. */
async function remakeTies(
  run: Statement,
  { from, to }: Keys,
  tagOf: (old: string) => Buffer,
): Promise<number> {
  const rows = await run<{ revision_mac: Buffer; content: Buffer }>(
    'select revision_mac, content from vault.tie',
  );
  for (const { revision_mac, content } of rows) {
    const tie = openTie(from, revision_mac, content);
    await run(
      'update vault.tie set revision_mac = $2, publication_mac = $3, content = $4 where revision_mac = $1',
      [
        revision_mac,
        revisionMac(to, tie.revisionId),
        publicationMac(to, tie.publicationId),
        sealTie(to, { ...tie, ownerTag: tagOf(tie.ownerTag).toString('hex') }),
      ],
    );
  }
  return rows.length;
}

/** The new tag of each that an authority can have: a row says neither whose it is nor which of its places it takes. */
function newTags(
  { from, to }: Keys,
  authorities: readonly string[],
  tagsOf: (vault: VaultKeys, ownerTag: Buffer) => readonly Buffer[],
): ReadonlyMap<string, Buffer> {
  return new Map(
    authorities.flatMap(id => {
      const anew = tagsOf(to, to.ownerTag(id));
      return tagsOf(from, from.ownerTag(id)).map(
        (old, place) => [old.toString('hex'), anew[place]!] as const,
      );
    }),
  );
}

const remakeThreads = (
  run: Statement,
  { table, tag }: { readonly table: string; readonly tag: string },
  tags: ReadonlyMap<string, Buffer>,
  anew: (id: string, sealed: Buffer) => Buffer,
): Promise<number> =>
  inPieces<{ id: string; tag: Buffer; content: Buffer }>(
    run,
    `select id, ${tag} as tag, content from ${table} where id > $1 order by id limit 50`,
    async row => {
      const found = tags.get(row.tag.toString('hex'));
      if (found === undefined) throw new NotRotated('a question is no authority’s: is this the right key?');
      await run(`update ${table} set ${tag} = $2, content = $3 where id = $1`, [
        row.id,
        found,
        anew(row.id, row.content),
      ]);
    },
  );

/** A hash says nothing of whose it is: every authority is tried on every publication that somebody is counted for. */
async function remakeTallies(
  run: Statement,
  { from, to }: Keys,
  authorities: readonly string[],
): Promise<number> {
  const rows = await run<{ publication_id: string; what: Counted; authority_hash: Buffer }>(
    'select publication_id, what, authority_hash from alerts.tally',
  );
  const groups = Map.groupBy(rows, ({ publication_id, what }) => `${what} ${publication_id}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { what, publication_id } = first;
    const anew = new Map(
      authorities.map(id => [
        tallyHash(from, what, publication_id, id).toString('hex'),
        tallyHash(to, what, publication_id, id),
      ]),
    );
    for (const { authority_hash } of group) {
      const found = anew.get(authority_hash.toString('hex'));
      if (found === undefined) throw new NotRotated('a count is no authority’s: is this the right key?');
      await run(
        'update alerts.tally set authority_hash = $4 where publication_id = $1 and what = $2 and authority_hash = $3',
        [publication_id, what, authority_hash, found],
      );
    }
  }
  return rows.length;
}

async function remakeOpenings(run: Statement, { from, to }: Keys): Promise<number> {
  let count = 0;
  for (let after = '0'; ;) {
    const rows = await run<{ position: string; commitment: Buffer; opening: Buffer }>(
      'select position, commitment, opening from audit.leaf where position > $1 and opening is not null order by position limit 500',
      [after],
    );
    for (const { position, commitment, opening } of rows)
      await run('update audit.leaf set opening = $2 where position = $1', [
        position,
        sealOpening(to, commitment, from.open('audit', commitment.toString('hex'), opening)),
      ]);
    count += rows.length;
    const last = rows.at(-1);
    if (last === undefined) return count;
    after = last.position;
  }
}
