/**
 * What each role may do to each table: the table of rights, asked for column by column; and which rows, and to what,
 * by the rules module for the viewers of a world. Every attempt is made and undone.
 */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { answerSteps, may, questionSteps, transitions, type RuleViewer } from '@moot/sharing-rules';
import { submissionStates } from '@moot/sharing-rules';
import type { VaultKeys } from '@moot/api/keys';
import { openAnswerState, openQuestionState } from '@moot/api/threads/sealedThread';
import { answerTag, askerTag, places } from '@moot/api/threadTags';
import {
  coarseOf,
  draftsOf,
  fileTagOf,
  type Drawer,
  type RandomWorld,
  type WorldViewer,
} from './randomWorld.ts';

export const writingRoles = ['visitor', 'peer', 'moderator', 'steward', 'doorkeeper'] as const;
export type WritingRole = (typeof writingRoles)[number];

const everybody = { visitor: 'select', peer: 'select', moderator: 'select', steward: 'select' } as const;
const members = { peer: 'select', moderator: 'select', steward: 'select' } as const;
const session =
  'select(id,person_id,membership_id,opened_at,seen_hour,expires_at,authenticated_at,device) delete';
const publishedLeaf = 'select(position,at,commitment)';
const count = 'select(publication_id,what,shown)';
const pastRevision = 'select(publication_id,number,change_note,released_on)';
const pastRevisions = {
  visitor: pastRevision,
  peer: pastRevision,
  moderator: pastRevision,
  steward: pastRevision,
} as const;
const shownCount = { visitor: count, peer: count, moderator: count, steward: count } as const;
const invitation = 'select(id,email,name,authority_id,role,platform_role,invited_by,invited_on,expires_at)';
const desk = 'update(state,content)';

/** Commands by table and role; with columns where the right is to these alone. What is not here is refused. */
export const rights: Readonly<Record<string, Readonly<Partial<Record<WritingRole, string>>>>> = {
  'alerts.alert': { peer: 'select' },
  'alerts.event': everybody,
  'alerts.mark': { peer: 'select insert update delete' },
  'alerts.tally': { peer: 'select insert delete' },
  'alerts.watch': { peer: 'select insert delete' },
  'audit.head': members,
  'audit.key_change': members,
  'audit.leaf': { peer: publishedLeaf, moderator: publishedLeaf, steward: publishedLeaf },
  'intake.file': {
    peer: 'select insert update(state) delete',
    moderator: 'select(tag,state,content)',
  },
  'intake.notice': { peer: 'select insert update' },
  'intake.outbox': { peer: 'insert', moderator: 'insert' },
  'intake.question': {
    peer: 'select(id,state,content) insert update(state,content) delete',
    moderator: `select(id,state,content) ${desk}`,
  },
  'intake.answer': {
    peer: `select(id,state,content) ${desk}`,
    moderator: `select(id,state,content) ${desk}`,
  },
  'intake.revision': {
    peer: 'select insert update delete',
    moderator: `select(id,submission_id,state,content) ${desk}`,
  },
  'intake.submission': { peer: 'select insert update delete', moderator: `select(id,state,content) ${desk}` },
  'library.audience': { peer: 'select', moderator: 'select' },
  'library.facet_count': everybody,
  'library.file': everybody,
  'library.publication': everybody,
  'library.publication_label': {},
  'library.published_count': shownCount,
  'library.publication_supplier': everybody,
  'library.question': everybody,
  'library.revision': pastRevisions,
  'library.source_catalogue': {},
  'library.source_item': {},
  'register.api_token': {
    peer: 'select(id,authority_id,name,up_to,alerts,created_by,created_on,expires_on,used_on) insert delete',
  },
  'register.authority': {
    ...members,
    steward: `select insert(id,code,kind,name,name_cy,short_name,nation,region,tier,population,population_band,valid_from,invented,standing) update(standing,valid_to,it_service)`,
  },
  'register.authority_domain': { steward: 'select insert' },
  'register.authority_name': members,
  'register.circle': {
    ...members,
    steward: 'select insert(id,name,name_cy,about) update(name,name_cy,about)',
  },
  'register.circle_member': { ...members, steward: 'select insert delete' },
  'register.failure': {},
  'register.invitation': { peer: `${invitation} insert delete`, steward: `${invitation} insert delete` },
  'register.joining_request': { peer: 'select' },
  'register.suspension': { peer: 'select', steward: 'select insert delete' },
  'register.membership': { ...members, peer: 'select update(role,ended)' },
  'register.moved_from': {},
  'register.person': { ...members, visitor: 'select(id,name)' },
  'register.passkey': { moderator: 'select insert delete', steward: 'select insert delete' },
  'register.person_identity': {},
  'register.platform_role': { moderator: 'select', steward: 'select delete' },
  'register.product': everybody,
  'register.public_use': { ...members, steward: 'select insert delete' },
  'register.redaction_list': { peer: 'select insert delete' },
  'register.rights_epoch': {},
  'register.seal': {},
  'register.session': {
    visitor: session,
    peer: session,
    moderator: session,
    steward: session,
  },
  'register.spent': {},
  'register.succession': members,
  'register.supplier': everybody,
  'register.supplier_name': everybody,
  'register.trusted_source': { ...everybody, steward: 'select insert update(retired_on)' },
  'vault.key': {},
  'vault.tie': {},
  'vault.unsealing': {
    steward:
      'select(id,asked_by,answered_by,state,content) insert(id,asked_by,state,content) update(answered_by,state)',
  },
};

const granted = (table: string, role: WritingRole, command: string, column: string | null): boolean => {
  const right = rights[table]?.[role]
    ?.split(' ')
    .find(word => word === command || word.startsWith(`${command}(`));
  if (right === undefined) return false;
  const [, columns] = /\((.*)\)/.exec(right) ?? [];
  return columns === undefined || column === null || columns.split(',').includes(column);
};

/** A statement, and whether it should have an effect. */
export interface Attempt {
  readonly what: string;
  readonly statement: string;
  readonly allowed: boolean;
}

/** Makes attempts and undoes each; a row that only a constraint refuses had been let through by the policies. */
const tried = `
  create or replace function public.tried(statement text) returns text language plpgsql security invoker as $$
  declare n bigint;
  begin
    execute statement;
    get diagnostics n = row_count;
    raise exception '%', n using errcode = 'MT999';
  exception when others then
    return sqlstate || ' ' || sqlerrm;
  end $$;
  grant usage on schema public to visitor, peer, moderator, steward, doorkeeper;
  grant execute on function public.tried(text) to visitor, peer, moderator, steward, doorkeeper`;

/** Once for a database. */
export const prepareWrites = async (client: pg.Client): Promise<void> => void (await client.query(tried));

/** What every attempt came to that should have come to something else. */
export async function attempt(
  client: pg.Client,
  attempts: readonly Attempt[],
  let_through: (outcome: string) => boolean = hadEffect,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ outcome: string }>({
    name: 'attempts',
    text: 'select public.tried(s) as outcome from unnest($1::text[]) with ordinality a (s, n) order by n',
    values: [attempts.map(({ statement }) => statement)],
  });
  return attempts.flatMap(({ what, allowed }, at) => {
    const outcome = rows[at]?.outcome ?? 'none';
    return let_through(outcome) === allowed ? [] : [`${what}: ${outcome}`];
  });
}

const hadEffect = (outcome: string): boolean => {
  if (outcome.startsWith('MT999 ')) return outcome !== 'MT999 0';
  // A constraint or a rule of administration, which hold for everybody: the policies had let it through.
  if (outcome.startsWith('23') || outcome.startsWith('MT010')) return true;
  if (outcome.startsWith('42501')) return false;
  throw new Error(`an attempt that means nothing: ${outcome}`);
};

const wasPermitted = (outcome: string): boolean => {
  if (outcome.startsWith('MT999 ')) return true;
  if (outcome.startsWith('42501 permission denied')) return false;
  throw new Error(`an attempt that means nothing: ${outcome}`);
};

/** Every role asks for every column of every table by every command, without an identity; rows must not show. */
export async function compareRights(
  client: pg.Client,
  only: (table: string) => boolean = () => true,
): Promise<{
  readonly differences: readonly string[];
  readonly attempts: number;
}> {
  const found = await client.query<{ name: string; columns: string[]; types: string[] }>(
    `select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
       array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and n.nspname in ('register', 'intake', 'library', 'vault', 'alerts', 'audit')
     group by 1 order by 1`,
  );
  const rows = found.rows.filter(({ name }) => only(name));
  const differences = rows
    .filter(({ name }) => rights[name] === undefined)
    .map(({ name }) => `${name} has no entry in the table of rights`);
  for (const name of Object.keys(rights)) {
    if (!found.rows.some(row => row.name === name)) differences.push(`${name} is no table`);
  }
  let attempts = 0;
  for (const role of writingRoles) {
    const asked = rows.flatMap(({ name, columns, types }): Attempt[] => {
      const of = (command: string, column: string | null, statement: string): Attempt => ({
        what: `${role}, ${command} ${name}${column === null ? '' : `.${column}`}`,
        statement,
        allowed: granted(name, role, command, column),
      });
      return [
        of('delete', null, `delete from ${name} where false`),
        of('truncate', null, `truncate ${name} cascade`),
        ...columns.flatMap((column, at) => [
          of('select', column, `select ${column} from ${name} limit 0`),
          of('update', column, `update ${name} set ${column} = default where false`),
          of(
            'insert',
            column,
            `insert into ${name} (${column}) overriding system value select null::${types[at]} where false`,
          ),
        ]),
      ];
    });
    const seen = rows
      .filter(({ name }) => granted(name, role, 'select', null))
      .map(({ name, columns }): Attempt => {
        const column = columns.find(one => granted(name, role, 'select', one)) ?? '';
        return {
          what: `${role} without an identity sees ${name}`,
          statement: `select ${column} from ${name}`,
          allowed: false,
        };
      });
    await client.query(`savepoint role; set local role ${role}`);
    differences.push(...(await attempt(client, asked, wasPermitted)), ...(await attempt(client, seen)));
    await client.query('rollback to savepoint role; release savepoint role');
    attempts += asked.length + seen.length;
  }
  return { differences, attempts };
}

/** Under which an authority is counted in a world; really it is a keyed hash, and another for each publication. */
export const hashOf = (authority: string): string => createHash('sha256').update(authority).digest('hex');

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const zeros = '00000000-0000-0000-0000-000000000000';

/** Whether the module knows an act of this viewer that moves a submission so, in the words of the open state. */
function moves(rule: RuleViewer, own: boolean, from: string, to: string): boolean {
  if (rule.role !== 'peer' && rule.role !== 'moderator') return false;
  const actor = rule.role === 'peer' ? 'contributor' : 'moderator';
  const states = submissionStates.filter(state => coarseOf(state) === from);
  return transitions.some(
    one =>
      one.actor === actor &&
      one.to !== 'deleted' &&
      coarseOf(one.to) === to &&
      one.from.some(
        state =>
          states.includes(state) &&
          [true, false].some(
            copyStands =>
              (one.copyStands ?? copyStands) === copyStands &&
              may(rule, one.action, { is: 'submission', own, state, copyStands }).allowed,
          ),
      ),
  );
}

/** Whether the viewer writes submissions of this authority at all. */
function writes(rule: RuleViewer, own: boolean): boolean {
  if (rule.role === 'moderator') return true;
  return may(rule, 'save', { is: 'submission', own, state: 'draft', copyStands: false }).allowed;
}

/** Whether the viewer leads the authority that somebody's session acts with. */
export const leadsSession = (rule: RuleViewer, { acting }: WorldViewer): boolean =>
  rule.role === 'peer' &&
  rule.level === 'lead' &&
  !rule.suspended &&
  acting !== null &&
  acting.authority === rule.authority;

/** Attempts of a viewer who has entered and whose owner tags are set, on rows of its own and of others. */
export function attemptsOf(
  world: RandomWorld,
  viewer: WorldViewer,
  rule: RuleViewer,
  vault: VaultKeys,
  draw: Drawer,
): readonly Attempt[] {
  const attempts: Attempt[] = [];
  const add = (what: string, statement: string, allowed: boolean): void =>
    void attempts.push({ what, statement, allowed });
  const own = rule.role === 'peer' ? draftsOf(world, rule.authority) : [];
  const tagOf = (authority: string): string => `'\\x${vault.ownerTag(authority).toString('hex')}'`;
  const person = viewer.person ?? zeros;

  for (const one of draw.some(
    world.viewers.filter(other => other.person !== null),
    3,
  )) {
    add(
      'end a session',
      `delete from register.session where person_id = '${one.person}'`,
      one.person === viewer.person || leadsSession(rule, one),
    );
  }
  add(
    'change one’s session',
    `update register.session set expires_at = now() where person_id = '${person}'`,
    false,
  );
  add('write into the library', `update library.publication set title = ''`, false);
  add('take over an authority', `update register.authority set name = 'Another'`, false);

  attempts.push(...administrative(world, viewer, rule, draw));

  const leads = rule.role === 'peer' && rule.level === 'lead';
  for (const { id: authority } of draw.some(world.authorities, 3)) {
    const its = authority === own[0];
    add(
      'watch',
      `insert into alerts.watch values ('${draw.id()}', '${authority}', '${world.suppliers[0]}', null, 0)`,
      its && leads && rule.role === 'peer' && !rule.suspended,
    );
  }
  for (const watch of draw.some(world.watches, 3)) {
    const its = watch.authority === own[0];
    add(
      'stop watching',
      `delete from alerts.watch where id = '${watch.id}'`,
      its && leads && rule.role === 'peer' && !rule.suspended,
    );
  }
  const alert = world.alerts[0];
  if (alert !== undefined) {
    const values = (whose: string): string =>
      `insert into alerts.mark values ('${alert.id}', ${literal(whose)}, 'done')`;
    add('mark for somebody else', values(world.viewers[1]?.person ?? zeros), false);
    const held = rule.role === 'peer' ? [rule, ...rule.movedFrom] : [];
    if (!held.some(({ authority }) => authority === alert.authority))
      add('mark another authority’s alert', values(person), false);
  }

  // Which submission it goes with, only who opened that can say.
  const unnamed = world.submissions
    .flatMap(one => (one.revisions.length > 0 ? [fileTagOf(one.id)] : []))
    .slice(0, 2);
  add(
    'add a file under a hash that was not set',
    `insert into intake.file values (decode(repeat('ab', 32), 'hex'), 'draft', '\\x00')`,
    false,
  );
  for (const tag of unnamed) {
    add(
      'look at a file under a hash that was not set',
      `select from intake.file where tag = '${tag}'`,
      false,
    );
    add(
      'show a file to moderators',
      `update intake.file set state = 'submitted' where tag = '${tag}'`,
      false,
    );
    add('take out a file', `delete from intake.file where tag = '${tag}'`, false);
  }

  for (const { id: authority } of draw.some(world.authorities, 4)) {
    const its = rule.role === 'peer' && own.includes(authority);
    for (const state of ['draft', 'submitted', 'approved', 'closed']) {
      add(
        `begin a submission as ${state}`,
        `insert into intake.submission values ('${draw.id()}', ${tagOf(authority)}, '${state}', '\\x00')`,
        rule.role === 'peer' && its && state === 'draft' && writes(rule, true),
      );
    }
  }
  for (const one of draw.some(world.submissions, 6)) {
    const its = rule.role === 'peer' && own.includes(one.authority);
    const from = coarseOf(one.state);
    const row = `where id = '${one.id}'`;
    for (const to of ['draft', 'submitted', 'approved', 'closed']) {
      add(
        `move a submission from ${from} to ${to}`,
        `update intake.submission set state = '${to}' ${row}`,
        moves(rule, its, from, to),
      );
    }
    const foreign = world.authorities.find(({ id }) => !own.includes(id));
    if (foreign !== undefined) {
      add(
        'give a submission away',
        `update intake.submission set owner_tag = ${tagOf(foreign.id)} ${row}`,
        false,
      );
    }
    // Whether a copy stands is sealed: the act asks the module, the database the open state.
    const mayDelete = may(rule, 'delete', {
      is: 'submission',
      own: its,
      state: one.state,
      copyStands: false,
    }).allowed;
    add(`delete a submission that is ${from}`, `delete from intake.submission ${row}`, mayDelete);
    add(
      'submit a revision',
      `insert into intake.revision values ('${draw.id()}', '${one.id}', ${tagOf(one.authority)}, 'submitted', '\\x00')`,
      rule.role === 'peer' && writes(rule, its),
    );
    add(
      'approve one’s own revision',
      `insert into intake.revision values ('${draw.id()}', '${one.id}', ${tagOf(one.authority)}, 'approved', '\\x00')`,
      false,
    );
    for (const revision of one.revisions) {
      const waits = revision.state !== 'closed';
      for (const to of ['submitted', 'approved', 'closed']) {
        add(
          `move a revision from ${revision.state} to ${to}`,
          `update intake.revision set state = '${to}' where id = '${revision.id}'`,
          waits &&
            (rule.role === 'moderator' || (rule.role === 'peer' && writes(rule, its) && to === 'closed')),
        );
      }
      add(
        `delete a revision that is ${revision.state}`,
        `delete from intake.revision where id = '${revision.id}'`,
        rule.role === 'peer' && writes(rule, its) && !waits,
      );
    }
    if (one.notice !== null) {
      const reads = may(rule, 'read', {
        is: 'submission',
        own: its,
        state: one.state,
        copyStands: one.copyStands,
      });
      add(
        'mark a notice as read',
        `update intake.notice set content = '\\x01' where id = '${one.notice}'`,
        rule.role === 'peer' && reads.allowed,
      );
    }
  }
  attempts.push(...threadAttempts(world, rule, own, vault, draw));
  const speaks = rule.role === 'peer' && !rule.suspended && rule.level !== 'reader';
  for (const publication of draw.some(world.publications, 4)) {
    const count = (what: string, authority: string): string =>
      `insert into alerts.tally values ('${publication.id}', '${what}', '\\x${hashOf(authority)}')`;
    const object = { is: 'publication', ...publication.now, withdrawn: publication.withdrawn } as const;
    const said = own.some(id =>
      world.tallies.some(
        one => one.publication === publication.id && one.what === 'also' && one.authority === id,
      ),
    );
    for (const id of own.slice(0, 1)) {
      add(
        `say it of a ${publication.kind}`,
        count('also', id),
        may(rule, 'say_also', object).allowed && publication.kind !== 'case_study',
      );
      add('note a read', count('read', id), may(rule, 'note_read', object).allowed);
    }
    for (const { id } of world.authorities.filter(one => !own.includes(one.id)).slice(0, 1)) {
      add('say it for another authority', count('also', id), false);
      add('read for another authority', count('read', id), false);
    }
    const taken = (what: string): string =>
      `delete from alerts.tally where publication_id = '${publication.id}' and what = '${what}'`;
    add('take back what was said', taken('also'), speaks && said);
    add('take back a read', taken('read'), false);
  }
  // Without a condition nothing is read, and the policies for reading do not stand in for those for writing.
  const other = world.authorities.find(({ id }) => !own.includes(id));
  if (other !== undefined) {
    add('give everything away', `update intake.submission set owner_tag = ${tagOf(other.id)}`, false);
  }
  if (rule.role !== 'peer')
    add('make everything a draft', `update intake.submission set state = 'draft'`, false);
  add(
    'ask the worker',
    `insert into intake.outbox values ('${draw.id()}', '\\x00')`,
    (rule.role === 'peer' && !rule.suspended) || rule.role === 'moderator',
  );
  add(
    'name a trusted source',
    `insert into register.trusted_source values ('${draw.id()}', '${draw.id()}', 'A', 'A', 'A', '${person}')`,
    rule.role === 'steward',
  );
  add(
    'name a trusted source as somebody else',
    `insert into register.trusted_source values ('${draw.id()}', '${draw.id()}', 'A', 'A', 'A', null)`,
    false,
  );
  return attempts;
}

/** Attempts on questions and answers (A8): the open states that the module's acts lead from and to, and no others. */
function threadAttempts(
  world: RandomWorld,
  rule: RuleViewer,
  own: readonly string[],
  vault: VaultKeys,
  draw: Drawer,
): readonly Attempt[] {
  const attempts: Attempt[] = [];
  const add = (what: string, statement: string, allowed: boolean): void =>
    void attempts.push({ what, statement, allowed });
  const asks = (its: boolean): boolean =>
    rule.role === 'peer' && may(rule, 'revise', { is: 'question', own: its, state: 'asked' }).allowed;
  for (const { id: authority } of draw.some(world.authorities, 3)) {
    const tag = askerTag(vault, vault.ownerTag(authority), places.asker - 1).toString('hex');
    for (const state of ['asked', 'kept'])
      add(
        `ask as ${state}`,
        `insert into intake.question values ('${draw.id()}', '\\x${tag}', '${state}', '\\x00')`,
        state === 'asked' && asks(own.includes(authority)),
      );
    const answer = answerTag(vault, vault.ownerTag(authority), places.answer - 1).toString('hex');
    add(
      'bring a question to its contributor',
      `insert into intake.answer values ('${draw.id()}', '\\x${answer}', 'waiting', '\\x00')`,
      false,
    );
  }
  const actor = rule.role === 'moderator' ? 'moderator' : 'peer';
  for (const one of draw.some(world.questions, 4)) {
    const its = rule.role === 'peer' && own.includes(one.authority);
    const from = openQuestionState(one.state);
    const row = `where id = '${one.id}'`;
    const leads = (to: string): boolean =>
      questionSteps.some(
        step =>
          step.actor === (actor === 'peer' ? 'asker' : 'moderator') &&
          openQuestionState(step.to) === to &&
          step.from.some(
            state =>
              openQuestionState(state) === from &&
              may(rule, step.action, { is: 'question', own: its, state }).allowed,
          ),
      );
    for (const to of ['asked', 'kept'])
      add(
        `move a question from ${from} to ${to}`,
        `update intake.question set state = '${to}' ${row}`,
        leads(to),
      );
    add(
      `make room by a question that is ${from}`,
      `delete from intake.question ${row}`,
      from === 'kept' && asks(its),
    );
  }
  for (const one of draw.some(world.answers, 4)) {
    const its = rule.role === 'peer' && own.includes(one.authority);
    const from = openAnswerState(one.state);
    const row = `where id = '${one.id}'`;
    const leads = (to: string): boolean =>
      answerSteps.some(
        step =>
          step.actor === (actor === 'peer' ? 'contributor' : 'moderator') &&
          openAnswerState(step.to) === to &&
          step.from.some(
            state =>
              openAnswerState(state) === from &&
              may(rule, step.action, { is: 'answer', own: its, state }).allowed,
          ),
      );
    for (const to of ['waiting', 'answered', 'returned', 'approved', 'closed'])
      add(
        `move an answer from ${from} to ${to}`,
        `update intake.answer set state = '${to}' ${row}`,
        leads(to),
      );
    add('let an answer vanish', `delete from intake.answer ${row}`, false);
  }
  add(
    'answer in the library',
    `insert into library.question select '${draw.id()}', id, null, 'Why?', 'Because.', '2026-04-01' from library.publication limit 1`,
    false,
  );
  return attempts;
}

/** Attempts to administer: the database lets through what the module allows. That a lead is the last is a trigger's. */
function administrative(
  world: RandomWorld,
  viewer: WorldViewer,
  rule: RuleViewer,
  draw: Drawer,
): readonly Attempt[] {
  const attempts: Attempt[] = [];
  const add = (what: string, statement: string, allowed: boolean): void =>
    void attempts.push({ what, statement, allowed });
  const person = viewer.person ?? zeros;
  const of = rule.role === 'peer' ? rule.authority : null;
  const memberships = world.viewers.flatMap(one =>
    one.memberships.map(membership => ({ ...membership, person: one.person })),
  );
  const mine = memberships.filter(one => one.person === viewer.person);
  const over = memberships.filter(one => one.ended && one.authority === of);
  for (const one of [...draw.some(memberships, 4), ...mine, ...over]) {
    const own = !one.ended && one.authority === of;
    const self = one.person === viewer.person;
    const object = { is: 'membership', own, self, role: one.role, lastLead: false } as const;
    const to = draw.one(['reader', 'contributor', 'lead'] as const);
    add(
      `make a ${one.role} a ${to}`,
      `update register.membership set role = '${to}' where id = '${one.id}'`,
      may(rule, `make_${to}`, object).allowed,
    );
    add(
      'end a membership',
      `update register.membership set ended = true where id = '${one.id}'`,
      may(rule, 'remove', object).allowed || may(rule, 'leave', object).allowed,
    );
    add(
      'move a membership',
      `update register.membership set authority_id = '${world.authorities[0]?.id}' where id = '${one.id}'`,
      false,
    );
  }
  const invite = (authority: string | null, role: string, platform: string | null, by: string): string =>
    `insert into register.invitation (id, token_hash, email, name, authority_id, role, platform_role, invited_by, invited_on, expires_at)
     values ('${draw.id()}', sha256('${draw.id()}'), 'A', 'A', ${authority === null ? 'null' : `'${authority}'`},
       ${authority === null ? 'null' : `'${role}'`}, ${platform === null ? 'null' : `'${platform}'`}, '${by}', '2026-04-01', now())`;
  for (const authority of draw.some(world.authorities, 3)) {
    const into =
      authority.id === of
        ? 'own_authority'
        : authority.standing === 'listed'
          ? 'listed_authority'
          : 'other_authority';
    const role = draw.one(['reader', 'contributor', 'lead'] as const);
    const allowed = may(rule, 'make', { is: 'invitation', into, as: role }).allowed;
    add(`invite a ${role} into ${into}`, invite(authority.id, role, null, person), allowed);
    const other = world.viewers.find(one => one.person !== null && one.person !== viewer.person)?.person;
    if (other !== null && other !== undefined)
      add('invite in somebody else’s name', invite(authority.id, role, null, other), false);
    add(
      'change the standing of an authority',
      `update register.authority set standing = 'ended' where id = '${authority.id}'`,
      may(rule, 'end', { is: 'authority', standing: authority.standing }).allowed,
    );
    const circle = world.circles[0]?.id;
    const mayChange = may(rule, 'change', { is: 'circle', mine: false }).allowed;
    add(
      'put an authority into a circle',
      `insert into register.circle_member values ('${circle}', '${authority.id}')`,
      mayChange && authority.standing !== 'ended',
    );
    const isIn = world.circles[0]?.members.includes(authority.id) === true;
    add(
      'take an authority out of a circle',
      `delete from register.circle_member where circle_id = '${circle}' and authority_id = '${authority.id}'`,
      mayChange && isIn,
    );
  }
  add(
    'invite a moderator',
    invite(null, '', 'moderator', person),
    may(rule, 'make', { is: 'invitation', into: 'moderators', as: 'moderator' }).allowed,
  );
  for (const one of world.viewers.filter(({ platform }) => platform !== null)) {
    add(
      `end a ${one.platform}`,
      `delete from register.platform_role where person_id = '${one.person}'`,
      may(rule, 'end', { is: 'platform_role', role: one.platform ?? 'moderator' }).allowed,
    );
  }
  return attempts;
}
