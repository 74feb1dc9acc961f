/**
 * A world with an object in every state and somebody in every role, behind the real doors. Each object carries a word
 * that stands nowhere else, so that an answer which holds it is known to show something of that object; `reads` says,
 * by the rules module and by whose it is, who may meet that word.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Kind as ContentKind } from '@moot/content';
import { may, type Level, type RulePublication, type RuleViewer } from '@moot/sharing-rules';
import { assets, themes } from '@moot/vocabulary';
import { TokenMarking } from '@moot/api/identity/apiToken';
import { createApiToken } from '@moot/api/identity/createApiToken';
import { revokeApiToken } from '@moot/api/identity/revokeApiToken';
import { removeWatch } from '@moot/api/alerts/removeWatch';
import { deleteSubmission } from '@moot/api/intake/deleteSubmission';
import { addWatch } from '@moot/api/alerts/addWatch';
import { headSigner } from '@moot/api/audit/signHead';
import { openDatabase, type Caller, type Database } from '@moot/api/database/asViewer';
import type { Asked, Services } from '@moot/api/gate/context';
import type { Manifest } from '@moot/api/gate/documents';
import { hashOfApiToken } from '@moot/api/gate/viewerOf';
import { correctSubmission } from '@moot/api/intake/correctSubmission';
import { createSubmission } from '@moot/api/intake/createSubmission';
import { saveSubmission, type SubmissionChange } from '@moot/api/intake/saveSubmission';
import type { Submission } from '@moot/api/intake/submission';
import { openRevision, openSubmission } from '@moot/api/intake/sealed';
import { submission } from '@moot/api/intake/submissions';
import { submitSubmission } from '@moot/api/intake/submitSubmission';
import { withdrawSubmission } from '@moot/api/intake/withdrawSubmission';
import { recordEvents, releaseRevision, withdraw } from '@moot/api/library/writePublication';
import type { ReleasedCopy } from '@moot/api/library/releasedCopy';
import { approveSubmission } from '@moot/api/moderation/approveSubmission';
import { refuseSubmission } from '@moot/api/moderation/refuseSubmission';
import { releaseDue } from '@moot/api/moderation/releaseDue';
import { returnSubmission } from '@moot/api/moderation/returnSubmission';
import type { ReviewItem } from '@moot/api/moderation/reviewItem';
import { reviewQueue } from '@moot/api/moderation/reviewQueue';
import { takeBackDue } from '@moot/api/moderation/takeBackDue';
import { unsealDue } from '@moot/api/moderation/unsealDue';
import { answerQuestion } from '@moot/api/threads/answerQuestion';
import { approveAnswer } from '@moot/api/threads/approveAnswer';
import { askContributor } from '@moot/api/threads/askContributor';
import { forwardQuestion } from '@moot/api/threads/forwardQuestion';
import { questionsAtDesk } from '@moot/api/threads/questionsAtDesk';
import { returnQuestion } from '@moot/api/threads/returnQuestion';
import { openAnswer, openQuestion } from '@moot/api/threads/sealedThread';
import { threadsDue } from '@moot/api/threads/threadsDue';
import { agreeUnsealing } from '@moot/api/vault/agreeUnsealing';
import { askUnsealing } from '@moot/api/vault/askUnsealing';
import { fixedWorld } from '@moot/api/world';
import { copyOf, publish, type CopyPlan } from '../../world/copies.ts';
import { startTestPlatform, unhurried, type TestPlatform } from '../../world/platform.ts';
import { seedWorld, type SeededWorld } from '../../world/seedWorld.ts';
import { saveLettingStand } from '../../world/saveLettingStand.ts';
import { contentOf, sharingOf } from '../../world/writing.ts';
import { putFile } from './putFiles.ts';
import type { ThingKind } from './things.ts';

/** Somebody who asks. */
export interface Viewer {
  readonly name: string;
  readonly rule: RuleViewer;
  /** Of the scene's authorities, the one acted for. */
  readonly authority: string | null;
  readonly level: Level | null;
  readonly suspended: boolean;
  readonly platform: 'moderator' | 'steward' | 'officer' | null;
  /** A program with an authority's API token, which only reads. */
  readonly token: boolean;
  readonly caller: Caller;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Thing {
  readonly kind: ThingKind;
  /** Whose and in which state: what the matrix calls it. */
  readonly label: string;
  readonly id: string;
  /** Stands in its text and nowhere else; null where it has none of its own. */
  readonly word: string | null;
  readonly reads: (viewer: Viewer) => boolean;
  /** Whether it is something for the viewer at all, where its words may be met elsewhere too. */
  readonly seen?: (viewer: Viewer) => boolean;
  /** Whether it is the viewer's to change, by whatever act there is for it. */
  readonly mine: (viewer: Viewer) => boolean;
  /** The version that stands (R5), where it has one. */
  readonly version?: number;
  /** What it belongs to, where an act names both. */
  readonly parent?: string;
}

export interface Scene extends AsyncDisposable {
  readonly platform: TestPlatform;
  readonly services: Services;
  readonly worker: Database;
  readonly world: ReturnType<typeof fixedWorld>;
  readonly seeded: SeededWorld;
  /** As the superuser, who sees past every rule. */
  readonly su: pg.Client;
  readonly viewers: readonly Viewer[];
  readonly viewer: (name: string) => Viewer;
  readonly things: Thing[];
  readonly thing: (kind: ThingKind, label: string) => Thing;
  /** Ids of what was once there and is no more. */
  readonly deleted: ReadonlyMap<ThingKind, string>;
  readonly labelOf: (id: string) => string | undefined;
  /** The author saves a draft once more. */
  readonly write: () => Promise<void>;
  /** Finds alerts that have come since, so that they have labels. */
  readonly find: () => Promise<void>;
  /** Releases one more publication. */
  readonly release: (label: string, plan: CopyPlan) => Promise<string>;
  readonly withdraw: (label: string) => Promise<void>;
  readonly revise: (label: string, plan: CopyPlan) => Promise<void>;
}

const day = 86_400_000;
const peers = ['author', 'inside', 'ringed', 'outside'] as const;
const levels: readonly Level[] = ['reader', 'contributor', 'lead'];

/** What the word of a thing looks like. */
export const wordForm = /w[0-9a-f]{12}/g;

/** A word for a label, which no text holds by chance. */
export const wordFor = (label: string): string =>
  `w${createHash('sha256').update(label).digest('hex').slice(0, 12)}`;

export async function openScene(
  superuser: string,
  manifest: Manifest,
  { seed }: { readonly seed: number },
): Promise<Scene> {
  const opened = new AsyncDisposableStack();
  try {
    const world = fixedWorld(`scene ${seed}`, new Date());
    const platform = opened.use(
      await startTestPlatform(superuser, {
        web: 'none',
        people: 'none',
        parts: 'api',
        manifest,
        world,
        // What a program may ask at once is the gate's to prove.
        limits: `${unhurried},documentCost=1000000`,
      }),
    );
    const { services } = platform.platform;
    const worker = opened.use(await openDatabase(platform.database.worker, 2));
    const su = new pg.Client({ connectionString: platform.database.superuser });
    await su.connect();
    opened.defer(() => su.end());
    const seeded = await seedPeople(platform, world, su);
    const viewers = [...viewersOf(seeded), ...(await putTokens(platform, world, su, seeded))];
    const viewer = (name: string): Viewer => {
      const found = viewers.find(one => one.name === name);
      if (found === undefined) throw new Error(`there is nobody called ${name} in this scene`);
      return found;
    };
    const things: Thing[] = [];
    const stage: Stage = {
      services,
      worker,
      world,
      seeded,
      su,
      things,
      drafts: new Map(),
      standing: new Map(),
      asked: name => askedBy(services, viewer(name)),
    };
    await putRegister(stage);
    await putWatches(stage);
    await putSubmissions(stage);
    await putPublications(stage);
    await putUnsealings(stage);
    await putThreads(stage);
    const deleted = await putAndDelete(stage);
    await suspend(stage);
    await findSubmissions(stage);
    await findVersions(stage);
    await findAlerts(stage);
    await headSigner({ database: worker, world, vault: services.vault })();
    return {
      platform,
      services,
      worker,
      world,
      seeded,
      su,
      viewers,
      viewer,
      things,
      deleted,
      thing: (kind, label) => {
        const found = things.find(one => one.kind === kind && one.label === label);
        if (found === undefined) throw new Error(`there is no ${kind} ${label} in this scene`);
        return found;
      },
      labelOf: labels(things),
      write: () => saveAgain(stage),
      find: () => findAlerts(stage),
      release: (label, plan) => putPublication(stage, label, plan),
      withdraw: label => withdrawStanding(stage, label),
      revise: (label, plan) => reviseStanding(stage, label, plan),
      [Symbol.asyncDispose]: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

/** Labels by id; looked up anew when things have come since. */
function labels(things: readonly Thing[]): (id: string) => string | undefined {
  let known = new Map<string, string>();
  let counted = 0;
  return id => {
    if (counted !== things.length) {
      counted = things.length;
      known = new Map(things.map(one => [one.id, one.label]));
    }
    return known.get(id);
  };
}

interface Stage extends Pick<Scene, 'services' | 'worker' | 'world' | 'seeded' | 'su' | 'things'> {
  readonly asked: (viewer: string) => Asked;
  /** What each submission is called, by its id. */
  readonly drafts: Map<string, string>;
  /** How each publication stands, by its label. */
  readonly standing: Map<string, RulePublication>;
}

const askedBy = (services: Services, { caller }: Viewer): Asked => ({ caller, door: 'http', services });

// ---- who there is

async function seedPeople(
  platform: TestPlatform,
  world: ReturnType<typeof fixedWorld>,
  su: pg.Client,
): Promise<SeededWorld> {
  const councils = Array.from({ length: 12 }, (_, n) => `council${n}`);
  const people: Record<string, { readonly of: string; readonly as: Level }> = {};
  for (const authority of peers)
    for (const as of levels) people[`${authority} ${as}`] = { of: authority, as };
  const seeded = await seedWorld(platform.database.superuser, world, {
    authorities: Object.fromEntries(
      [...peers, 'suspended', ...councils].map(name => [name, { name: `Council of ${name}` }]),
    ),
    circles: { ring: ['ringed', 'author', ...councils], 'other ring': ['outside'] },
    people: {
      'no membership': {},
      'ended membership': { of: 'inside', as: 'lead' },
      'suspended lead': { of: 'suspended', as: 'lead' },
      ...people,
      'two hats': { of: 'outside', as: 'reader' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
      officer: { platform: 'officer' },
      'other officer': { platform: 'officer' },
    },
    suppliers: {
      ocular: {
        name: 'Ocular Cameras',
        products: ['Dome 4'],
        otherNames: [['Ocular Vision', 'former']],
      },
      signalbox: { name: 'Signalbox Controls', products: ['Controller'], successor: 'ocular' },
    },
  });
  // Acts for the one, and could act for the other as lead: rights never add up.
  await su.query(
    `insert into register.membership (id, person_id, authority_id, role, ended) values ($1, $2, $3, 'lead', false)`,
    [world.id(), seeded.person('two hats'), seeded.authority('inside')],
  );
  // The session that still names it is what a lost wake-up or a slow replica would leave.
  await su.query('update register.membership set ended = true where person_id = $1', [
    seeded.person('ended membership'),
  ]);
  await su.query(
    'update register.session s set membership_id = m.id from register.membership m where m.person_id = s.person_id and m.person_id = $1',
    [seeded.person('ended membership')],
  );
  return seeded;
}

function circlesOf(seeded: SeededWorld, authority: string): readonly string[] {
  if (authority === 'author' || authority === 'ringed') return [seeded.circle('ring')];
  return authority === 'outside' ? [seeded.circle('other ring')] : [];
}

function viewersOf(seeded: SeededWorld): readonly Viewer[] {
  const known = (name: string): Pick<Viewer, 'name' | 'caller' | 'headers'> => ({
    name,
    caller: seeded.caller(name),
    headers: name === 'visitor' ? {} : { cookie: seeded.cookie(name) },
  });
  const nobody = (name: string): Viewer => ({
    ...known(name),
    rule: { role: 'visitor' },
    authority: null,
    level: null,
    suspended: false,
    platform: null,
    token: false,
  });
  const peer = (name: string, authority: string, level: Level, suspended = false): Viewer => ({
    ...known(name),
    rule: {
      role: 'peer',
      authority: seeded.authority(authority),
      movedFrom: [],
      level,
      circles: circlesOf(seeded, authority),
      suspended,
    },
    authority,
    level,
    suspended,
    platform: null,
    token: false,
  });
  const ofPlatform = (name: 'moderator' | 'steward' | 'officer'): Viewer => ({
    ...nobody(name),
    rule: { role: name === 'moderator' ? 'moderator' : 'steward' },
    platform: name,
  });
  return [
    nobody('visitor'),
    nobody('no membership'),
    nobody('ended membership'),
    peer('suspended lead', 'suspended', 'lead', true),
    ...peers.flatMap(authority => levels.map(level => peer(`${authority} ${level}`, authority, level))),
    peer('two hats', 'outside', 'reader'),
    ofPlatform('moderator'),
    ofPlatform('steward'),
    ofPlatform('officer'),
  ];
}

/** Programs of the authorities; each reads as a reader, up to its marking. */
async function putTokens(
  platform: TestPlatform,
  world: ReturnType<typeof fixedWorld>,
  su: pg.Client,
  seeded: SeededWorld,
): Promise<readonly Viewer[]> {
  const viewers: Viewer[] = [];
  for (const [authority, upTo, alerts] of [
    ['inside', 'AMBER', true],
    ['inside', 'GREEN', false],
    ['inside', 'CLEAR', false],
    ['outside', 'AMBER', false],
  ] as const) {
    const name = `${authority} token ${upTo}`;
    const token = `moot_${world.bytes(32).toString('base64url')}`;
    const hash = hashOfApiToken(token);
    await su.query(
      `insert into register.api_token (id, hash, authority_id, name, up_to, alerts, created_by, created_on, expires_on)
       values ($1, $2, $3, $4, $5, $6, $7, current_date, current_date + 300)`,
      [world.id(), hash, seeded.authority(authority), name, upTo, alerts, seeded.person(`${authority} lead`)],
    );
    const own = { authority: seeded.authority(authority), circles: circlesOf(seeded, authority) };
    const held = upTo === 'AMBER' ? own : { authority: '', circles: [] };
    viewers.push({
      name,
      caller: { session: hash, kind: 'token' },
      headers: { authorization: `Bearer ${token}` },
      rule:
        upTo === 'CLEAR'
          ? { role: 'visitor' }
          : { role: 'peer', level: 'reader', suspended: false, movedFrom: [], ...held },
      authority,
      level: 'reader',
      suspended: false,
      platform: null,
      token: true,
    });
  }
  return viewers;
}

// ---- what there is

const everybody = (): boolean => true;
const nobodyElse = (): boolean => false;
const isMember = (viewer: Viewer): boolean =>
  viewer.platform !== null || (viewer.authority !== null && !viewer.suspended);
const writesFor =
  (authority: string) =>
  (viewer: Viewer): boolean =>
    viewer.authority === authority && viewer.level !== null && viewer.level !== 'reader';
const leads =
  (authority: string) =>
  (viewer: Viewer): boolean =>
    viewer.authority === authority && viewer.level === 'lead' && !viewer.suspended;

async function putRegister(stage: Stage): Promise<void> {
  const { things, seeded, su } = stage;
  for (const name of [...peers, 'suspended']) {
    things.push({
      kind: 'authority',
      label: name,
      id: seeded.authority(name),
      word: null,
      reads: isMember,
      mine: viewer => viewer.platform === 'steward' || viewer.platform === 'officer',
    });
  }
  for (const name of ['ring', 'other ring']) {
    things.push({
      kind: 'circle',
      label: name,
      id: seeded.circle(name),
      word: null,
      reads: isMember,
      mine: viewer => viewer.platform === 'steward' || viewer.platform === 'officer',
    });
  }
  const { rows } = await su.query<{
    person: string;
    name: string;
    authority: string | null;
    membership: string | null;
    session: string | null;
  }>(
    `select p.id as person, p.name, a.code as authority, m.id as membership, s.id as session from register.person p
     left join register.membership m on m.person_id = p.id left join register.authority a on a.id = m.authority_id
     left join register.session s on s.person_id = p.id and s.membership_id is not distinct from m.id order by p.name, a.code`,
  );
  for (const { person, name, authority, membership, session } of rows) {
    const own = (viewer: Viewer): boolean => viewer.name === name;
    const theirs = (viewer: Viewer): boolean =>
      own(viewer) || (authority !== null && leads(authority)(viewer));
    const managed = (viewer: Viewer): boolean =>
      theirs(viewer) || viewer.platform === 'steward' || viewer.platform === 'officer';
    if (!things.some(one => one.id === person))
      things.push({ kind: 'person', label: name, id: person, word: null, reads: managed, mine: managed });
    if (membership !== null) {
      const label = `${name} of ${authority}`;
      things.push({ kind: 'membership', label, id: membership, word: null, reads: managed, mine: managed });
    }
    if (session !== null)
      things.push({ kind: 'session', label: name, id: session, word: null, reads: managed, mine: theirs });
  }
  await putAdministration(stage);
  const tokens = await su.query<{ id: string; name: string; code: string }>(
    'select t.id, t.name, a.code from register.api_token t join register.authority a on a.id = t.authority_id',
  );
  for (const { id, name, code } of tokens.rows)
    things.push({ kind: 'token', label: name, id, word: null, reads: leads(code), mine: leads(code) });
  for (const [supplier, product] of [
    ['ocular', 'Dome 4'],
    ['signalbox', 'Controller'],
  ] as const) {
    const common = { word: null, reads: everybody, mine: everybody };
    things.push({ kind: 'supplier', label: supplier, id: seeded.supplier(supplier), ...common });
    things.push({
      kind: 'product',
      label: product,
      id: seeded.product(supplier, product),
      parent: seeded.supplier(supplier),
      ...common,
    });
  }
}

/** Invitations, a joining request and a trusted source. */
async function putAdministration({ things, seeded, su, world }: Stage): Promise<void> {
  const stewards = (viewer: Viewer): boolean =>
    viewer.platform === 'steward' || viewer.platform === 'officer';
  for (const authority of ['inside', 'outside', null]) {
    const id = world.id();
    await su.query(
      `insert into register.invitation (id, token_hash, email, name, authority_id, role, platform_role, invited_by, invited_on, expires_at)
       values ($1, $2, 'somebody@example.test', 'Somebody', $3, $4, $5, $6, current_date, date_trunc('hour', now()) + interval '300 days')`,
      [
        id,
        world.bytes(32),
        authority === null ? null : seeded.authority(authority),
        authority === null ? null : 'reader',
        authority === null ? 'moderator' : null,
        seeded.person(authority === null ? 'steward' : `${authority} lead`),
      ],
    );
    const its = authority === null ? stewards : leads(authority);
    things.push({
      kind: 'invitation',
      label: authority ?? 'moderator',
      id,
      word: null,
      reads: its,
      mine: its,
    });
  }
  // The domain of the provider's verified address leads somebody to an authority, and no further.
  await su.query(`insert into register.authority_domain (authority_id, domain) values ($1, 'inside.test')`, [
    seeded.authority('inside'),
  ]);
  await su.query(
    `insert into register.person_identity (issuer, subject, person_id, email) values ('https://scene.test', 'x', $1, 'x@inside.test')`,
    [seeded.person('no membership')],
  );
  const request = world.id();
  await su.query(
    'insert into register.joining_request (id, person_id, authority_id, asked_on) values ($1, $2, $3, current_date)',
    [request, seeded.person('no membership'), seeded.authority('inside')],
  );
  things.push({
    kind: 'joining request',
    label: 'no membership',
    id: request,
    word: null,
    reads: viewer => viewer.name === 'no membership' || leads('inside')(viewer),
    mine: leads('inside'),
  });
  const passkey = world.id();
  await su.query(
    `insert into register.passkey (id, person_id, credential, public_key, counter, transports, name, added_on)
     values ($1, $2, $3, $4, 0, '{}', 'A key', current_date)`,
    [passkey, seeded.person('officer'), world.bytes(16), world.bytes(64)],
  );
  const officer = (viewer: Viewer): boolean => viewer.name === 'officer';
  things.push({ kind: 'passkey', label: 'officer', id: passkey, word: null, reads: officer, mine: officer });
  const source = world.id();
  await su.query(
    `insert into register.trusted_source (id, code, name, byline, url, named_by) values ($1, 'a-source', 'A source', 'A source', 'https://source.test/', $2)`,
    [source, seeded.person('steward')],
  );
  things.push({
    kind: 'trusted source',
    label: 'A source',
    id: source,
    word: null,
    reads: isMember,
    mine: stewards,
  });
}

/** The versions that authorities and circles have in the end. */
async function findVersions({ things, su }: Stage): Promise<void> {
  const { rows } = await su.query<{ id: string; version: number }>(
    'select id, version from register.authority union all select id, version from register.circle',
  );
  for (const { id, version } of rows) {
    const at = things.findIndex(one => one.id === id);
    const thing = things[at];
    if (thing !== undefined) things[at] = { ...thing, version };
  }
}

async function putWatches({ things, seeded, su, asked }: Stage): Promise<void> {
  for (const name of [...peers, 'suspended'])
    await addWatch(asked(`${name} lead`), seeded.supplier('ocular'), null);
  await addWatch(asked('ringed lead'), seeded.supplier('ocular'), seeded.product('ocular', 'Dome 4'));
  const { rows } = await su.query<{ id: string; code: string; product: string | null }>(
    'select w.id, a.code, w.product_id as product from alerts.watch w join register.authority a on a.id = w.authority_id',
  );
  for (const { id, code, product } of rows) {
    things.push({
      kind: 'watch',
      label: product === null ? code : `${code} (product)`,
      id,
      word: null,
      reads: viewer => viewer.authority === code,
      mine: leads(code),
    });
  }
}

// ---- the intake: written, decided and released by the real acts

async function putSubmissions(stage: Stage): Promise<void> {
  const { services, worker, world, su, things, asked, drafts, seeded } = stage;
  const parts = {
    database: worker,
    world,
    vault: services.vault,
    report: (error: unknown) => {
      throw error;
    },
  };
  const write = async (who: string, label: string, kind: ContentKind = 'incident'): Promise<Submission> => {
    world.tick(60_000);
    const draft = await createSubmission(asked(who), kind);
    drafts.set(draft.id, label);
    return saveLettingStand(asked(who), {
      id: draft.id,
      version: draft.version,
      ...(kind === 'incident' ? anonymously(label) : toSome(seeded, label)),
    });
  };
  const submit = async (
    who: string,
    one: Submission,
    changeNote: string | null = null,
  ): Promise<Submission> => submitSubmission(asked(who), { id: one.id, version: one.version, changeNote });
  const decide = async (
    label: string,
    how: (asking: Asked, item: Pick<ReviewItem, 'id' | 'version'>, of: ReviewItem) => Promise<unknown>,
  ): Promise<void> => {
    const item = (await reviewQueue(asked('moderator'))).find(
      one => one.state === 'submitted' && one.title.includes(wordFor(label)),
    );
    if (item === undefined) throw new Error(`${label} does not wait for a moderator`);
    await how(asked('moderator'), { id: item.id, version: item.version }, item);
  };
  const approve = (label: string): Promise<void> =>
    decide(label, (asking, item, { findings }) =>
      approveSubmission(asking, { ...item, urgent: false, confirmed: findings }),
    );
  const author = 'author contributor';
  const own = async (label: string, kind?: ContentKind): Promise<Submission> =>
    submit(author, await write(author, label, kind));
  const again = async (label: string): Promise<Submission> => {
    const id = [...drafts].find(([, known]) => known === label)?.[0] ?? '';
    return submission(asked(author), id);
  };
  for (const label of ['released', 'being corrected', 'correction submitted', 'withdrawn after release']) {
    await own(label);
    await approve(label);
  }
  await releaseDue(parts, { slotDue: true });
  const correcting = async (label: string, words: string): Promise<Submission> => {
    const standing = await again(label);
    const draft = await correctSubmission(asked(author), { id: standing.id, version: standing.version });
    return saveLettingStand(asked(author), {
      id: draft.id,
      version: draft.version,
      content: contentOf('incident', { title: `About ${wordFor(words)}` }),
      sharing: sharingOf(),
    });
  };
  await correcting('being corrected', 'the words of a correction');
  await submit(
    author,
    await correcting('correction submitted', 'the words of a submitted correction'),
    'More is known.',
  );
  const gone = await again('withdrawn after release');
  await withdrawSubmission(asked(author), { id: gone.id, version: gone.version, reason: 'It was wrong.' });
  await takeBackDue(parts);

  await write(author, 'draft', 'supplier_warning');
  await own('submitted', 'supplier_warning');
  await own('returned');
  await decide('returned', (asking, item) =>
    returnSubmission(asking, { ...item, reasons: [{ path: 'title', words: 'Say less.' }] }),
  );
  await own('refused');
  await decide('refused', (asking, item) =>
    refuseSubmission(asking, { ...item, reason: 'It is about nothing.' }),
  );
  const taken = await own('taken back');
  await withdrawSubmission(asked(author), { id: taken.id, version: taken.version, reason: null });
  await own('approved');
  await approve('approved');
  const isAuthors = writesFor('author');
  things.push(
    await putFile(asked(author), await again('draft'), 'file of the draft', wordFor('file of the draft'), {
      reads: isAuthors,
      mine: viewer => isAuthors(viewer) && !viewer.suspended,
    }),
  );
  await write('outside contributor', 'draft of outside');
  await submit('outside contributor', await write('outside contributor', 'submitted of outside'));
  await write('suspended lead', 'draft of suspended');

  // What came out of them stands in the library, under words of the submission.
  const { rows } = await su.query<{ id: string; title: string; withdrawn: boolean }>(
    'select id, title, withdrawn from library.publication',
  );
  for (const { id, title, withdrawn } of rows) {
    const label = [...drafts.values()].find(known => title.includes(wordFor(known)));
    if (label === undefined) throw new Error(`nobody wrote ${title}`);
    const rule = {
      is: 'publication',
      marking: 'CLEAR',
      audience: { authorities: [], circles: [] },
      withdrawn,
    } as const;
    things.push({
      kind: 'publication',
      label: `CLEAR anonymous (own ${label})`,
      id,
      word: null,
      reads: viewer => may(viewer.rule, 'read', rule).allowed,
      mine: viewer => viewer.platform === 'moderator',
    });
  }
}

async function saveAgain({ asked, drafts, seeded }: Stage): Promise<void> {
  const [id = ''] = [...drafts].find(([, label]) => label === 'draft') ?? [];
  const draft = await submission(asked('author lead'), id);
  await saveSubmission(asked('author lead'), {
    id,
    version: draft.version,
    ...toSome(seeded, 'draft'),
  });
}

const anonymously = (label: string): Pick<SubmissionChange, 'content' | 'sharing'> => ({
  content: contentOf('incident', { title: `About ${wordFor(label)}` }),
  sharing: sharingOf({ disclose: { nation: true, tier: false, region: false, populationBand: false } }),
});

/** Named, to an authority and a circle, about a supplier and its product: so that every field says something somewhere. */
const toSome = (seeded: SeededWorld, label: string): Pick<SubmissionChange, 'content' | 'sharing'> => ({
  content: contentOf('supplier_warning', {
    title: `About ${wordFor(label)}`,
    suppliers: [{ name: 'Ocular Cameras', supplierId: seeded.supplier('ocular') }],
    products: [{ name: 'Dome 4', versions: 'all', productId: seeded.product('ocular', 'Dome 4') }],
  }),
  sharing: sharingOf({
    marking: 'AMBER',
    attribution: 'named',
    byline: 'Council of author',
    audienceAuthorities: [seeded.authority('inside')],
    audienceCircles: [seeded.circle('ring')],
  }),
});

/** The submissions as they stand in the end, with their versions. */
async function findSubmissions(stage: Stage): Promise<void> {
  const { services, things, su, drafts } = stage;
  const submissions = await su.query<{ id: string; content: Buffer }>(
    'select id, content from intake.submission',
  );
  for (const { id, content } of submissions.rows) {
    const sealed = openSubmission(services.vault, id, content);
    const label = drafts.get(id) ?? '';
    const whose = /of (\w+)$/.exec(label)?.[1] ?? 'author';
    const owns = writesFor(whose);
    const released = things.find(one => one.label === `CLEAR anonymous (own ${label})`);
    const moderated = !['draft'].includes(label.split(' ')[0] ?? '');
    things.push({
      kind: 'submission',
      label,
      id,
      word: wordFor(label),
      version: sealed.version,
      reads: viewer =>
        owns(viewer) || (moderated && viewer.platform === 'moderator') || released?.reads(viewer) === true,
      seen: owns,
      mine: viewer => owns(viewer) && !viewer.suspended,
    });
  }
  // What a correction says is its writers' until it is handed in.
  for (const [words, moderated] of [
    ['the words of a correction', false],
    ['the words of a submitted correction', true],
  ] as const) {
    things.push({
      kind: 'submission',
      label: words,
      id: '',
      word: wordFor(words),
      reads: viewer => writesFor('author')(viewer) || (moderated && viewer.platform === 'moderator'),
      mine: nobodyElse,
    });
  }
  const revisions = await su.query<{ id: string; submission_id: string; content: Buffer }>(
    'select id, submission_id, content from intake.revision',
  );
  for (const { id, submission_id, content } of revisions.rows) {
    const sealed = openRevision(services.vault, id, content);
    const label = `${drafts.get(submission_id) ?? ''}${sealed.correction ? ' (correction)' : ''}`;
    things.push({
      kind: 'revision',
      label,
      id,
      word: null,
      version: sealed.version,
      reads: viewer => viewer.platform === 'moderator',
      mine: viewer => viewer.platform === 'moderator',
    });
  }
}

/** A request that waits for the officer among the viewers, and one that was opened for them. */
async function putUnsealings({ services, worker, world, seeded, things }: Stage): Promise<void> {
  const other: Asked = { caller: seeded.caller('other officer'), door: 'http', services };
  const officer: Asked = { caller: seeded.caller('officer'), door: 'http', services };
  const about = (label: string): string => things.find(one => one.label === label)?.id ?? '';
  const ask = (publication: string, words: string): ReturnType<typeof askUnsealing> =>
    askUnsealing(other, { publicationId: about(publication), reason: `For ${wordFor(words)}.` });
  const opened = await ask('CLEAR anonymous (own being corrected)', 'opened');
  await agreeUnsealing(officer, opened.id);
  await unsealDue({
    database: worker,
    world,
    vault: services.vault,
    report: error => {
      throw error;
    },
  });
  const asked = await ask('GREEN anonymous', 'asked');
  const reads = ({ platform }: Viewer): boolean => platform === 'officer';
  for (const [label, { id }] of [
    ['asked', asked],
    ['opened', opened],
  ] as const)
    things.push({
      kind: 'unsealing',
      label,
      id,
      word: wordFor(label),
      reads,
      mine: viewer => reads(viewer) && label === 'asked',
    });
}

// ---- threads: a question in every state, asked by the inside and answered by the author

async function putThreads(stage: Stage): Promise<void> {
  const { services, worker, world, things, su, asked } = stage;
  const about = things.find(one => one.label === 'CLEAR anonymous (own released)');
  if (about === undefined) throw new Error('nothing was released that could be asked about');
  const report = (error: unknown): never => {
    throw error;
  };
  const parts = { database: worker, world, vault: services.vault, report };
  const ask = (label: string): Promise<unknown> =>
    askContributor(asked('inside contributor'), {
      publicationId: about.id,
      words: `What about ${wordFor(`question ${label}`)}?`,
      decisions: [],
      followUpOf: null,
    });
  const atDesk = async (label: string): Promise<{ readonly id: string; readonly version: number }> => {
    const word = wordFor(`question ${label}`);
    const found = (await questionsAtDesk(asked('moderator'))).find(one => one.words.includes(word));
    if (found === undefined) throw new Error(`question ${label} is not at the desk`);
    return { id: found.id, version: found.version };
  };
  const answering = ['waiting', 'answered', 'approved', 'released'] as const;
  for (const label of ['asked', 'returned', ...answering]) await ask(label);
  await returnQuestion(asked('moderator'), { ...(await atDesk('returned')), because: 'Ask for less.' });
  for (const label of answering)
    await forwardQuestion(asked('moderator'), { ...(await atDesk(label)), confirmed: [] });
  await threadsDue(parts, { slotDue: false });
  const answer = async (label: string): Promise<void> => {
    const word = wordFor(`question ${label}`);
    const { rows } = await su.query<{ id: string; content: Buffer }>('select id, content from intake.answer');
    const row = rows.find(({ id, content }) =>
      openAnswer(services.vault, id, content).question.includes(word),
    );
    if (row === undefined) throw new Error(`nobody was asked about ${label}`);
    const words = `It was ${wordFor(`answer ${label}`)}.`;
    await answerQuestion(asked('author contributor'), { id: row.id, version: 1, words, decisions: [] });
    if (label !== 'answered')
      await approveAnswer(asked('moderator'), { ...(await atDesk(label)), confirmed: [] });
  };
  await answer('answered');
  await answer('released');
  await threadsDue(parts, { slotDue: true });
  await answer('approved');
  await findThreads(stage, about);
}

/** A question and its answer are called by where the answer stands; what they say, by their words. */
async function findThreads({ services, things, su }: Stage, about: Thing): Promise<void> {
  const asks = writesFor('inside');
  const answers = writesFor('author');
  const desk = ({ platform }: Viewer): boolean => platform === 'moderator';
  const states = ['asked', 'returned', 'waiting', 'answered', 'approved', 'released'];
  const stateOf = (words: string): string =>
    states.find(label => words.includes(wordFor(`question ${label}`))) ?? '';
  const questions = await su.query<{ id: string; content: Buffer }>(
    'select id, content from intake.question',
  );
  for (const { id, content } of questions.rows) {
    const { words, version } = openQuestion(services.vault, id, content);
    const label = stateOf(words);
    const readAlso = label === 'released' ? about.reads : label === 'asked' ? nobodyElse : answers;
    things.push({
      kind: 'question',
      label,
      id,
      word: wordFor(`question ${label}`),
      version,
      reads: viewer => asks(viewer) || desk(viewer) || readAlso(viewer),
      mine: viewer => asks(viewer) && !viewer.suspended,
    });
  }
  const rows = await su.query<{ id: string; content: Buffer }>('select id, content from intake.answer');
  for (const { id, content } of rows.rows) {
    const { question, version } = openAnswer(services.vault, id, content);
    const label = stateOf(question);
    things.push({
      kind: 'answer',
      label,
      id,
      word: wordFor(`answer ${label}`),
      version,
      reads: viewer => answers(viewer) || (desk(viewer) && label !== 'waiting'),
      mine: viewer => answers(viewer) && !viewer.suspended,
    });
  }
  const released = await su.query<{ id: string }>('select id from library.question');
  for (const { id } of released.rows)
    things.push({
      kind: 'answered question',
      label: 'released',
      id,
      word: wordFor('answer released'),
      reads: about.reads,
      mine: nobodyElse,
    });
}

// ---- the library: every marking, audience and attribution, standing and withdrawn

async function putPublications(stage: Stage): Promise<void> {
  const { seeded } = stage;
  const authority = {
    authorityIds: [seeded.authority('inside'), seeded.authority('suspended')],
    circleIds: [],
  };
  const circle = { authorityIds: [], circleIds: [seeded.circle('ring')] };
  const shared = [
    ['CLEAR', null, ['named', 'anonymous', 'source']],
    ['GREEN', null, ['named', 'anonymous']],
    ['AMBER', 'authority', ['named', 'anonymous']],
    ['AMBER', 'circle', ['named', 'anonymous']],
    ['AMBER_STRICT', 'authority', ['named', 'anonymous']],
    ['AMBER_STRICT', 'circle', ['named', 'anonymous']],
    ['RED', 'authority', ['named', 'anonymous']],
  ] as const;
  for (const withdrawn of [false, true]) {
    for (const [marking, to, attributions] of shared) {
      for (const attribution of attributions) {
        const label = [
          marking,
          ...(to === null ? [] : [`to ${to}`]),
          attribution,
          ...(withdrawn ? ['withdrawn'] : []),
        ];
        const kind =
          attribution === 'named'
            ? 'supplier_warning'
            : attribution === 'anonymous'
              ? 'incident'
              : 'case_study';
        const audience = to === null ? {} : to === 'authority' ? authority : circle;
        await putPublication(stage, label.join(' '), { marking, attribution, kind, audience });
        if (withdrawn) await withdrawStanding(stage, label.join(' '));
      }
    }
  }
  const named = { attribution: 'named' } as const;
  await putPublication(stage, 'GREEN named (revised)', { ...named, marking: 'GREEN' });
  await reviseStanding(stage, 'GREEN named (revised)', {
    ...named,
    marking: 'GREEN',
    changeNote: 'More is known.',
  });
  await putPublication(stage, 'AMBER to authority named (was GREEN)', { ...named, marking: 'GREEN' });
  await reviseStanding(stage, 'AMBER to authority named (was GREEN)', {
    ...named,
    marking: 'AMBER',
    changeNote: 'Narrowed.',
    audience: authority,
  });
}

/** What makes every field of a publication say something in some of them. */
function fuller(kind: ContentKind): Readonly<Record<string, unknown>> {
  const facets = { themes: [themes.codes[0]], assets: [assets.codes[0]] };
  return kind === 'supplier_warning' ? { ...facets, actBy: '2026-05-01' } : kind === 'incident' ? facets : {};
}

/** Releases one publication; answers its id. */
async function putPublication(
  { services, worker, world, seeded, things, standing }: Stage,
  label: string,
  plan: CopyPlan,
): Promise<string> {
  world.tick(day);
  const word = wordFor(label);
  const [id = ''] = await publish(worker, { world, vault: services.vault }, [copyAbout(seeded, plan, word)]);
  standing.set(label, ruleOf(plan));
  things.push({
    kind: 'publication',
    label,
    id,
    word,
    reads: viewer => may(viewer.rule, 'read', standing.get(label) ?? ruleOf(plan)).allowed,
    mine: viewer => viewer.platform === 'moderator',
  });
  return id;
}

/** Withdraws what was released under a label. */
async function withdrawStanding(
  { services, worker, world, things, standing }: Stage,
  label: string,
): Promise<void> {
  const parts = { world, vault: services.vault };
  const thing = things.find(one => one.kind === 'publication' && one.label === label);
  const rule = standing.get(label);
  if (thing === undefined || rule === undefined) throw new Error(`${label} was not released`);
  await worker.as('releaser', async run => {
    await withdraw(run, parts, thing.id, 'It was wrong.');
    await recordEvents(run, parts, [{ publicationId: thing.id, act: 'withdrawn', quiet: false }]);
  });
  standing.set(label, { ...rule, withdrawn: true });
}

/** Replaces what was released under a label by other words. What it said before is nobody's to read any more. */
async function reviseStanding(
  { services, worker, world, seeded, things, standing }: Stage,
  label: string,
  plan: CopyPlan,
): Promise<void> {
  const parts = { world, vault: services.vault };
  const at = things.findIndex(one => one.kind === 'publication' && one.label === label);
  const thing = things[at];
  if (thing === undefined) throw new Error(`${label} was not released`);
  const word = wordFor(`${label} again`);
  const copy = { ...copyAbout(seeded, plan, word), changeNote: plan.changeNote ?? null };
  await worker.as('releaser', async run => {
    await releaseRevision(run, parts, thing.id, copy);
    await recordEvents(run, parts, [{ publicationId: thing.id, act: 'revised', quiet: false }]);
  });
  standing.set(label, ruleOf(plan));
  things[at] = { ...thing, word };
  things.push({ ...thing, id: '', label: `${label} before`, reads: nobodyElse, mine: nobodyElse });
}

const ruleOf = ({ marking = 'CLEAR', audience = {} }: CopyPlan): RulePublication => ({
  is: 'publication',
  marking,
  audience: { authorities: audience.authorityIds ?? [], circles: audience.circleIds ?? [] },
  withdrawn: false,
});

function copyAbout(seeded: SeededWorld, plan: CopyPlan, word: string): ReleasedCopy {
  const kind = plan.kind ?? 'supplier_warning';
  return copyOf({
    kind,
    ...plan,
    content: { title: `About ${word}`, summary: `A summary of ${word}.`, ...fuller(kind), ...plan.content },
    disclosed:
      plan.attribution === 'anonymous' ? { nation: 'England', tier: 'district', ...plan.disclosed } : {},
    suppliers:
      kind === 'supplier_warning'
        ? [{ supplierId: seeded.supplier('ocular'), productId: seeded.product('ocular', 'Dome 4') }]
        : [],
  });
}

/** Something of each kind that can end, ended as people end it; a publication, which nobody can delete, by force. */
async function putAndDelete(stage: Stage): Promise<ReadonlyMap<ThingKind, string>> {
  const { asked, seeded, su, things } = stage;
  const draft = await createSubmission(asked('author contributor'), 'incident');
  await deleteSubmission(asked('author contributor'), { id: draft.id, version: draft.version });
  const watch = await addWatch(asked('inside lead'), seeded.supplier('signalbox'), null);
  await removeWatch(asked('inside lead'), watch.id);
  const token = await createApiToken(asked('inside lead'), {
    name: 'gone',
    upTo: TokenMarking.GREEN,
    alerts: false,
    days: 1,
  });
  await revokeApiToken(asked('inside lead'), token.apiToken.id);
  const gone = await putPublication(stage, 'CLEAR named deleted', {
    marking: 'CLEAR',
    attribution: 'named',
    kind: 'case_study',
  });
  things.splice(
    things.findIndex(one => one.id === gone),
    1,
  );
  await su.query('begin');
  await su.query('set local session_replication_role = replica');
  for (const table of [
    'alerts.event',
    'library.revision',
    'library.publication_label',
    'library.publication_supplier',
  ])
    await su.query(`delete from ${table} where publication_id = $1`, [gone]);
  await su.query('set local session_replication_role = origin');
  await su.query(
    `update library.publication set withdrawn = true, withdrawal_reason = 'Gone.' where id = $1`,
    [gone],
  );
  await su.query('delete from library.publication where id = $1', [gone]);
  await su.query('commit');
  return new Map<ThingKind, string>([
    ['submission', draft.id],
    ['watch', watch.id],
    ['token', token.apiToken.id],
    ['publication', gone],
  ]);
}

/** At last, so that it had a watchlist and a draft, and was alerted, before. */
async function suspend({ su, seeded }: Stage): Promise<void> {
  await su.query(`update register.authority set standing = 'suspended' where id = $1`, [
    seeded.authority('suspended'),
  ]);
}

async function findAlerts({ su, things }: Stage): Promise<void> {
  const { rows } = await su.query<{ id: string; act: string; code: string; publication_id: string }>(
    `select l.id, l.act, a.code, l.publication_id from alerts.alert l join register.authority a on a.id = l.authority_id`,
  );
  for (const { id, act, code, publication_id } of rows) {
    if (things.some(one => one.id === id)) continue;
    const about = things.find(one => one.id === publication_id)?.label ?? 'nothing';
    const level = /\bRED\b/.test(about) ? 2 : /\bAMBER_STRICT\b/.test(about) ? 1 : 0;
    const mine = (viewer: Viewer): boolean =>
      viewer.authority === code &&
      !viewer.suspended &&
      !viewer.token &&
      levels.indexOf(viewer.level ?? 'reader') >= level;
    things.push({ kind: 'alert', label: `${code}: ${act} of ${about}`, id, word: null, reads: mine, mine });
  }
}
