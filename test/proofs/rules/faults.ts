/** Faults that the proof must be able to see, each planted by itself, in the database or in TypeScript. */
import type pg from 'pg';
import {
  may as rightMay,
  type RuleObject,
  type RulePublication,
  type RuleSubmission,
  type RuleViewer,
} from '@moot/sharing-rules';
import type * as SharingRules from '@moot/sharing-rules';
import type { Comparison } from './compare.ts';

type May = typeof SharingRules.may;

export interface Fault {
  readonly name: string;
  /** The comparison that must see it, and the only one that is made to find it. */
  readonly shows: Comparison;
  /** Of a right: whose. */
  readonly table?: string;
  /** Changes the database inside the transaction that is rolled back. */
  readonly apply?: (client: pg.Client) => Promise<void>;
  /** Stands in for the module. */
  readonly may?: May;
  /** Changes the API's statements. */
  readonly rewrite?: (text: string) => string;
}

/** A fault before it is said where it shows. */
type Planted = Omit<Fault, 'shows'>;

const shownBy = (shows: Comparison, planted: readonly Planted[]): readonly Fault[] =>
  planted.map(one => ({ ...one, shows }));

const sql = (name: string, text: string): Planted => ({
  name,
  apply: async client => void (await client.query(text)),
});

const right = (name: string, table: string, text: string): Fault => ({
  ...sql(name, text),
  shows: 'rights',
  table,
});

/** A function of the database with a part of its text replaced; a text that is not there is a mistake of the fault. */
const inFunction = (name: string, its: string, from: string, to: string): Planted => ({
  name,
  apply: async client => {
    const { rows } = await client.query<{ text: string }>('select pg_get_functiondef($1::regproc) as text', [
      its,
    ]);
    const text = rows[0]?.text ?? '';
    if (!text.includes(from)) throw new Error(`${its} holds no ${from}`);
    await client.query(text.replaceAll(from, to));
  },
});

/** The module asked about another viewer or object than the one at hand. */
const inRules = (
  name: string,
  lie: (
    viewer: RuleViewer,
    object: RuleObject,
  ) => { readonly viewer?: RuleViewer; readonly object?: RulePublication | RuleSubmission },
): Planted => ({
  name,
  may: ((viewer, action, object) => {
    const told = lie(viewer, object);
    return (rightMay as (v: RuleViewer, a: 'read', o: RuleObject) => ReturnType<May>)(
      told.viewer ?? viewer,
      action as 'read',
      told.object ?? object,
    );
  }) as May,
});

const inStatement = (name: string, from: string, to: string): Planted => ({
  name,
  rewrite: text => text.replaceAll(from, to),
});

const publicationPolicy = (name: string, policy: string, using: string): Planted =>
  sql(name, `alter policy ${policy} on library.publication using (${using})`);

const isMember = '(select register.viewer_is_member())';
const keys = '(select register.viewer_keys())';
const ownTally = 'authority_hash = any (array(select unnest(alerts.own_tallies())))';
const countable = `exists (select from library.publication p where p.id = publication_id and (what = 'read' or p.kind <> 'case_study'))`;
const ownThread = {
  question: 'asker_tag = any (array(select unnest(intake.asker_tags())))',
  answer: 'answer_tag = any (array(select unnest(intake.answer_tags())))',
} as const;
/** A second bolt on the same door: a policy's fault shows when it is open. */
const anyMove = 'alter table intake.submission disable trigger state_moves';
const unlessTheySeeIt = `(act <> 'unavailable' or not exists (select from library.publication p where p.id = publication_id))`;

export const faults: readonly Fault[] = [
  ...shownBy('publication', [
    publicationPolicy(
      'peers see what is withdrawn',
      'peer_select',
      `marking = 'CLEAR' or (marking = 'GREEN' and ${isMember}) or visible_to && ${keys}`,
    ),
    publicationPolicy(
      'GREEN without a membership that counts',
      'peer_select',
      `(marking in ('CLEAR', 'GREEN') or visible_to && ${keys}) and not withdrawn`,
    ),
    publicationPolicy(
      'a peer without its keys',
      'peer_select',
      `(marking = 'CLEAR' or (marking = 'GREEN' and ${isMember})) and not withdrawn`,
    ),
    publicationPolicy(
      'visitors see GREEN',
      'visitor_select',
      `marking in ('CLEAR', 'GREEN') and not withdrawn`,
    ),
    publicationPolicy('visitors see what is withdrawn', 'visitor_select', `marking = 'CLEAR'`),
    publicationPolicy(
      'stewards see AMBER',
      'steward_select',
      `marking in ('CLEAR', 'GREEN', 'AMBER') and not withdrawn`,
    ),
    publicationPolicy('moderators do not see what is withdrawn', 'moderator_select', 'not withdrawn'),
    sql(
      'the restrictive policy is missing, and somebody else’s role may be taken',
      `drop policy viewer_set on library.publication; alter policy peer_select on library.publication using (true)`,
    ),
    sql('RED at the level of AMBER+STRICT', levelsOf(`'RED' then 2`, `'RED' then 1`)),
    sql('AMBER+STRICT at the level of AMBER', levelsOf(`'AMBER_STRICT' then 1`, `'AMBER_STRICT' then 0`)),
    sql('AMBER at the level of AMBER+STRICT', levelsOf(`'AMBER' then 0`, `'AMBER' then 1`)),
    inFunction(
      'the keys of circles and of authorities are the same',
      'library.audience_keys',
      'select -(c.key * 4 + level.n)',
      'select c.key * 4 + level.n',
    ),
    sql('keys do not follow a new audience', 'drop trigger audience_added on library.audience'),
    sql('keys do not follow a smaller audience', 'drop trigger audience_removed on library.audience'),
    sql('keys do not follow the marking', 'drop trigger marking_changed on library.publication'),
  ]),
  ...shownBy('class', [
    inFunction(
      'a suspended authority’s people hold keys',
      'register.session_of',
      `case when suspended then '{}' else register.keys_held(s.membership_id) end`,
      'register.keys_held(s.membership_id)',
    ),
    inFunction(
      'a suspended authority’s people hold the key of all members',
      'register.session_of',
      `when suspended then '{}'`,
      `when suspended then array[0]`,
    ),
  ]),
  ...shownBy('session', [
    inFunction(
      'an ended membership still enters',
      'register.session_of',
      'and ms.person_id = s.person_id and not ms.ended',
      'and ms.person_id = s.person_id',
    ),
    inFunction(
      'an ended authority still enters',
      'register.session_of',
      `('enrolled', 'suspended')`,
      `('enrolled', 'suspended', 'ended')`,
    ),
    inFunction(
      'an authority that is only listed enters',
      'register.session_of',
      `('enrolled', 'suspended')`,
      `('enrolled', 'suspended', 'listed')`,
    ),
    inFunction('an expired session enters', 'register.session_of', 'and x.expires_at > now()', ''),
    inFunction(
      'an officer is a moderator',
      'register.session_of',
      `when 'officer' then 'steward'`,
      `when 'officer' then 'moderator'`,
    ),
  ]),
  ...shownBy('publication', [
    inFunction(
      'readers hold the keys of contributors',
      'register.keys_of',
      `'reader' then 0`,
      `'reader' then 1`,
    ),
    inFunction('leads hold the keys of contributors', 'register.keys_of', `'lead' then 2`, `'lead' then 1`),
    inFunction(
      'everybody holds the keys of every circle',
      'register.keys_of',
      'where m.authority_id = authority',
      'where true',
    ),
    inFunction(
      'a successor is in the circles of those it follows',
      'register.keys_of',
      'where m.authority_id = authority',
      'where m.authority_id = authority or m.authority_id in (select f.predecessor_id from register.succession f where f.successor_id = authority)',
    ),
    inFunction(
      'everybody of a successor holds the keys of those it follows',
      'register.keys_of',
      'where a.id = authority\n',
      'where a.id = authority or a.id in (select f.predecessor_id from register.succession f where f.successor_id = authority)\n',
    ),
    inFunction(
      'who was moved has lost the keys of before',
      'register.keys_held',
      '|| array(select key from moved order by key)',
      '',
    ),
    inFunction(
      'what one member was moved with, all hold',
      'register.keys_held',
      'f.membership_id = membership',
      'f.membership_id in (select o.id from register.membership o where o.authority_id = acting.authority_id)',
    ),
    inFunction(
      'who was moved holds its own level of before',
      'register.keys_held',
      'least(l.n, acting.n)',
      'l.n',
    ),
    inFunction(
      'who was moved holds its new level of what was before',
      'register.keys_held',
      'least(l.n, acting.n)',
      'acting.n',
    ),
  ]),
  ...shownBy('class', [
    inFunction(
      'live delivery takes an ended authority’s people for others than they are',
      'register.identities_of',
      'case when a.id is not null then ms.role end',
      'ms.role',
    ),
    inFunction(
      'live delivery knows no suspension',
      'register.identities_of',
      `when a.standing = 'enrolled' then`,
      `when a.id is not null then`,
    ),
    inFunction(
      'live delivery serves expired sessions',
      'register.identities_of',
      'and s.expires_at > now()',
      '',
    ),
  ]),
  ...shownBy('register', [
    sql(
      'a former member stays in the circle',
      `create function public.kept() returns trigger language plpgsql as 'begin return null; end';
       create trigger kept before delete on register.circle_member for each row execute function public.kept()`,
    ),
  ]),
  ...shownBy('find', [
    inFunction(
      'search without its visibility',
      'library.find',
      `p.marking = 'CLEAR' and not p.withdrawn`,
      'true',
    ),
    ...(['visitor', 'steward'] as const).map(role =>
      inFunction(
        `search takes a ${role} for a moderator`,
        'library.find',
        `case current_setting('role')\n    when 'moderator'`,
        `case replace(current_setting('role'), '${role}', 'moderator')\n    when 'moderator'`,
      ),
    ),
    inFunction(
      'search finds what is withdrawn for peers',
      'library.find',
      '$11) and not p.withdrawn',
      '$11)',
    ),
    inFunction('search forgets the keys', 'library.find', 'or p.visible_to && $11', ''),
    inFunction('search by words forgets the visibility', 'library.find', `and p.words @@`, 'or p.words @@'),
    inFunction('search forgets the asset beside a supplier', 'library.find', 'and $4 = any (p.assets)', ''),
  ]),
  ...shownBy('facets', [
    inFunction('facets count what is withdrawn', 'library.counting', `'GREEN' and not withdrawn`, `'GREEN'`),
    inFunction(
      'facets count one publication under each key',
      'library.counting',
      'c.visible_to[1:v.at::int - 1]',
      `'{}'::int[]`,
    ),
    sql('facets do not follow a revision', 'drop trigger publication_updated on library.publication'),
    sql(
      'peers read the counts of all keys',
      'alter policy peer_counts on library.facet_count using (key <> 2147483647)',
    ),
    sql(
      'visitors read the counts of members',
      'alter policy visitor_counts on library.facet_count using (key in (-2147483648, 0))',
    ),
  ]),
  ...shownBy('publication_supplier', [
    sql(
      'suppliers of hidden publications show',
      'alter policy as_its_publication on library.publication_supplier using (true)',
    ),
  ]),
  ...shownBy('audience', [
    sql(
      'audiences of hidden publications show',
      'alter policy as_its_publication on library.audience using (true)',
    ),
  ]),
  ...shownBy('file', [
    sql('files of hidden publications show', 'alter policy as_its_publication on library.file using (true)'),
  ]),
  ...shownBy('revision', [
    sql(
      'history of hidden publications shows',
      'alter policy as_its_publication on library.revision using (true)',
    ),
  ]),
  ...shownBy('event', [
    sql(
      'events of what one can no longer see',
      `alter policy peer_event on alerts.event using (marking = 'CLEAR' or (marking = 'GREEN' and ${isMember}) or visible_to && ${keys})`,
    ),
    sql(
      'visitors hear of every withdrawal',
      `alter policy visitor_event on alerts.event using (act = 'withdrawn' or (marking = 'CLEAR' and (act <> 'unavailable') = exists (select from library.publication p where p.id = publication_id)))`,
    ),
  ]),
  ...shownBy('alert', [
    sql(
      'alerts at any level',
      `alter policy own_alerts on alerts.alert using (authority_id = (select register.viewer_authority()) and ${unlessTheySeeIt})`,
    ),
    sql(
      'whoever still sees it is told that it is no longer available',
      `alter policy own_alerts on alerts.alert using (visible_to && ${keys})`,
    ),
    sql(
      'alerts of any authority',
      `alter policy own_alerts on alerts.alert using (${isMember} and ${unlessTheySeeIt})`,
    ),
    sql(
      'who was moved has lost the alerts of before',
      `alter policy own_alerts on alerts.alert using (visible_to && ${keys} and authority_id = (select register.viewer_authority()) and ${unlessTheySeeIt})`,
    ),
  ]),
  ...shownBy('tally', [
    sql('who is counted, shown to others', `alter policy own_tally on alerts.tally using (${isMember})`),
    sql(
      'what a suspended authority said, shown to it',
      `alter policy own_tally on alerts.tally using (${ownTally}); drop policy takes_part on alerts.tally`,
    ),
  ]),
  ...shownBy('published_count', [
    sql(
      'counts of what may not be seen',
      'alter policy as_its_publication on library.published_count using (true)',
    ),
  ]),
  ...shownBy('answered question', [
    sql(
      'answered questions of what may not be seen',
      'alter policy as_its_publication on library.question using (true)',
    ),
  ]),
  ...shownBy('threads', [
    ...(['question', 'answer'] as const).flatMap(table => [
      sql(
        `${table}: readers see their authority’s`,
        `alter policy own_read on intake.${table} using (${ownThread[table]})`,
      ),
      sql(
        `${table}: without its tag`,
        `alter policy own_read on intake.${table} using ((select intake.viewer_owns()))`,
      ),
      sql(
        `${table}: of no use to a suspended authority`,
        `alter policy own_read on intake.${table} using (${ownThread[table]} and (select intake.viewer_writes()))`,
      ),
    ]),
    sql(
      'moderators see what is with a contributor',
      'alter policy moderator_read on intake.answer using (true)',
    ),
    sql(
      'the asker sees the answers that its own authority is asked for, by the asker’s tags',
      `alter policy own_read on intake.answer using (answer_tag = any (array(select unnest(intake.asker_tags()))) and (select intake.viewer_owns()))`,
    ),
  ]),
  ...shownBy('writes', [
    sql(
      'a suspended authority asks',
      `alter policy own_insert on intake.question with check (${ownThread.question} and (select intake.viewer_owns()) and state = 'asked')`,
    ),
    sql(
      'somebody asks for another authority',
      `alter policy own_insert on intake.question with check ((select intake.viewer_writes()) and state = 'asked')`,
    ),
    sql(
      'somebody forwards what they ask',
      `alter policy own_insert on intake.question with check (${ownThread.question} and (select intake.viewer_writes()))`,
    ),
    sql(
      'a reader answers',
      `alter policy own_update on intake.answer using (${ownThread.answer} and (select register.viewer_is_member()));
       alter policy own_read on intake.answer using (${ownThread.answer})`,
    ),
    sql(
      'a question that waits makes room',
      `alter policy own_delete on intake.question using (${ownThread.question} and (select intake.viewer_writes()))`,
    ),
    sql(
      'what was declined is answered all the same',
      'alter table intake.answer disable trigger answer_moves',
    ),
    sql(
      'a contributor approves the own answer',
      `alter table intake.answer disable trigger answer_moves;
       alter policy own_update on intake.answer with check (${ownThread.answer})`,
    ),
    sql(
      'a moderator decides on a question that was closed',
      `alter policy moderator_update on intake.question using (true)`,
    ),
  ]),
  ...shownBy('watch', [
    sql('watchlists of others', `alter policy own_watchlist on alerts.watch using (${isMember})`),
    sql('a suspended authority reads its watchlist', 'drop policy takes_part on alerts.watch'),
  ]),
  ...shownBy('register', [
    sql(
      'a suspended authority’s people see each other',
      `alter policy peer_membership on register.membership using (person_id = (select register.viewer_person())
        or authority_id = (select register.viewer_authority()))`,
    ),
    sql(
      'visitors by suspension read the register',
      'alter policy members_read on register.circle_member using (true); drop policy takes_part on register.circle_member',
    ),
    sql('peers read all memberships', 'alter policy peer_membership on register.membership using (true)'),
  ]),
  ...shownBy('own intake', [
    inFunction(
      'a suspended heir loses sight of what it inherited',
      'register.viewer_inherits',
      'where register.viewer_is_set()',
      'where register.viewer_is_member()',
    ),
    inFunction('every successor is an heir', 'register.inherited', ' and s.heir', ''),
    inFunction(
      'who inherits from an heir has nothing of it',
      'register.inherited',
      's.successor_id = line.id',
      's.successor_id = line.id and line.id = authority',
    ),
  ]),
  ...shownBy('intake', [
    ...(['submission', 'revision', 'notice'] as const).flatMap(table => [
      sql(
        `${table}: readers see their authority’s`,
        `alter policy own_read on intake.${table} using (owner_tag = any (array(select unnest(intake.owner_tags()))))`,
      ),
      sql(
        `${table}: without its owner tag`,
        `alter policy own_read on intake.${table} using ((select intake.viewer_owns()))`,
      ),
    ]),
    sql('moderators see drafts', 'alter policy moderator_read on intake.submission using (true)'),
  ]),
  ...shownBy('own intake', [
    inFunction(
      'a suspended authority cannot read its own intake',
      'intake.viewer_owns',
      `in ('contributor', 'lead')`,
      `in ('contributor', 'lead') and register.viewer_is_member()`,
    ),
  ]),
  ...shownBy('because', [
    inFunction(
      'a CLEAR publication has the wrong reason',
      'library.because_of',
      `<> 'moderator'`,
      `= 'moderator'`,
    ),
  ]),
  ...shownBy('publication', [
    inRules('module: RED to contributors', (viewer, object) =>
      object.is === 'publication' && object.marking === 'RED'
        ? { object: { ...object, marking: 'AMBER_STRICT' } }
        : {},
    ),
    inRules('module: AMBER+STRICT to readers', (viewer, object) =>
      object.is === 'publication' && object.marking === 'AMBER_STRICT'
        ? { object: { ...object, marking: 'AMBER' } }
        : {},
    ),
    inRules('module: withdrawn is shown', (viewer, object) =>
      object.is === 'publication' ? { object: { ...object, withdrawn: false } } : {},
    ),
    inRules('module: suspension is forgotten', viewer =>
      viewer.role === 'peer' ? { viewer: { ...viewer, suspended: false } } : {},
    ),
    inRules('module: circles are forgotten', viewer =>
      viewer.role === 'peer' ? { viewer: { ...viewer, circles: [] } } : {},
    ),
    inRules('module: predecessors are forgotten', viewer =>
      viewer.role === 'peer' ? { viewer: { ...viewer, movedFrom: [] } } : {},
    ),
    inRules('module: the audience is forgotten', (viewer, object) =>
      object.is === 'publication' && object.marking.startsWith('AMBER')
        ? { object: { ...object, marking: 'GREEN' } }
        : {},
    ),
    inRules('module: a steward is a moderator', viewer =>
      viewer.role === 'steward' ? { viewer: { role: 'moderator' } } : {},
    ),
  ]),
  ...shownBy('own intake', [
    inRules('module: any submission is one’s own', (viewer, object) =>
      object.is === 'submission' ? { object: { ...object, own: true } } : {},
    ),
  ]),
  ...shownBy('intake', [
    inRules('module: drafts count as submitted', (viewer, object) =>
      object.is === 'submission' && object.state === 'draft'
        ? { object: { ...object, state: 'submitted' } }
        : {},
    ),
  ]),
  ...shownBy('facets', [
    inStatement(
      'API: facets add up what several keys show',
      'where not (c.before && (select register.viewer_keys()))',
      '',
    ),
  ]),
  ...shownBy('graphql feed', [
    inStatement(
      'API: the feed joins nothing',
      'from library.publication p  order',
      "from library.publication p where p.marking = 'CLEAR' order",
    ),
  ]),
  ...shownBy('graphql item', [
    inStatement(
      'API: an item only while it is GREEN or CLEAR',
      'where p.id = $1',
      `where p.id = $1 and p.marking in ('CLEAR', 'GREEN')`,
    ),
  ]),
  ...shownBy('graphql feed', [
    inStatement('API: a search that ignores its words', 'library.find($1,', 'library.find(null,'),
  ]),
  ...shownBy('own intake', [
    inStatement(
      'API: whose drafts an authority inherited is not asked',
      'from register.viewer_inherits() as id',
      'from register.viewer_inherits() as id where false',
    ),
  ]),
  right('visitors may ask for audiences', 'library.audience', 'grant select on library.audience to visitor'),
  right(
    'moderators may ask for owner tags',
    'intake.submission',
    'grant select on intake.submission to moderator',
  ),
  right(
    'peers may write the library',
    'library.publication',
    'grant update (title) on library.publication to peer',
  ),
  right(
    'peers may add members to circles',
    'register.circle_member',
    'grant insert on register.circle_member to peer',
  ),
  right('stewards may read the intake', 'intake.submission', 'grant select on intake.submission to steward'),
  right(
    'contributors may read who asks',
    'intake.question',
    'grant select (asker_tag) on intake.question to peer',
  ),
  right(
    'moderators may read who is asked',
    'intake.answer',
    'grant select (answer_tag) on intake.answer to moderator',
  ),
  right('members may bring themselves questions', 'intake.answer', 'grant insert on intake.answer to peer'),
  right('moderators may empty the log', 'audit.leaf', 'grant truncate on audit.leaf to moderator'),
  right(
    'the doorkeeper may read sessions',
    'register.session',
    'grant select on register.session to doorkeeper',
  ),
  right(
    'hashes of sessions may be read',
    'register.session',
    'grant select (hash) on register.session to peer',
  ),
  right(
    'a moderator may no longer approve',
    'intake.submission',
    'revoke update (state) on intake.submission from moderator',
  ),
  ...(['library.publication', 'register.supplier', 'alerts.event', 'intake.revision'] as const).map(table =>
    right(
      `${table} shows without an identity`,
      table,
      `drop policy viewer_set on ${table};
      create policy open on ${table} using (true)`,
    ),
  ),
  ...shownBy('writes', [
    sql('files are added under any hash', 'alter policy own_insert on intake.file with check (true)'),
    sql('files are looked at under any hash', 'alter policy own_read on intake.file using (true)'),
    sql('readers begin submissions', writing('own_insert', 'submission', 'check', `and state = 'draft'`)),
    sql(
      'a submission may begin as approved',
      writing('own_insert', 'submission', 'check', 'and (select intake.viewer_writes())'),
    ),
    sql(
      'a suspended authority writes',
      `create or replace function intake.viewer_writes() returns boolean language sql stable set search_path = pg_catalog, pg_temp
         as $$ select register.viewer_level() in ('contributor', 'lead') $$`,
    ),
    sql(
      'submissions may be given away',
      `alter policy own_update on intake.submission with check (state in ('draft', 'submitted', 'closed'))`,
    ),
    sql(
      'contributors approve themselves',
      `alter policy own_update on intake.submission with check (owner_tag = any (array(select unnest(intake.owner_tags()))));
      ${anyMove}`,
    ),
    sql(
      'what was submitted may be deleted',
      writing('own_delete', 'submission', 'using', 'and (select intake.viewer_writes())'),
    ),
    sql(
      'what waits may be deleted',
      writing('own_delete', 'revision', 'using', 'and (select intake.viewer_writes())'),
    ),
    sql(
      'moderators reopen what is closed',
      `alter policy moderator_update on intake.submission using (state <> 'draft'); ${anyMove}`,
    ),
    sql(
      'moderators make drafts',
      `alter policy moderator_update on intake.submission with check (true); ${anyMove}`,
    ),
    sql('a contributor takes back into a draft what is being judged', anyMove),
    inFunction(
      'moderators take an approval back',
      'intake.state_moves',
      "'approved closed'",
      "'approved closed', 'approved submitted'",
    ),
    sql(
      'readers write notices',
      `alter policy own_update on intake.notice using (true) with check (true);
      alter policy own_read on intake.notice using (true)`,
    ),
    sql(
      'contributors watch',
      `alter policy lead_adds on alerts.watch with check (authority_id = (select register.viewer_authority()))`,
    ),
    sql(
      'leads watch for others',
      `alter policy lead_adds on alerts.watch with check ((select register.viewer_level()) = 'lead')`,
    ),
    sql(
      'readers stop watching',
      `alter policy lead_removes on alerts.watch using (authority_id = (select register.viewer_authority()))`,
    ),
    sql(
      'a suspended lead stops watching',
      `alter policy lead_removes on alerts.watch using (authority_id = (select register.viewer_authority())
         and (select register.viewer_level()) = 'lead'); drop policy takes_part on alerts.watch`,
    ),
    sql(
      'one authority speaks for another',
      `alter policy tallies on alerts.tally with check (${isMember} and (what = 'read' or (select register.viewer_level()) <> 'reader'))`,
    ),
    sql(
      'readers speak for their authority',
      `alter policy tallies on alerts.tally with check (${ownTally} and ${isMember} and ${countable})`,
    ),
    sql(
      'a suspended authority speaks',
      `alter policy tallies on alerts.tally with check (${ownTally} and ${countable}
         and (what = 'read' or (select register.viewer_level()) <> 'reader'))`,
    ),
    sql(
      'something is said of what may not be seen',
      `alter policy tallies on alerts.tally with check (${ownTally} and ${isMember}
         and (what = 'read' or (select register.viewer_level()) <> 'reader'))`,
    ),
    sql(
      'a read is taken back',
      `alter policy takes_back on alerts.tally using (${ownTally} and ${isMember})`,
    ),
    sql(
      'readers take back',
      `alter policy takes_back on alerts.tally using (what = 'also' and ${ownTally} and ${isMember})`,
    ),
    sql('marks for somebody else', 'alter policy own_marks on alerts.mark with check (true)'),
    sql('sessions of others may be ended', `alter policy own_session on register.session using (true)`),
    sql(
      'a lead ends sessions that act with another authority',
      `alter policy peer_session on register.session using (person_id = (select register.viewer_person())
         or (select register.viewer_level()) = 'lead')`,
    ),
    sql(
      'contributors end sessions of their colleagues',
      `alter policy peer_session on register.session using (person_id = (select register.viewer_person())
         or membership_id in (select m.id from register.membership m where m.authority_id = (select register.viewer_authority())))`,
    ),
    sql(
      'nobody may end a session',
      `drop policy own_session on register.session; drop policy peer_session on register.session;
      create policy shown on register.session for select to visitor, peer, moderator, steward
        using (person_id = (select register.viewer_person()))`,
    ),
    sql(
      'no steward may name a source',
      'alter policy steward_names on register.trusted_source with check (false)',
    ),
    sql(
      'a steward names a source as somebody else',
      'alter policy steward_names on register.trusted_source with check (true)',
    ),
    sql(
      'somebody raises themself',
      'alter policy lead_changes on register.membership with check (authority_id = (select register.viewer_authority()))',
    ),
    sql(
      'a contributor manages people',
      `alter policy lead_changes on register.membership using (authority_id = (select register.viewer_authority()) and not ended
         and (select register.viewer_level()) <> 'reader') with check (authority_id = (select register.viewer_authority())
         and (select register.viewer_level()) <> 'reader')`,
    ),
    sql(
      'a suspended authority’s lead manages people',
      `alter policy lead_changes on register.membership using (authority_id = (select register.viewer_authority()) and not ended
         and (select register.viewer_level()) = 'lead') with check (authority_id = (select register.viewer_authority())
         and (select register.viewer_level()) = 'lead')`,
    ),
    sql(
      'a lead changes memberships of other authorities',
      `alter policy lead_changes on register.membership using (not ended and (select register.viewer_leads()))
         with check ((select register.viewer_leads()))`,
    ),
    sql(
      'a membership that ended is brought back',
      `alter policy lead_changes on register.membership using (authority_id = (select register.viewer_authority())
         and (select register.viewer_leads()))`,
    ),
    sql(
      'anybody of an authority invites',
      `alter policy lead_invites on register.invitation with check (authority_id = (select register.viewer_authority())
         and invited_by = (select register.viewer_person()))`,
    ),
    sql(
      'a lead invites into another authority',
      `alter policy lead_invites on register.invitation with check (invited_by = (select register.viewer_person())
         and (select register.viewer_leads()))`,
    ),
    sql(
      'somebody invites in another’s name',
      `alter policy lead_invites on register.invitation with check (authority_id = (select register.viewer_authority())
         and (select register.viewer_leads()))`,
    ),
    sql(
      'a steward invites into an authority that takes part',
      `alter policy steward_invites on register.invitation with check (invited_by = (select register.viewer_person()))`,
    ),
    sql(
      'a steward ends an officer or a steward',
      'alter policy steward_ends on register.platform_role using (true)',
    ),
    sql(
      'an authority that ended joins a circle',
      'alter policy steward_adds on register.circle_member with check (true)',
    ),
  ]),
];

/** Keys made at another level, as a fault of the function that makes them. */
function levelsOf(from: string, to: string): string {
  return `do $$ declare body text := pg_get_functiondef('library.audience_keys'::regproc); begin
    execute replace(body, $q$${from}$q$, $q$${to}$q$); end $$`;
}

/** A policy of one's own rows with one more condition, and without the others. */
function writing(policy: string, table: string, clause: 'using' | 'check', also: string): string {
  return `alter policy ${policy} on intake.${table} ${clause === 'check' ? 'with check' : 'using'}
    (owner_tag = any (array(select unnest(intake.owner_tags()))) ${also})`;
}
