/** What the viewer's authority watches, with what is open about each (R3). */
import type { Asked } from '../gate/context.ts';
import { readAsMember } from '../register/asMember.ts';
import type { WatchedSupplier } from './alert.ts';

export async function readWatchlist(asked: Asked): Promise<readonly WatchedSupplier[]> {
  const [rows = []] = await readAsMember(asked, {
    name: 'watchlist',
    text: watchlistText('true'),
    values: [],
  });
  return rows as unknown as readonly WatchedSupplier[];
}

/**
 * The watches that `condition` (over `w`, alerts.watch) leaves. Which suppliers a watch means is `recordEvents.ts` read
 * from the other side: the watched one, what became part of it or is owned by it; and, where a warning names no product,
 * what owns it; and what it became.
 */
export function watchlistText(condition: string): string {
  return `
  with recursive watched as (
    select w.id, w.supplier_id, w.product_id from alerts.watch w where ${condition}
  ), near (watch_id, supplier_id, way, whole_only) as (
    select id, supplier_id, 'same', false from watched
    union
    select n.watch_id, next.supplier_id, next.way, n.whole_only or next.whole from near n
    cross join lateral (
      select x.id as supplier_id, 'up' as way, false as whole from register.supplier x
        where (x.parent_id = n.supplier_id or x.successor_id = n.supplier_id) and n.way <> 'down'
      union all
      select x.successor_id, 'down', false from register.supplier x
        where x.id = n.supplier_id and x.successor_id is not null and n.way <> 'up'
      union all
      select x.parent_id, 'down', true from register.supplier x
        where x.id = n.supplier_id and x.parent_id is not null and n.way <> 'up'
    ) next
  ), open as (
    select w.id, count(distinct p.id)::int as count
    from watched w join near n on n.watch_id = w.id
    join library.publication_supplier l on l.supplier_id = n.supplier_id and (l.product_id is null or not n.whole_only)
      and (w.product_id is null or l.product_id is null or l.product_id = w.product_id)
    join library.publication p on p.id = l.publication_id
    where p.kind = 'supplier_warning' and p.status not in ('resolved', 'retracted')
    group by w.id
  )
  select w.id, json_build_object('id', s.id, 'name', s.name) as supplier,
    case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end as product,
    coalesce(o.count, 0) as "openWarnings"
  from watched w join register.supplier s on s.id = w.supplier_id
  left join register.product d on d.id = w.product_id left join open o on o.id = w.id
  order by s.name, d.name nulls first`;
}
