/**
 * A random world: authorities in every standing, circles, successions, people in every role and in none, publications
 * in every state, submissions. First drawn as plain data, from which the rules module can be asked, then written into
 * the database. What changed on the way (a revision, a withdrawal, a circle that was left) is written as it happens,
 * because triggers keep what depends on it.
 */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import type {
  AnswerState,
  Level,
  QuestionState,
  RulePublication,
  RuleViewer,
  SubmissionState,
} from '@moot/sharing-rules';
import { answerStates, questionStates, submissionStates } from '@moot/sharing-rules';
import type { Marking } from '@moot/vocabulary';
import type { VaultKeys } from '@moot/api/keys';
import { openAnswerState, openQuestionState } from '@moot/api/threads/sealedThread';
import { answerTag, askerTag } from '@moot/api/threadTags';
import { drawing } from '../custody/permutation.ts';

export const markings: readonly Marking[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'];
const levels: readonly Level[] = ['reader', 'contributor', 'lead'];
export const kinds = ['incident', 'supplier_warning', 'case_study'] as const;
export const severities = ['low', 'medium', 'high', 'critical'] as const;
export const themes = ['procurement', 'monitoring', 'people'] as const;
export const assets = ['camera', 'signal', 'sensor'] as const;
export const vocabulary = ['lamp', 'cabinet', 'password', 'gateway', 'flood'] as const;

type Standing = 'listed' | 'enrolled' | 'suspended' | 'ended';
type Sharing = Pick<RulePublication, 'marking' | 'audience'>;

export interface WorldAuthority {
  readonly id: string;
  readonly kind: 'council' | 'partnership';
  readonly standing: Standing;
  /** Whom it follows, and whether it took over their drafts. */
  readonly predecessors: readonly { readonly id: string; readonly heir: boolean }[];
}
interface WorldCircle {
  readonly id: string;
  readonly partnership: string | null;
  readonly members: readonly string[];
  /** Once a member, and not any more. */
  readonly left: readonly string[];
}
export interface WorldPublication {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  readonly attribution: 'named' | 'anonymous' | 'source';
  readonly severity: string | null;
  readonly themes: readonly string[];
  readonly assets: readonly string[];
  readonly words: readonly string[];
  readonly suppliers: readonly string[];
  readonly releasedOn: string;
  readonly withdrawn: boolean;
  /** As first released; a revised one is shared otherwise now. */
  readonly first: Sharing;
  readonly now: Sharing;
  readonly revised: boolean;
}
export interface WorldEvent {
  readonly position: number;
  readonly act: 'released' | 'revised' | 'unavailable' | 'withdrawn';
  readonly publication: WorldPublication;
  readonly shared: Sharing;
}
export interface WorldAlert {
  readonly id: string;
  readonly authority: string;
  readonly event: WorldEvent;
}
export interface WorldSubmission {
  readonly id: string;
  readonly authority: string;
  readonly state: SubmissionState;
  readonly copyStands: boolean;
  readonly revisions: readonly { readonly id: string; readonly state: 'submitted' | 'approved' | 'closed' }[];
  readonly notice: string | null;
}
/** `place`: which of its authority's places it takes, by which it has a tag of its own. */
export interface WorldQuestion {
  readonly id: string;
  readonly authority: string;
  readonly place: number;
  readonly state: QuestionState;
}
export interface WorldAnswer {
  readonly id: string;
  readonly authority: string;
  readonly place: number;
  readonly state: AnswerState;
}
interface WorldMembership {
  readonly id: string;
  readonly authority: string;
  readonly role: Level;
  readonly ended: boolean;
  /** Where a reorganisation moved it from, with the role it had there. */
  readonly movedFrom: readonly { readonly authority: string; readonly level: Level }[];
}
export interface WorldViewer {
  readonly person: string | null;
  readonly session: Buffer | null;
  readonly expired: boolean;
  readonly platform: 'moderator' | 'steward' | 'officer' | null;
  readonly memberships: readonly WorldMembership[];
  /** The membership of the session; a session may act with none. */
  readonly acting: WorldMembership | null;
}
export interface RandomWorld {
  readonly seed: number;
  readonly authorities: readonly WorldAuthority[];
  readonly circles: readonly WorldCircle[];
  readonly suppliers: readonly string[];
  readonly publications: readonly WorldPublication[];
  readonly events: readonly WorldEvent[];
  readonly alerts: readonly WorldAlert[];
  readonly watches: readonly { readonly id: string; readonly authority: string; readonly supplier: string }[];
  /** Which authority is counted where (A7). */
  readonly tallies: readonly {
    readonly publication: string;
    readonly what: 'also' | 'read';
    readonly authority: string;
  }[];
  readonly submissions: readonly WorldSubmission[];
  /** What authorities asked, and the answers that are with those who were asked (A8). */
  readonly questions: readonly WorldQuestion[];
  readonly answers: readonly WorldAnswer[];
  readonly viewers: readonly WorldViewer[];
}

/** Draws from a seed: the same seed gives the same world. */
export class Drawer {
  readonly #draw: () => number;
  constructor(seed: number) {
    this.#draw = drawing(seed);
  }
  below(n: number): number {
    return Math.floor(this.#draw() * n);
  }
  chance(p: number): boolean {
    return this.#draw() < p;
  }
  one<T>(of: readonly T[]): T {
    const found = of[this.below(of.length)];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  }
  some<T>(of: readonly T[], most: number): T[] {
    const left = [...of];
    const out: T[] = [];
    for (let n = this.below(Math.min(most, of.length) + 1); n > 0; n--) {
      out.push(...left.splice(this.below(left.length), 1));
    }
    return out;
  }
  id(): string {
    const hex = Array.from({ length: 4 }, () =>
      this.below(2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}

/** The numbers of a world; viewers beyond the first are random. */
export interface WorldSize {
  readonly publications: number;
  readonly viewers: number;
}

/** Authorities that a proof brings along instead of having them drawn; `people` says whether any belong to it. */
export type Cast = readonly (WorldAuthority & { readonly people: boolean })[];

/** With a cast nobody has been moved before, and each authority with people has a lead and whoever else it draws. */
export function drawWorld(seed: number, size: WorldSize, cast?: Cast): RandomWorld {
  const draw = new Drawer(seed);
  const authorities = cast ?? drawAuthorities(draw);
  const ids = authorities.map(({ id }) => id);
  const peopled = cast === undefined ? ids : cast.filter(({ people }) => people).map(({ id }) => id);
  const circles = Array.from({ length: 1 + draw.below(3) }, () => {
    const members = draw.some(ids, 4);
    return {
      id: draw.id(),
      partnership: authorities.find(({ kind }) => kind === 'partnership' && draw.chance(0.5))?.id ?? null,
      members,
      left: draw.some(
        ids.filter(id => !members.includes(id)),
        2,
      ),
    };
  });
  const suppliers = Array.from({ length: 3 }, () => draw.id());

  const sharing = (): Sharing => {
    const marking = draw.one(markings);
    if (marking === 'CLEAR' || marking === 'GREEN')
      return { marking, audience: { authorities: [], circles: [] } };
    return {
      marking,
      audience: {
        authorities: draw.some(ids, 3),
        circles: draw.some(
          circles.map(({ id }) => id),
          2,
        ),
      },
    };
  };
  // What is shared otherwise later: anew, with another marking, or with fewer or more in the audience.
  const sharedAgain = (first: Sharing): Sharing => {
    const anew = sharing();
    if (first.audience.authorities.length + first.audience.circles.length === 0 || draw.chance(0.4))
      return anew;
    if (draw.chance(0.4)) return { ...first, marking: draw.one(markings.slice(2)) };
    const { authorities: named, circles: circlesNamed } = first.audience;
    return {
      ...first,
      audience: {
        authorities: draw.chance(0.3) ? [...new Set([...named, draw.one(ids)])] : named.slice(1),
        circles: draw.some(circlesNamed, 2),
      },
    };
  };
  const publications = Array.from({ length: size.publications }, (): WorldPublication => {
    const first = sharing();
    const revised = draw.chance(0.3);
    const now = revised ? sharedAgain(first) : first;
    const open = first.marking === 'CLEAR' && now.marking === 'CLEAR';
    return {
      id: draw.id(),
      kind: draw.one(kinds),
      attribution: draw.one(
        open ? (['named', 'anonymous', 'source'] as const) : (['named', 'anonymous'] as const),
      ),
      severity: draw.chance(0.8) ? draw.one(severities) : null,
      themes: draw.some(themes, 3),
      assets: draw.some(assets, 3),
      words: draw.some(vocabulary, 3),
      suppliers: draw.some(suppliers, 2),
      releasedOn: `2026-0${1 + draw.below(3)}-0${1 + draw.below(5)}`,
      withdrawn: draw.chance(0.2),
      first,
      now,
      revised,
    };
  });
  const events: WorldEvent[] = [];
  const happens = (act: WorldEvent['act'], publication: WorldPublication, shared: Sharing): void => {
    events.push({ position: events.length + 1, act, publication, shared });
  };
  for (const one of publications) happens('released', one, one.first);
  for (const one of publications.filter(({ revised }) => revised)) {
    happens('unavailable', one, one.first);
    happens('revised', one, one.now);
  }
  for (const one of publications.filter(({ withdrawn }) => withdrawn)) happens('withdrawn', one, one.now);
  const alerts = events.flatMap(event =>
    draw.some(ids, 1).map(authority => ({ id: draw.id(), authority, event })),
  );
  const watches = ids.flatMap(authority =>
    draw.some(suppliers, 1).map(supplier => ({ id: draw.id(), authority, supplier })),
  );
  // Without drawing: each authority is counted in a third of what can be said and of what can be read.
  const tallies = publications.flatMap(({ id, kind }, at) =>
    ids.flatMap((authority, n) => [
      ...(kind !== 'case_study' && (at + n) % 3 === 0
        ? [{ publication: id, what: 'also' as const, authority }]
        : []),
      ...((at + n) % 3 === 1 ? [{ publication: id, what: 'read' as const, authority }] : []),
    ]),
  );
  const submissions = ids.flatMap(authority =>
    draw.some([0, 1, 2], 3).map((): WorldSubmission => {
      const state = draw.one(submissionStates);
      const waits = state === 'submitted' || state === 'approved' ? [{ id: draw.id(), state }] : [];
      return {
        id: draw.id(),
        authority,
        state,
        copyStands:
          state === 'released' || (state !== 'withdrawn' && state !== 'refused' && draw.chance(0.3)),
        revisions: [...waits, ...(draw.chance(0.5) ? [{ id: draw.id(), state: 'closed' as const }] : [])],
        notice: draw.chance(0.4) ? draw.id() : null,
      };
    }),
  );

  const member = (authority = draw.one(peopled), role = draw.one(levels)): WorldMembership => ({
    id: draw.id(),
    authority,
    role,
    ended: draw.chance(0.15),
    movedFrom:
      cast === undefined && draw.chance(0.3)
        ? draw
            .some(
              ids.filter(id => id !== authority),
              2,
            )
            .map(from => ({ authority: from, level: draw.one(levels) }))
        : [],
  });
  const somebody = (who: Partial<WorldViewer>): WorldViewer => ({
    person: draw.id(),
    session: createHash('sha256').update(draw.id()).digest(),
    expired: false,
    platform: null,
    memberships: [],
    acting: null,
    ...who,
  });
  const viewers: WorldViewer[] = [
    { person: null, session: null, expired: false, platform: null, memberships: [], acting: null },
    somebody({ platform: 'moderator' }),
    somebody({ platform: draw.one(['steward', 'officer'] as const) }),
    somebody({}),
    somebody({ platform: 'moderator', expired: true }),
  ];
  // Somebody who writes for each of the first three, so that few worlds are empty of what is rare.
  for (const authority of cast === undefined ? ids.slice(0, 3) : peopled) {
    const role = cast === undefined ? draw.one(levels.slice(1)) : 'lead';
    const acting = { ...member(authority, role), ended: false };
    viewers.push(somebody({ memberships: [acting], acting }));
  }
  while (viewers.length < size.viewers) {
    const first = member();
    const second = draw.chance(0.3) ? member(draw.one(peopled.filter(id => id !== first.authority))) : null;
    const memberships = second === null ? [first] : [first, second];
    viewers.push(somebody({ memberships, acting: draw.chance(0.9) ? draw.one(memberships) : null }));
  }
  // Last, so that nothing else is drawn otherwise for it.
  const threads = <State>(states: readonly State[]) =>
    ids.flatMap(authority =>
      Array.from({ length: draw.below(4) }, (_, place) => ({
        id: draw.id(),
        authority,
        place,
        state: draw.one(states),
      })),
    );
  return {
    seed,
    authorities,
    circles,
    suppliers,
    publications,
    events,
    alerts,
    watches,
    tallies,
    submissions,
    questions: threads(questionStates),
    answers: threads(answerStates),
    viewers,
  };
}

function drawAuthorities(draw: Drawer): readonly WorldAuthority[] {
  const standings: readonly Standing[] = ['enrolled', 'enrolled', 'enrolled', 'suspended', 'ended', 'listed'];
  const bare = Array.from({ length: 4 + draw.below(4) }, (_, n) => ({
    id: draw.id(),
    kind: draw.chance(0.2) ? ('partnership' as const) : ('council' as const),
    // Two who take part, one who is suspended; the others as it falls.
    standing: n < 2 ? ('enrolled' as const) : n === 2 ? ('suspended' as const) : draw.one(standings),
  }));
  // One heir at most for each, and nobody its own: whoever comes later inherits from whoever came before, in a line too.
  const inherited = new Set<string>();
  return bare.map((one, at) => {
    const others = draw.chance(0.35)
      ? draw.some(
          bare.filter((_, other) => other !== at),
          2,
        )
      : [];
    const before = bare[at - 1];
    // The first three follow each other more often than not.
    const followed =
      before !== undefined && at < 3 && draw.chance(0.6) ? [...new Set([before, ...others])] : others;
    return {
      ...one,
      predecessors: followed.map(({ id }) => {
        const earlier = bare.findIndex(other => other.id === id) < at;
        const heir = earlier && !inherited.has(id) && draw.chance(0.8);
        if (heir) inherited.add(id);
        return { id, heir };
      }),
    };
  });
}

/** Who a viewer is to the rules. Null: the session has expired, and everything is refused. */
export function ruleViewerOf(world: RandomWorld, viewer: WorldViewer): RuleViewer | null {
  if (viewer.expired) return null;
  const authority = world.authorities.find(({ id }) => id === viewer.acting?.authority);
  if (viewer.acting !== null) {
    if (viewer.acting.ended || authority === undefined) return { role: 'visitor' };
    if (authority.standing !== 'enrolled' && authority.standing !== 'suspended') return { role: 'visitor' };
    return {
      role: 'peer',
      authority: authority.id,
      level: viewer.acting.role,
      movedFrom: viewer.acting.movedFrom,
      circles: world.circles.filter(({ members }) => members.includes(authority.id)).map(({ id }) => id),
      suspended: authority.standing === 'suspended',
    };
  }
  if (viewer.platform === null) return { role: 'visitor' };
  return { role: viewer.platform === 'officer' ? 'steward' : viewer.platform };
}

/** The authorities whose submissions are this one's: its own, and of those whose drafts it inherited, in a line. */
export function draftsOf(world: RandomWorld, authority: string): readonly string[] {
  const its = world.authorities.find(({ id }) => id === authority);
  const before = its?.predecessors.filter(({ heir }) => heir) ?? [];
  return [authority, ...before.flatMap(({ id }) => draftsOf(world, id))];
}

const coarse: Readonly<Record<SubmissionState, 'draft' | 'submitted' | 'approved' | 'closed'>> = {
  draft: 'draft',
  submitted: 'submitted',
  approved: 'approved',
  returned: 'closed',
  released: 'closed',
  refused: 'closed',
  withdrawn: 'closed',
};
/** The state that stands in the open. */
/** The hash under which the file of a submission stands, as a statement writes it. */
export const fileTagOf = (submission: string): string =>
  `\\x${createHash('sha256').update(submission).digest('hex')}`;

export const coarseOf = (state: SubmissionState): string => coarse[state];

/** The one answered question beside each publication: its id follows from the publication's. */
export const answeredOf = (publication: string): string => `${publication.slice(0, -4)}a8a8`;

/** Writes the world, as the superuser, into the transaction that is open. */
export async function writeWorld(client: pg.Client, vault: VaultKeys, world: RandomWorld): Promise<void> {
  const put = async (text: string, rows: readonly object[]): Promise<void> => {
    if (rows.length > 0)
      await client.query({ name: text.slice(0, 60), text, values: [JSON.stringify(rows)] });
  };
  await put(
    `insert into register.authority (id, code, kind, name, short_name, invented, standing)
     select id, id, kind, 'Council ' || id, id, true, standing
     from jsonb_to_recordset($1) r (id uuid, kind text, standing text)`,
    world.authorities,
  );
  await put(
    `insert into register.succession select predecessor, successor, '2026-04-01', heir
     from jsonb_to_recordset($1) r (predecessor uuid, successor uuid, heir boolean)`,
    world.authorities.flatMap(({ id, predecessors }) =>
      predecessors.map(one => ({ predecessor: one.id, successor: id, heir: one.heir })),
    ),
  );
  await put(
    `insert into register.circle (id, name, about, partnership_id) select id, 'Circle ' || id, 'Invented', partnership
     from jsonb_to_recordset($1) r (id uuid, partnership uuid)`,
    world.circles,
  );
  await put(
    `insert into register.circle_member select circle, authority
     from jsonb_to_recordset($1) r (circle uuid, authority uuid)`,
    world.circles.flatMap(({ id, members, left }) =>
      [...members, ...left].map(authority => ({ circle: id, authority })),
    ),
  );
  const people = world.viewers.filter(({ person }) => person !== null);
  await put(
    `insert into register.person select id, 'Somebody', 'somebody@example.test', true
     from jsonb_to_recordset($1) r (id uuid)`,
    people.map(({ person }) => ({ id: person })),
  );
  await put(
    `insert into register.membership select id, person, authority, role, ended
     from jsonb_to_recordset($1) r (id uuid, person uuid, authority uuid, role text, ended boolean)`,
    people.flatMap(({ person, memberships }) => memberships.map(one => ({ ...one, person }))),
  );
  await put(
    `insert into register.moved_from select id, authority, level
     from jsonb_to_recordset($1) r (id uuid, authority uuid, level text)`,
    people.flatMap(({ memberships }) =>
      memberships.flatMap(({ id, movedFrom }) => movedFrom.map(one => ({ ...one, id }))),
    ),
  );
  await put(
    `insert into register.platform_role select person, platform from jsonb_to_recordset($1) r (person uuid, platform text)`,
    people.filter(({ platform }) => platform !== null),
  );
  await put(
    `insert into register.session (id, hash, person_id, membership_id, opened_at, seen_hour, expires_at, authenticated_at,
       fresh_until)
     select person, decode(hash, 'hex'), person, acting, now() - interval '2 hours', now(),
       now() + case when expired then '-1 hour' else '1 hour' end::interval, now(),
       now() + interval '10 minutes'
     from jsonb_to_recordset($1) r (person uuid, hash text, acting uuid, expired boolean)`,
    people.map(({ person, session, acting, expired }) => ({
      person,
      hash: session?.toString('hex'),
      acting: acting?.id ?? null,
      expired,
    })),
  );
  await put(
    `insert into register.supplier (id, name, match_key, invented) select id, 'Supplier ' || id, id, true
     from jsonb_to_recordset($1) r (id uuid)`,
    world.suppliers.map(id => ({ id })),
  );
  await put(
    `insert into library.publication (id, kind, marking, visible_to, withdrawn, attribution, byline, title, summary, severity,
       themes, assets, services, content, words, revision, released_on)
     select id, kind, marking, '{}', false, attribution, case when attribution <> 'anonymous' then 'Invented' end, 'Title', 'Summary',
       severity, array(select jsonb_array_elements_text(themes)), array(select jsonb_array_elements_text(assets)), '{}', '{}',
       to_tsvector('pg_catalog.english', text), 1, "releasedOn"
     from jsonb_to_recordset($1) r (id uuid, kind text, marking text, attribution text, severity text, themes jsonb,
       assets jsonb, text text, "releasedOn" date)`,
    world.publications.map(one => ({ ...one, marking: one.first.marking, text: one.words.join(' ') })),
  );
  const audienceOf = (
    sharing: 'first' | 'now',
    one: WorldPublication,
  ): { id: string; named: string; circle: boolean }[] => [
    ...one[sharing].audience.authorities.map(named => ({ id: one.id, named, circle: false })),
    ...one[sharing].audience.circles.map(named => ({ id: one.id, named, circle: true })),
  ];
  const addAudience = `insert into library.audience select id, case when not circle then named end, case when circle then named end
    from jsonb_to_recordset($1) r (id uuid, named uuid, circle boolean)`;
  await put(
    addAudience,
    world.publications.flatMap(one => audienceOf('first', one)),
  );
  await put(
    `insert into library.publication_supplier select id, supplier, null, on_day
     from jsonb_to_recordset($1) r (id uuid, supplier uuid, on_day date)`,
    world.publications.flatMap(({ id, suppliers, releasedOn }) =>
      suppliers.map(supplier => ({ id, supplier, on_day: releasedOn })),
    ),
  );
  await put(
    `insert into library.file select id, id, 0, 'text', 'A text', null, null, 1, '\\x20' from jsonb_to_recordset($1) r (id uuid)`,
    world.publications.map(({ id }) => ({ id })),
  );
  const addRevision = `insert into library.revision select id, number, 'Title', 'Summary', '{}', null, '2026-04-01'
    from jsonb_to_recordset($1) r (id uuid, number int)`;
  await put(
    addRevision,
    world.publications.map(({ id }) => ({ id, number: 1 })),
  );
  const happened = (acts: readonly WorldEvent['act'][]): readonly object[] =>
    world.events
      .filter(({ act }) => acts.includes(act))
      .map(({ position, act, publication }) => ({ position, act, id: publication.id }));
  const addEvent = `insert into alerts.event select position, act, p.id, p.marking, p.visible_to, false, now()
    from jsonb_to_recordset($1) r (position bigint, act text, id uuid) join library.publication p on p.id = r.id`;
  await put(addEvent, happened(['released', 'unavailable']));
  const revised = world.publications.filter(one => one.revised);
  // Only what changes is touched, so that every trigger has something that only it can do.
  const changed = (here: 'first' | 'now', there: 'first' | 'now'): readonly object[] =>
    revised.flatMap(one => {
      const others = audienceOf(there, one).map(({ named }) => named);
      return audienceOf(here, one).filter(({ named }) => !others.includes(named));
    });
  await put(
    `delete from library.audience a using jsonb_to_recordset($1) r (id uuid, named uuid)
     where a.publication_id = r.id and r.named in (a.authority_id, a.circle_id)`,
    changed('first', 'now'),
  );
  await put(
    `update library.publication p set revision = 2 from jsonb_to_recordset($1) r (id uuid) where p.id = r.id`,
    revised.map(({ id }) => ({ id })),
  );
  await put(
    `update library.publication p set marking = r.marking from jsonb_to_recordset($1) r (id uuid, marking text)
     where p.id = r.id`,
    revised
      .filter(({ first, now }) => first.marking !== now.marking)
      .map(({ id, now }) => ({ id, marking: now.marking })),
  );
  await put(addAudience, changed('now', 'first'));
  await put(
    addRevision,
    revised.map(({ id }) => ({ id, number: 2 })),
  );
  await put(addEvent, happened(['revised']));
  await put(
    `update library.publication p set withdrawn = true, withdrawal_reason = 'Wrong' from jsonb_to_recordset($1) r (id uuid)
     where p.id = r.id`,
    world.publications.filter(({ withdrawn }) => withdrawn).map(({ id }) => ({ id })),
  );
  await put(addEvent, happened(['withdrawn']));
  await put(
    `delete from register.circle_member m using jsonb_to_recordset($1) r (circle uuid, authority uuid)
     where m.circle_id = r.circle and m.authority_id = r.authority`,
    world.circles.flatMap(({ id, left }) => left.map(authority => ({ circle: id, authority }))),
  );
  await put(
    `insert into alerts.watch select id, authority, supplier, null, 0
     from jsonb_to_recordset($1) r (id uuid, authority uuid, supplier uuid)`,
    world.watches,
  );
  await put(
    `insert into alerts.tally select publication, what, sha256(convert_to(authority, 'UTF8'))
     from jsonb_to_recordset($1) r (publication uuid, what text, authority text)`,
    world.tallies,
  );
  await put(
    `insert into library.published_count select id, 'also', 10, '{0, 10}' from jsonb_to_recordset($1) r (id uuid)`,
    world.publications.map(({ id }) => ({ id })),
  );
  await put(
    `insert into alerts.alert select r.id, a.id, e.publication_id, e.position, e.act,
       array(select a.key * 4 + n from generate_series(case e.marking when 'AMBER_STRICT' then 1 when 'RED' then 2 else 0 end, 2) n),
       '[]', null, now()
     from jsonb_to_recordset($1) r (id uuid, authority uuid, position bigint)
     join register.authority a on a.id = r.authority join alerts.event e on e.position = r.position`,
    world.alerts.map(({ id, authority, event }) => ({ id, authority, position: event.position })),
  );
  await put(
    `insert into library.question select id, publication, null, 'Why?', 'Because.', '2026-04-01'
     from jsonb_to_recordset($1) r (id uuid, publication uuid)`,
    world.publications.map(({ id }) => ({ id: answeredOf(id), publication: id })),
  );
  const tagged = <Of extends WorldQuestion | WorldAnswer>(
    all: readonly Of[],
    tagOf: typeof askerTag,
    open: (state: Of['state']) => string,
  ): readonly object[] =>
    all.map(({ id, authority, place, state }) => ({
      id,
      tag: tagOf(vault, vault.ownerTag(authority), place).toString('hex'),
      state: open(state),
    }));
  const addThread = (table: string): string =>
    `insert into intake.${table} select id, decode(tag, 'hex'), state, '\\x00'
     from jsonb_to_recordset($1) r (id uuid, tag text, state text)`;
  await put(addThread('question'), tagged(world.questions, askerTag, openQuestionState));
  await put(addThread('answer'), tagged(world.answers, answerTag, openAnswerState));
  const owned = world.submissions.map(one => ({
    ...one,
    tag: vault.ownerTag(one.authority).toString('hex'),
  }));
  await put(
    `insert into intake.submission select id, decode(tag, 'hex'), state, '\\x00' from jsonb_to_recordset($1) r (id uuid, tag text, state text)`,
    owned.map(({ id, tag, state }) => ({ id, tag, state: coarseOf(state) })),
  );
  await put(
    `insert into intake.revision select id, submission, decode(tag, 'hex'), state, '\\x00'
     from jsonb_to_recordset($1) r (id uuid, submission uuid, tag text, state text)`,
    owned.flatMap(({ id, tag, revisions }) => revisions.map(one => ({ ...one, submission: id, tag }))),
  );
  await put(
    `insert into intake.file select decode(substr(tag, 3), 'hex'), 'submitted', '\\x00' from jsonb_to_recordset($1) r (tag text)`,
    world.submissions.map(({ id }) => ({ tag: fileTagOf(id) })),
  );
  await put(
    `insert into intake.notice select notice, id, decode(tag, 'hex'), '\\x00'
     from jsonb_to_recordset($1) r (id uuid, notice uuid, tag text)`,
    owned.filter(({ notice }) => notice !== null),
  );
}
