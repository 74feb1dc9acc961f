/** One publication. Hidden, withdrawn, absent and what is no id are refused alike, after the same statement (V6). */
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { idOrNobody } from './asked.ts';
import type { Publication } from './publication.ts';
import { columnsAsked } from './publicationColumns.ts';
import type { Selection } from './selection.ts';

export async function readItem(
  { caller, services }: Asked,
  id: string,
  asked: Selection,
): Promise<Partial<Publication>> {
  const { shape, columns } = columnsAsked(asked);
  const { rows } = await services.database.read(caller, {
    name: `publication:${shape}`,
    text: `select ${columns.length > 0 ? columns.join(', ') : 'true as found'} from library.publication p where p.id = $1`,
    values: [idOrNobody(id)],
  });
  const [found] = rows[0] ?? [];
  if (found === undefined) throw notFound();
  return found;
}
