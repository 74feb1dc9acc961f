/** The latest signed heads, newest first, for every member and platform role. */
import type { Asked } from '../gate/context.ts';
import { pageSize } from '../library/asked.ts';
import { readAsMember } from '../register/asMember.ts';
import type { AuditHead } from './auditEntry.ts';
import { headColumns, headOf, type HeadRow } from './headRow.ts';

export async function auditHeads(asked: Asked, first: number): Promise<readonly AuditHead[]> {
  const [rows = []] = await readAsMember(asked, {
    name: 'audit-heads',
    text: `select ${headColumns} from audit.head order by size desc limit $1`,
    values: [pageSize(first)],
  });
  return (rows as unknown as HeadRow[]).map(headOf);
}
