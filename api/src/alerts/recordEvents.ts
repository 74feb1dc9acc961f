/**
 * The last thing a releasing transaction does: it takes the log's positions under a lock, so that their order is the
 * order of commits (R1), and writes for each event the alerts of all authorities that it concerns. The inbox row is the
 * truth; whatever is delivered later only points at it.
 */
import { appendToAudit, type AuditedAct } from '../audit/append.ts';
import type { Run } from '../database/asViewer.ts';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';

/** Something that happened to a publication in this transaction. */
export interface LibraryEvent {
  readonly publicationId: string;
  readonly act: 'released' | 'revised' | 'withdrawn';
  /** Alerts nobody at once; appears in the summary of who watches (R3). */
  readonly quiet: boolean;
  /** A revision by which a moderator narrowed the marking: the audit log says so. */
  readonly narrowed?: true;
}

const audited: Readonly<Record<LibraryEvent['act'], AuditedAct>> = {
  released: 'publication_released',
  revised: 'publication_revised',
  withdrawn: 'publication_withdrawn',
};

/** Call it once, last, with everything that happened in the transaction, in order. */
export async function recordEvents(
  run: Run,
  parts: { readonly world: World; readonly vault: VaultKeys },
  events: readonly LibraryEvent[],
): Promise<void> {
  if (events.length === 0) return;
  for (const { publicationId, act, narrowed } of events) {
    await appendToAudit(run, parts, narrowed === true ? 'publication_narrowed' : audited[act], {
      authority: null,
      by: null,
      publication: publicationId,
    });
  }
  const at = parts.world.now();
  await run('select pg_advisory_xact_lock(hashtext($1))', ['alerts.event']);
  const recorded = await run<{ position: string }>(record, [
    events.map(event => event.publicationId),
    events.map(event => event.act),
    events.map(event => event.quiet),
    at,
  ]);
  const positions = recorded.map(event => event.position);
  // Ids of alerts are made in the statement, unpredictably, from fresh bytes: their number is not known before.
  await run(alertWatchers, [positions, parts.world.bytes(32)]);
  await run(alertTheAlerted, [positions, parts.world.bytes(32)]);
  await run('notify moot_log');
}

/**
 * Appends the events with a snapshot of who may see them. A revision by which somebody loses sight of the publication is
 * two events: `unavailable`, for those who saw it before, and the revision, for those who see it now (R4).
 */
const record = `
  with happened as (
    select h.ordinal, h.publication_id, h.act, h.quiet, p.marking, p.visible_to
    from unnest($1::uuid[], $2::text[], $3::boolean[]) with ordinality h (publication_id, act, quiet, ordinal)
    join library.publication p on p.id = h.publication_id
  ), before as (
    select h.ordinal, h.publication_id, h.quiet, e.marking, e.visible_to, h.marking as now_marking, h.visible_to as now_visible_to
    from happened h
    cross join lateral (select e.marking, e.visible_to from alerts.event e
      where e.publication_id = h.publication_id and e.act in ('released', 'revised') order by e.position desc limit 1) e
    where h.act = 'revised'
  ), all_of_them as (
    select ordinal, 1 as step, publication_id, act, marking, visible_to, quiet from happened
    union all
    select ordinal, 0, publication_id, 'unavailable', marking, visible_to, quiet from before b
      where b.now_marking <> 'CLEAR' and (b.marking, b.visible_to) is distinct from (b.now_marking, b.now_visible_to)
  ), in_order as materialized (select * from all_of_them order by ordinal, step)
  insert into alerts.event (position, act, publication_id, marking, visible_to, quiet, at)
  select nextval('alerts.event_position'), act, publication_id, marking, visible_to, quiet, $4 from in_order
  returning position`;

/**
 * Whom a marking lets see, as the keys of an authority itself: all levels, contributors and leads, or leads.
 * `its` is the authority, `marking` the event's.
 */
const levelKeys = (its: string, marking: string): string => `array(select ${its}.key * 4 + n from
  generate_series(case ${marking} when 'AMBER_STRICT' then 1 when 'RED' then 2 else 0 end, 2) n)`;

const canSee = (event: string, authority: string): string => `(${event}.marking in ('CLEAR', 'GREEN')
  or ${event}.visible_to && register.keys_of(${authority}.id, 'lead'))`;

const freshId = (...words: readonly string[]): string =>
  `encode(substr(sha256($2::bytea || convert_to(concat_ws('|', ${words.join(', ')}), 'UTF8')), 1, 16), 'hex')::uuid`;

/**
 * One alert for each event and authority that watches what it is about and may see it. A watch on a company also means
 * what became part of it and what it became; a warning about a whole company also concerns the companies it owns, and
 * whoever watches one product.
 */
const alertWatchers = `
  with recursive event as (
    select * from alerts.event e where e.position = any ($1::bigint[]) and not e.quiet and e.act in ('released', 'revised')
  ), near (publication_id, product_id, supplier_id, way) as (
    select distinct s.publication_id, s.product_id, s.supplier_id, 'same'
      from library.publication_supplier s where s.publication_id in (select publication_id from event)
    union
    select n.publication_id, n.product_id, next.supplier_id, next.way from near n
    cross join lateral (
      select x.parent_id as supplier_id, 'up' as way from register.supplier x
        where x.id = n.supplier_id and x.parent_id is not null and n.way <> 'down'
      union all
      select x.successor_id, 'up' from register.supplier x
        where x.id = n.supplier_id and x.successor_id is not null and n.way <> 'down'
      union all
      select x.id, 'down' from register.supplier x where x.successor_id = n.supplier_id and n.way <> 'up'
      union all
      select x.id, 'down' from register.supplier x
        where x.parent_id = n.supplier_id and n.way <> 'up' and n.product_id is null
    ) next
  ), matched as (
    select distinct e.position, w.authority_id, ws.name as supplier, wp.name as product
    from event e
    join near n on n.publication_id = e.publication_id
    join alerts.watch w on w.supplier_id = n.supplier_id
      and (w.product_id is null or n.product_id is null or w.product_id = n.product_id)
    join register.supplier ws on ws.id = w.supplier_id
    left join register.product wp on wp.id = w.product_id
  ), concerned as (
    select position, authority_id,
      jsonb_agg(jsonb_build_object('supplier', supplier, 'product', product) order by supplier, product nulls first) as because
    from matched group by position, authority_id
  )
  insert into alerts.alert (id, authority_id, publication_id, position, act, visible_to, because, reason, at)
  select ${freshId('e.position', 'a.id')}, a.id, e.publication_id, e.position, e.act, ${levelKeys('a', 'e.marking')},
    c.because, null, e.at
  from concerned c
  join event e on e.position = c.position
  join register.authority a on a.id = c.authority_id and a.standing = 'enrolled'
  where ${canSee('e', 'a')}`;

/**
 * Whoever was alerted of a publication before is told of its revision, its withdrawal, or that it is no longer
 * available to them (R4): to the same levels that were told before, for the same reason.
 */
const alertTheAlerted = `
  insert into alerts.alert (id, authority_id, publication_id, position, act, visible_to, because, reason, at)
  select ${freshId('e.position', 'a.id')}, a.id, e.publication_id, e.position, e.act,
    case when e.act = 'revised' then ${levelKeys('a', 'e.marking')} else before.visible_to end,
    before.because, case when e.act = 'withdrawn' then p.withdrawal_reason end, e.at
  from alerts.event e
  join library.publication p on p.id = e.publication_id
  cross join lateral (
    select distinct on (l.authority_id) l.authority_id, l.visible_to, l.because, l.act from alerts.alert l
    where l.publication_id = e.publication_id and l.position < e.position
    order by l.authority_id, l.position desc
  ) before
  join register.authority a on a.id = before.authority_id
  where e.position = any ($1::bigint[]) and not e.quiet and before.act in ('released', 'revised')
    and case e.act when 'revised' then ${canSee('e', 'a')} when 'withdrawn' then ${canSee('e', 'a')}
      when 'unavailable' then not (p.marking in ('CLEAR', 'GREEN') or p.visible_to && register.keys_of(a.id, 'lead'))
        or not before.visible_to <@ ${levelKeys('a', 'p.marking')}
      else false end
  on conflict (authority_id, publication_id, position) do nothing`;
