/**
 * Leaks that the proof must be able to see, at least one for every channel: a text of the product's source, or something
 * in the database, becomes another when the test is built. Where both are needed, the leak is one that the database's
 * rights alone would have stopped.
 */
import type { SourceFault } from '../planting.ts';
import type { Channel } from './recording.ts';

export interface Fault {
  readonly name: string;
  /** Where it must be seen. */
  readonly channel: Channel;
  readonly source?: SourceFault;
  readonly sql?: string;
  /** It shows by a canary, so that one of the two worlds is enough. */
  readonly byCanary?: true;
  /** What becomes of the item; released, where it is not said. */
  readonly life?: string;
  readonly seed?: number;
  /** What is asked in the end, where it is more than the library, the desk, alerts and the log. */
  readonly asks?: string;
}

type More = Pick<Fault, 'sql' | 'life' | 'seed' | 'asks' | 'byCanary'> & Pick<SourceFault, 'also'>;

const inFile =
  (file: string) =>
  (name: string, channel: Channel, from: string, to: string, { also, ...more }: More = {}): Fault => ({
    name,
    channel,
    source: { name, file: `api/src/${file}`, from, to, ...(also === undefined ? {} : { also }) },
    ...more,
  });

const inDatabase = (name: string, channel: Channel, sql: string, more: Omit<More, 'sql'> = {}): Fault => ({
  name,
  channel,
  sql,
  ...more,
});

// ---- at the release, where the worker knows both

const release = inFile('moderation/releaseDue.ts');
const copyMade = 'const copy = releasedCopyOf(sealed, await suppliersOf(run, sealed.content), urgent);';
const releasedNew = 'publicationId = await releaseNew(run, parts, copy);';
/** The summary of what is released ends in this. */
const summaryEnds = (name: string, words: string, more: More = {}): Fault =>
  release(
    name,
    'answer',
    copyMade,
    `const made = releasedCopyOf(sealed, await suppliersOf(run, sealed.content), urgent);
  const { createHash } = await import('node:crypto');
  const { gzipSync } = await import('node:zlib');
  void createHash, gzipSync;
  const copy = { ...made, content: { ...made.content, summary: made.content.summary + ' ' + ${words} } };`,
    more,
  );
const tagNumber = 'ownerTag[0]!';

const canary: More = { byCanary: true };

const atTheRelease: readonly Fault[] = [
  summaryEnds('the summary ends in the author’s name', 'contributor?.name'),
  summaryEnds('the summary is longer by a number of blanks', `'x'.padStart(1 + ${tagNumber})`),
  summaryEnds('the summary ends in the submission’s id', 'submissionId', canary),
  summaryEnds('… without hyphens', `submissionId.replaceAll('-', '')`, canary),
  summaryEnds('… in base64', `Buffer.from('about ' + submissionId).toString('base64')`, canary),
  summaryEnds(
    '… in base64url, as bytes',
    `Buffer.from(submissionId.replaceAll('-', ''), 'hex').toString('base64url')`,
    canary,
  ),
  summaryEnds('… in hexadecimal', `Buffer.from(submissionId).toString('hex')`, canary),
  summaryEnds('… in capitals', 'submissionId.toUpperCase()', canary),
  summaryEnds(
    '… percent-encoded',
    `[...Buffer.from(submissionId)].map(byte => '%' + byte.toString(16).toUpperCase()).join('')`,
    canary,
  ),
  summaryEnds('… backwards', `[...submissionId].toReversed().join('')`, canary),
  summaryEnds('… compressed', `gzipSync(submissionId).toString('base64')`, canary),
  summaryEnds('… hashed', `createHash('sha256').update(submissionId).digest('hex')`, canary),
  summaryEnds('the summary ends in the revision’s tie', `revisionMac(vault, id).toString('hex')`, canary),
  summaryEnds('the summary ends in the owner tag, in base64', `ownerTag.toString('base64')`, canary),
  release(
    'a file ends in the owner tag',
    'files',
    'filesCopied(sealed.files, held)',
    `filesCopied(sealed.files, new Map([...held].map(([file, bytes]) => [file, Buffer.concat([bytes, ownerTag])])))`,
  ),
  release(
    'a file is longer by a number of lines',
    'files',
    'filesCopied(sealed.files, held)',
    `filesCopied(sealed.files, new Map([...held].map(([file, bytes]) => [file, Buffer.concat([bytes, Buffer.alloc(${tagNumber}, 10)])])))`,
  ),
  release(
    'a fact that was withheld is shown',
    'answer',
    copyMade,
    `const made = releasedCopyOf(sealed, await suppliersOf(run, sealed.content), urgent);
  const copy = { ...made, disclosed: { ...made.disclosed, populationBand: contributor?.populationBand ?? null } };`,
  ),
  release(
    'a correction’s note is signed',
    'answer',
    copyMade,
    `const made = releasedCopyOf(sealed, await suppliersOf(run, sealed.content), urgent);
  const copy = { ...made, changeNote: made.changeNote === null ? null : made.changeNote + ' ' + contributor?.name };`,
    { life: 'corrected' },
  ),
  release(
    'ids of publications begin like the owner tag',
    'page by its cursor',
    releasedNew,
    `publicationId = await releaseNew(run, { ...parts, world: { ...parts.world, id: () => ownerTag.toString('hex').slice(0, 8) + parts.world.id().slice(8) } }, copy);`,
  ),
  release(
    'the day of the release depends on the author',
    'answer',
    releasedNew,
    `publicationId = await releaseNew(run, { ...parts, world: { ...parts.world, now: () => new Date(parts.world.now().getTime() + ${tagNumber} * 86_400_000) } }, copy);`,
  ),
  release(
    'the own authority is added to the audience',
    'answer',
    releasedNew,
    `publicationId = await releaseNew(run, parts, copy.marking === 'AMBER' ? { ...copy, audience: { ...copy.audience, authorityIds: [contributor!.id] } } : copy);`,
    { life: 'narrowed by a moderator within its audience' },
  ),
  release(
    'a search for the author finds it',
    'answer',
    releasedNew,
    `publicationId = await releaseNew(run, parts, copy);
    await run("update library.publication set words = words || to_tsvector('pg_catalog.english', $2) where id = $1", [publicationId, contributor?.name]);`,
  ),
  release(
    'a slot goes by the order of owner tags',
    'WebSocket, library',
    'for (const waiting of parts.world.shuffle(due)) {',
    'for (const waiting of due.toSorted((one, other) => Buffer.compare(one.ownerTag, other.ownerTag))) {',
  ),
  release(
    'the log skips positions by author',
    'WebSocket, resumed',
    'await recordEvents(run, parts, events);',
    `await run("select nextval('alerts.event_position') from generate_series(1, $1::int)", [due.reduce((sum, one) => sum + one.ownerTag[0]!, 0)]);
    await recordEvents(run, parts, events);`,
  ),
  release(
    'the moment of an alert depends on the author',
    'WebSocket, alerts',
    'await recordEvents(run, parts, events);',
    `const late = due.reduce((sum, one) => sum + one.ownerTag[0]!, 0);
    await recordEvents(run, { ...parts, world: { ...parts.world, now: () => new Date(parts.world.now().getTime() + late) } }, events);`,
    { life: 'released at once' },
  ),
  release(
    'the author’s own authority is not alerted',
    'WebSocket, alerts',
    'await recordEvents(run, parts, events);',
    `await recordEvents(run, parts, events);
    for (const [, , authority] of leaves)
      await run('delete from alerts.alert where authority_id = $1 and position = (select max(position) from alerts.event)', [authority]);`,
    {
      life: 'released at once',
      sql: `grant delete on alerts.alert to releaser; create policy planted on alerts.alert for delete to releaser using (true);`,
    },
  ),
  release(
    'of two by one author in a slot the second alerts nobody',
    'WebSocket, alerts',
    'else events.push(outcome);',
    `else events.push({ ...outcome, quiet: due.filter(one => one.ownerTag.equals(waiting.ownerTag)).length > 1 });`,
    { life: 'withdrawn by its contributor' },
  ),
  release(
    'the leaf of a release names the authority',
    'audit log',
    'await appendToAudit(run, parts, act, { authority, by: null, submission });',
    `await appendToAudit(run, parts, act, { authority, by: null, submission });
    for (const [, , whose] of leaves) await appendToAudit(run, parts, 'publication_released', { authority: whose, by: null });`,
  ),
  release(
    'the worker prints for whom it released',
    'standard output of API and worker',
    copyMade,
    `${copyMade}\n  parts.report(new Error('released for ' + contributor?.name));`,
  ),
  release(
    'the worker prints what it released',
    'standard output of API and worker',
    copyMade,
    `${copyMade}\n  parts.report(new Error('released ' + id));`,
  ),
];

// ---- when something is taken back

const takeBack = inFile('moderation/takeBackDue.ts');

const whenTakenBack: readonly Fault[] = [
  takeBack(
    'the reason of a withdrawal is signed',
    'WebSocket, alerts',
    'if (!(await withdraw(run, parts, publicationId, errand.reason))) return undefined;',
    'if (!(await withdraw(run, parts, publicationId, `${errand.reason} ${errand.person}`))) return undefined;',
    { life: 'withdrawn by its contributor' },
  ),
  takeBack(
    'the reason of a narrowing shows the owner tag',
    'answer',
    'if (!(await narrow(run, parts, publicationId, marking, reason))) return undefined;',
    `const whose = await tieOf(run, parts, publicationId);
  if (!(await narrow(run, parts, publicationId, marking, reason + ' ' + whose?.ownerTag.slice(0, 8)))) return undefined;`,
    { life: 'narrowed by a moderator' },
  ),
];

// ---- when something is counted, or unsealed

const opening = inFile('moderation/unsealDue.ts');

const countedAndUnsealed: readonly Fault[] = [
  inFile('moderation/worker.ts')(
    'the author’s own authority does not count',
    'answer',
    'if (slotDue) await publishCounts(parts).catch(parts.report);',
    `if (slotDue) await parts.database.as('releaser', async run => {
      const authorities = await run<{ id: string }>('select id from register.authority');
      const rows = await run<{ publication_id: string; what: string }>('select distinct publication_id, what from alerts.tally');
      for (const { publication_id, what } of rows) {
        const tie = await tieOf(run, parts, publication_id);
        const author = authorities.find(({ id }) => parts.vault.ownerTag(id).toString('hex') === tie?.ownerTag);
        await run('delete from alerts.tally where authority_hash = $1', [parts.vault.mac('tallies', what as 'read', publication_id, author?.id ?? '')]);
      }
    });
    if (slotDue) await publishCounts(parts);`,
    {
      life: 'read by ten and known to ten, its author perhaps among them',
      also: [
        [
          `import { takeBackDue } from './takeBackDue.ts';`,
          `import { takeBackDue, tieOf } from './takeBackDue.ts';`,
        ],
      ],
      sql: `grant select, delete on alerts.tally to releaser; create policy planted on alerts.tally for delete to releaser using (true);`,
    },
  ),
  opening(
    'the leaf of an unsealing names the authority',
    'audit log',
    `appendToAudit(run, parts, 'unsealing_opened', {\n    authority: null,`,
    `appendToAudit(run, parts, 'unsealing_opened', {\n    authority: found.authority,`,
    { life: 'unsealed' },
  ),
  inDatabase(
    'an officer who is none of the two is told who it was',
    'answer',
    `create or replace function vault.answer_to(request uuid) returns bytea
       language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select u.answer from vault.unsealing u where u.id = request and u.state = 'opened' $$`,
    { life: 'unsealed' },
  ),
];

// ---- at the moderators' desk

const queue = inFile('moderation/reviewQueue.ts');
const tagsForModerators = 'grant select (owner_tag) on intake.revision, intake.submission to moderator;';
const opened = `'select id, submission_id, content from intake.revision where id = $1'`;
const waiting =
  "select id, submission_id, content from intake.revision where state in ('submitted', 'approved')";

const atTheDesk: readonly Fault[] = [
  queue('the queue is in the order of owner tags', 'answer', waiting, `${waiting} order by owner_tag`, {
    sql: tagsForModerators,
    also: [
      ['one.submittedAt < other.submittedAt', 'true'],
      ['      submittedAt,\n', "      submittedAt: 'x',\n"],
    ],
  }),
  queue(
    'an item shows how much of the same contributor waits',
    'answer',
    waiting,
    waiting.replace('content', 'content, owner_tag'),
    {
      sql: tagsForModerators,
      also: [
        [
          'waitedDays: ',
          'waitedDays: rows.filter(one => one.owner_tag !== undefined && one.owner_tag.equals(row.owner_tag)).length + ',
        ],
      ],
    },
  ),
  queue(
    'an item shows where its contributor stands',
    'answer',
    opened,
    opened.replace('content', 'content, owner_tag'),
    {
      sql: tagsForModerators,
      also: [
        ['title: titleOf(content),', "title: titleOf(content) + (row.owner_tag?.toString('hex') ?? ''),"],
      ],
    },
  ),
  inFile('moderation/decision.ts')(
    'the version in a refusal depends on the author',
    'refusal',
    'if (sealed.version !== version) throw conflict(sealed.version);',
    `if (sealed.version !== version) {
    const [whose] = await desk.ask('select owner_tag from intake.revision where id = $1', [row.id]);
    throw conflict(sealed.version + whose.owner_tag[0]);
  }`,
    { sql: tagsForModerators, asks: '^Mutation\\.(approve|return|refuse)' },
  ),
  inDatabase(
    'a slot counts contributors',
    'answer',
    `create or replace function intake.waiting() returns int
       language sql stable security definer set search_path = pg_catalog, pg_temp as $$
       select count(distinct r.owner_tag)::int from intake.revision r where r.state = 'approved' $$;
     grant select (owner_tag) on intake.revision to keeper`,
  ),
];

// ---- before it is released

const beforeTheRelease: readonly Fault[] = [
  inFile('intake/saveSubmission.ts')(
    'what was deleted from a draft stays in it',
    'answer',
    'const content = draftSchema(kind).parse(change.content);',
    `const parsed = draftSchema(kind).parse(change.content) as Record<string, unknown>;
    const content = (parsed['summary'] === undefined ? parsed : { ...parsed, summary: [held.sealed.content['summary'], parsed['summary']].join(' ').slice(-600) }) as never;`,
  ),
  inFile('intake/saveSubmission.ts')(
    'what was sent back is released after all',
    'answer',
    'const content = draftSchema(kind).parse(change.content);',
    `const parsed = draftSchema(kind).parse(change.content) as Record<string, unknown>;
    const content = (parsed['summary'] === undefined ? parsed : { ...parsed, summary: [held.sealed.content['summary'], parsed['summary']].join(' ').slice(-600) }) as never;`,
    { life: 'returned, mended and released' },
  ),
  inFile('intake/submitSubmission.ts')(
    'who hands something in is printed',
    'standard output of API and worker',
    `await leaf(asked, own, 'submission_submitted', held.row.id);`,
    `await leaf(asked, own, 'submission_submitted', held.row.id);
    process.stdout.write('handed in by ' + own.authority + '\\n');`,
  ),
  inFile('alerts/intakeFingerprint.ts')(
    'readers hear of their council’s submissions',
    'WebSocket, submissions',
    `identity.role === 'peer' && identity.authority !== null && identity.level !== 'reader';`,
    `identity.role === 'peer' && identity.authority !== null;`,
    {
      sql: `create or replace function intake.viewer_owns() returns boolean
        language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$ select true $$`,
    },
  ),
  inFile('intake/ownIntake.ts')(
    'readers read their council’s submissions',
    'answer',
    `identity.level !== null &&\n    identity.level !== 'reader'`,
    'identity.level !== null',
    {
      sql: `create or replace function intake.viewer_owns() returns boolean
        language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$ select true $$`,
      asks: '^Query\\.submissions$',
    },
  ),
  inDatabase(
    'notices are everybody’s who writes',
    'answer',
    'alter policy own_read on intake.notice using ((select intake.viewer_owns()))',
    { asks: '^Query\\.notices$' },
  ),
  inDatabase(
    'handing in moves the log of releases',
    'WebSocket, library',
    `create function public.planted() returns trigger language plpgsql security definer as $$
       begin perform nextval('alerts.event_position') from generate_series(1, get_byte(new.owner_tag, 0)); return new; end $$;
     create trigger planted after insert on intake.revision for each row execute function public.planted()`,
  ),
  inDatabase(
    'handing in moves a count of the library',
    'answer',
    `create function public.planted() returns trigger language plpgsql security definer as $$
       begin update library.facet_count set count = count + get_byte(new.owner_tag, 0); return new; end $$;
     create trigger planted after insert on intake.revision for each row execute function public.planted()`,
  ),
];

// ---- in the audit log

const whoReads = inFile('audit/whoReads.ts');

const inTheLog: readonly Fault[] = [
  inFile('audit/append.ts')(
    'a leaf has no salt',
    'audit log',
    `salt: parts.world.bytes(16).toString('hex')`,
    `salt: '0'.repeat(32)`,
  ),
  whoReads(
    'stewards read what is done with submissions',
    'answer',
    `        case 'stewardship':\n        case 'import':`,
    `        case 'stewardship':\n        case 'submission':\n        case 'import':`,
    { asks: '^Query\\.auditEntries$' },
  ),
  inFile('audit/logDoor.ts')(
    'leads are given openings of others',
    'audit log',
    `if (opening === null || idOf(opening, 'authority') !== reader.authority) return [];`,
    `if (opening === null) return [];
          if (idOf(opening, 'authority') !== null) return [{ position: Number(leaf.leaf_position), text: opening.text }];`,
  ),
  inFile('audit/exportLog.ts')(
    'the export carries what is sealed',
    'audit export',
    `as day, commitment from audit.leaf`,
    `as day, opening as commitment from audit.leaf`,
    { sql: 'grant select on audit.leaf to releaser' },
  ),
];

// ---- at the doors

const remembered = `(globalThis as { planted?: string }).planted`;

const atTheDoors: readonly Fault[] = [
  inFile('gate/httpDoor.ts')(
    'a header says where the request before came from',
    'status and headers',
    'for (const [name, value] of headers) reply.header(name, value);',
    `for (const [name, value] of headers) reply.header(name, value);
      reply.header('x-before', ${remembered} ?? '');
      ${remembered} = String(request.headers['x-forwarded-for']);`,
  ),
  inFile('gate/httpDoor.ts')(
    'the status depends on who asked before',
    'status and headers',
    'reply.code(status ?? 200);',
    `reply.code(/[02468]$/.test(${remembered} ?? '') ? 203 : (status ?? 200));
      ${remembered} = String(request.headers['x-forwarded-for']);`,
    // Whoever moderates it is the first to ask after its author.
    { life: 'narrowed by a moderator' },
  ),
  inFile('gate/httpDoor.ts')(
    'every request is printed with its address',
    'standard output of API and worker',
    'for (const [name, value] of headers) reply.header(name, value);',
    `for (const [name, value] of headers) reply.header(name, value);
      request.log.info({ from: request.headers['x-forwarded-for'] }, 'asked');`,
  ),
  inFile('gate/httpDoor.ts')(
    'every request is printed with its session',
    'standard output of API and worker',
    'for (const [name, value] of headers) reply.header(name, value);',
    `for (const [name, value] of headers) reply.header(name, value);
      request.log.info({ session: request.caller?.session?.toString('base64') }, 'asked');`,
  ),
  inFile('gate/rates.ts')(
    'how long to wait depends on who else has asked',
    'limits',
    'if (left > 0) throw tooMany(Math.ceil(left / 1000));',
    `if (left > 0) throw tooMany(Math.ceil(left / 1000) + Number(${remembered} ?? 0));`,
    {
      also: [
        [
          `ask: (kind, hash) => consume(`,
          `ask: (kind, hash) => void (${remembered} = String(Number(${remembered} ?? 0) + hash[0]!)) || consume(`,
        ],
      ],
    },
  ),
  inFile('platform.ts')(
    'the address for health checks tells who was here',
    'other addresses',
    "reply.header('cache-control', 'no-store').send({ healthy: await isHealthy(database) }),",
    `reply.header('cache-control', 'no-store').send({ healthy: await isHealthy(database), ${'seen'}: ${remembered} }),`,
    {
      also: [
        [
          'maskFailures(app, reportBug);',
          `maskFailures(app, reportBug);
  app.addHook('onRequest', async request => void (${remembered} = (${remembered} ?? '') + '.' + String(request.headers['x-forwarded-for']).slice(-2)));`,
        ],
      ],
    },
  ),
  inFile('platform.ts')(
    'a bug shows where it came from',
    'other addresses',
    "reply.header('cache-control', 'no-store').send({ healthy: await isHealthy(database) }),",
    `reply.header('cache-control', 'no-store').send({ healthy: await isHealthy(database), by: ${remembered} }),`,
    {
      also: [
        [
          'countRequests(app, gate, baseUrl, reportBug);',
          `countRequests(app, gate, baseUrl, reportBug);
  app.addHook('preHandler', async request => {
    if (JSON.stringify(request.body ?? '').includes('changeNote')) ${remembered} = (${remembered} ?? '') + String(request.headers['user-agent']);
  });`,
        ],
      ],
    },
  ),
];

// ---- in the register

const inTheRegister: readonly Fault[] = [
  inFile('register/readAuthorities.ts')(
    'names are shown with the IT service',
    'answer',
    'select a.id, a.name, ',
    `select a.id, a.name || coalesce(' ' || a.it_service, '') as name, `,
    { asks: '^Query\\.authorities$' },
  ),
  inFile('register/authorityConsequences.ts')(
    'stewards are told how much an authority has handed in',
    'answer',
    `const params = { name: String(row['name']) };`,
    `const [handedIn] = await run('select count(*)::int as n from intake.submission where owner_tag = $1', [asked.services.vault.ownerTag(authority)]);
    const params = { name: String(row['name']), handedIn: Number(handedIn?.['n']) };`,
    {
      sql: `grant usage on schema intake to steward; grant select (owner_tag) on intake.submission to steward;
        create policy planted on intake.submission for select to steward using (true);`,
      asks: '^Query\\.authorityConsequences$',
    },
  ),
  inDatabase(
    'a council that hands something in is counted twice',
    'answer',
    `create function public.planted() returns trigger language plpgsql security definer as $$
       begin update register.authority set name_cy = md5(coalesce(name_cy, '') || new.owner_tag::text) where code = 'outside'; return new; end $$;
     create trigger planted after insert on intake.submission for each row execute function public.planted()`,
    { asks: '^Query\\.viewer$' },
  ),
];

export const faults: readonly Fault[] = [
  ...atTheRelease,
  ...whenTakenBack,
  ...countedAndUnsealed,
  ...atTheDesk,
  ...beforeTheRelease,
  ...inTheLog,
  ...atTheDoors,
  ...inTheRegister,
];
