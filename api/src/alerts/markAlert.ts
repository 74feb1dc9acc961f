/** Keeps an alert for later, marks it done, or undoes that; it is the viewer's own mark and nobody else's. */
import type { Asked } from '../gate/context.ts';
import { notFound, Refusal } from '../gate/refusal.ts';
import { idOrNobody } from '../library/asked.ts';
import { publicationJson } from '../library/publicationColumns.ts';
import type { Selection } from '../library/selection.ts';
import type { Alert, AlertState } from './alert.ts';
import { Mark } from './mark.ts';
import { positional } from './positional.ts';
import { alertColumns, withOwnMark } from './readAlerts.ts';

export async function markAlert(
  { caller, services }: Asked,
  id: string,
  state: `${AlertState}`,
  asked: Selection,
): Promise<Partial<Alert>> {
  return await services.database.change(caller, async (em, identity) => {
    const { person } = identity;
    if (person === null) throw new Refusal({ code: 'NOT_SIGNED_IN' });
    if (identity.role !== 'peer') throw notFound();
    const alertId = idOrNobody(id);
    const run = positional(em);
    const [visible] = await run('select l.id from alerts.alert l where l.id = $1', [alertId]);
    if (visible === undefined) throw notFound();
    if (state === 'new') await em.nativeDelete(Mark, { alertId, personId: person });
    else await em.upsert(Mark, { alertId, personId: person, state });
    const publication = asked.names.has('publication')
      ? `, ${publicationJson(asked.below('publication')).json} as publication`
      : '';
    const [alert] = await run(
      `select ${alertColumns} ${publication} from alerts.alert l ${withOwnMark}
       left join library.publication p on p.id = l.publication_id where l.id = $1`,
      [alertId],
    );
    if (alert === undefined) throw notFound();
    return alert;
  });
}
