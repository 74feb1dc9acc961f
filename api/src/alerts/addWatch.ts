/** Puts a supplier or one of its products on the watchlist of the authority that the viewer leads. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';
import type { WatchedSupplier } from './alert.ts';
import { authorityLed } from './leadOf.ts';
import { positional } from './positional.ts';
import { watchlistText } from './readWatchlist.ts';
import { Watch } from './watch.ts';

/** Asked for twice, it is there once: the second asker gets the watch that stands (R5). */
export async function addWatch(
  asked: Asked,
  supplierId: string,
  productId: string | null,
): Promise<WatchedSupplier> {
  const once = (): Promise<WatchedSupplier> =>
    add(asked, idOrNobody(supplierId), productId === null ? null : idOrNobody(productId));
  try {
    return await once();
  } catch (error) {
    // Two leads at the same moment: by now the other's watch can be read.
    if (error instanceof UniqueConstraintViolationException) return await once();
    throw error;
  }
}

async function add(
  { caller, services }: Asked,
  supplierId: string,
  productId: string | null,
): Promise<WatchedSupplier> {
  return await services.database.change(caller, async (em, identity) => {
    const authorityId = authorityLed(identity);
    const run = positional(em);
    const known = await run('select from register.supplier where id = $1', [supplierId]);
    if (known.length === 0) throw notFound();
    if (productId !== null) {
      const its = await run('select from register.product where id = $1 and supplier_id = $2', [
        productId,
        supplierId,
      ]);
      if (its.length === 0) throw notFound();
    }
    const stands = await em.findOne(Watch, { authorityId, supplierId, productId });
    const watch =
      stands ?? (await persist(em, { id: services.world.id(), authorityId, supplierId, productId }));
    if (stands === null) {
      await appendToAudit(run, services, 'watchlist_changed', {
        authority: authorityId,
        by: identity.person,
        watch: watch.id,
        supplier: watch.supplierId,
        added: true,
      });
    }
    const [row] = await run(watchlistText('w.id = $1'), [watch.id]);
    if (row === undefined) throw notFound();
    return row as unknown as WatchedSupplier;
  });
}

async function persist(em: EntityManager, values: Omit<Watch, 'sincePosition'>): Promise<Watch> {
  const [log] = await positional(em)(
    'select coalesce(max(position), 0)::text as position from alerts.event',
    [],
  );
  const watch = em.create(Watch, { ...values, sincePosition: String(log?.['position'] ?? 0) });
  await em.persist(watch).flush();
  return watch;
}
