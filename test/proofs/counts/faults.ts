/** Faults that the proof must be able to see, each planted by itself, with how it is taken back. */
import type { GraphQLSchema } from 'graphql';
import type { Caller } from '@moot/api/database/asViewer';
import { CountsResolver } from '@moot/api/counts/counts.graphql';
import { IntakeResolver } from '@moot/api/intake/intake.graphql';
import { LibraryResolver } from '@moot/api/library/library.graphql';
import type { Stage } from './stage.ts';

export interface Fault {
  readonly name: string;
  /** Plants it; answers how it is taken back. */
  readonly plant: (stage: Stage) => Promise<() => Promise<void>>;
}

/** Statements of the database's owner, and those that undo them. */
const sql = (name: string, planted: string, undone: string): Fault => ({
  name,
  plant: async ({ su }) => {
    await su.query(planted);
    return async () => void (await su.query(undone));
  },
});

/** A trigger on what is published: `new` as it was to be written, `n` the true count. */
const atPublishing = (name: string, change: string): Fault =>
  sql(
    name,
    `alter table library.published_count drop constraint published_count_shown_check;
    create function public.fault() returns trigger language plpgsql security definer as $$
    declare n int := (select count(*) from alerts.tally t where t.publication_id = new.publication_id and t.what = new.what);
    begin ${change} return new; end $$;
    create trigger fault before insert or update on library.published_count for each row execute function public.fault()`,
    `drop function public.fault() cascade; delete from library.published_count;
    alter table library.published_count add constraint published_count_shown_check check (shown = 0 or (shown >= 10 and shown % 5 = 0))`,
  );
/** A trigger on each vote and read. */
const atCounting = (name: string, body: string, undone = ''): Fault =>
  sql(
    name,
    `create function public.fault() returns trigger language plpgsql security definer as $$ begin ${body} end $$;
    create trigger fault before insert on alerts.tally for each row execute function public.fault()`,
    `drop function public.fault() cascade; ${undone}`,
  );

/** Another answer of a resolver than its own. */
const inAnswer = (
  name: string,
  resolver: { readonly prototype: object },
  method: string,
  change: (answer: never, args: readonly unknown[], stage: Stage) => unknown,
): Fault => ({
  name,
  plant: async stage => {
    const methods = resolver.prototype as Record<string, (...args: unknown[]) => Promise<unknown>>;
    const right = methods[method];
    if (right === undefined) throw new Error(`no resolver answers ${method}`);
    methods[method] = async function (this: unknown, ...args: unknown[]) {
      return change((await right.apply(this, args)) as never, args, stage);
    };
    return async () => void (methods[method] = right);
  },
});

interface WithCounts {
  readonly also: { readonly shown: string } | null;
}
const trueCount = async ({ su }: Stage): Promise<number> =>
  (await su.query<{ n: number }>(`select count(*)::int as n from alerts.tally where what = 'also'`)).rows[0]
    ?.n ?? 0;

export const faults: readonly Fault[] = [
  atPublishing('the true count is shown', 'new.shown := n;'),
  atPublishing('it is rounded up', 'new.shown := new.shown + 5;'),
  atPublishing('below 10 it is rounded down too', 'new.shown := n - n % 5;'),
  atPublishing('every change of what is shown is published', `new.marks := '{}';`),
  atPublishing('only what was published last is remembered', 'new.marks := array[n];'),
  atPublishing(
    'of what was published only the greatest is remembered',
    'new.marks := array[greatest(n, (select max(m) from unnest(new.marks) m))];',
  ),
  sql(
    'nothing is ever published',
    'alter policy worker_tally on alerts.tally using (false)',
    'alter policy worker_tally on alerts.tally using (true)',
  ),
  atCounting(
    'it is published with each vote',
    `insert into library.published_count as c (publication_id, what, shown, marks)
       select new.publication_id, new.what, case when n < 10 then 0 else n - n % 5 end, array[n]
       from (select count(*)::int + 1 as n from alerts.tally t where t.publication_id = new.publication_id and t.what = new.what) one
       on conflict (publication_id, what) do update set shown = excluded.shown;
     return new;`,
  ),
  atCounting(
    'an authority counts twice',
    `if pg_trigger_depth() = 1 then
       insert into alerts.tally values (new.publication_id, new.what, sha256(new.authority_hash)) on conflict do nothing;
     end if; return new;`,
  ),
  atCounting(
    'a vote is forgotten',
    'if get_byte(new.authority_hash, 0) % 3 = 0 then return null; end if; return new;',
  ),
  sql(
    'a moderator sees nothing of the counts',
    'alter policy as_its_publication on library.published_count to visitor, peer, steward',
    'alter policy as_its_publication on library.published_count to visitor, peer, moderator, steward',
  ),
  inAnswer(
    'one authority is shown what is newer',
    LibraryResolver,
    'publication',
    async (one: WithCounts, [, asked], stage) => {
      const { caller } = asked as { readonly caller: Caller };
      const n = await trueCount(stage);
      const sees = caller.session !== null && caller.session === stage.seeded.caller('c9').session;
      return sees ? { ...one, also: { shown: n < 10 ? 'fewer_than_10' : String(n - (n % 5)) } } : one;
    },
  ),
  atCounting(
    'a vote moves a publication in the list',
    `update library.publication set released_on = released_on + case when released_on > date '2026-11-24' then -30 else 30 end where id = new.publication_id; return new;`,
  ),
  sql(
    'a facet counts what is published',
    `create function public.fault() returns trigger language plpgsql security definer as $$ begin
       insert into library.facet_count (key, before, field, value, count) values (-2147483648, '{}', 'severity', 'critical', 1)
         on conflict (key, before, field, value) do update set count = library.facet_count.count + 1;
       return new; end $$;
     create trigger fault before insert or update on library.published_count for each row execute function public.fault()`,
    `drop function public.fault() cascade; delete from library.facet_count where field = 'severity' and value = 'critical'`,
  ),
  sql(
    'whoever is suspended or ends is counted no more',
    `create function public.fault() returns trigger language plpgsql security definer as $$ begin
       delete from alerts.tally where ctid in (select ctid from alerts.tally limit 1); return new; end $$;
     create trigger fault after update of standing on register.authority for each row execute function public.fault()`,
    'drop function public.fault() cascade',
  ),
  inAnswer(
    'a filtered list is newer than the publication by itself',
    LibraryResolver,
    'publications',
    async (page: { nodes: WithCounts[] }, [filter], stage) => {
      const n = await trueCount(stage);
      const shown = n < 10 ? 'fewer_than_10' : String(n - (n % 5));
      return filter === null
        ? page
        : { ...page, nodes: page.nodes.map(one => ({ ...one, also: { shown } })) };
    },
  ),
  inAnswer(
    'the contributor is told the true count',
    IntakeResolver,
    'submission',
    async (one: object, _, stage) => {
      const shown = String(await trueCount(stage));
      return { ...one, effects: { also: { shown }, readers: { shown: 'fewer_than_10' } } };
    },
  ),
  inAnswer(
    'a vote is answered by how many there are',
    CountsResolver,
    'sayAlso',
    async (say: object, _, stage) => ({
      ...say,
      also: (await trueCount(stage)) > 12,
    }),
  ),
];

/** Arguments and fields of input by which a list could be put in order or narrowed by a count, or totals be asked for. */
export function tellingPlaces(schema: GraphQLSchema): readonly string[] {
  const telling = /also|reader|count|total|sort|order|popular|most/i;
  const places: string[] = [];
  for (const root of [schema.getQueryType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (/total|count|most/i.test(field.name)) places.push(`${root?.name}.${field.name}`);
      for (const arg of field.args)
        if (telling.test(arg.name)) places.push(`${root?.name}.${field.name}.${arg.name}`);
    }
  }
  for (const name of ['PublicationFilter', 'PublicationPage', 'Facet', 'FacetValue', 'PageInfo']) {
    const type = schema.getType(name);
    const fields = type !== undefined && 'getFields' in type ? Object.keys(type.getFields()) : [];
    for (const field of fields)
      if (telling.test(field) && !(name === 'FacetValue' && field === 'count'))
        places.push(`${name}.${field}`);
  }
  return places;
}

/** Additions to the schema that must be seen. */
export const tellingAdditions: readonly string[] = [
  'extend input PublicationFilter { alsoAtLeast: Int }',
  'extend input PublicationFilter { orderBy: String }',
  'extend type PublicationPage { totalAlso: CountShown }',
  'extend type Facet { readers: CountShown }',
  'extend type Query { mostRead: [Publication!]! }',
];
