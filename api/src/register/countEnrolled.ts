/** How many authorities take part today. */
import type { Asked } from '../gate/context.ts';
import { readAsMember } from './asMember.ts';

export async function countEnrolled(asked: Asked): Promise<number> {
  const [rows = []] = await readAsMember(asked, {
    name: 'enrolled-authorities',
    text: `select count(*)::int as count from register.authority a where a.standing = 'enrolled'`,
    values: [],
  });
  return Number(rows[0]?.['count'] ?? 0);
}
