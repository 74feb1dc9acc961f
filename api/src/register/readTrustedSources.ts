/** Sources whose imports are released without a moderator. */
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { readAs, type Execute } from './administering.ts';
import type { TrustedSource } from './authorityRecord.ts';

const text = (condition: string): string => `
  select s.id, s.code, s.name, s.byline, s.url, (select p.name from register.person p where p.id = s.named_by) as "namedBy", s.retired_on is null as active
  from register.trusted_source s where ${condition} order by s.name, s.id`;

export async function readTrustedSources(asked: Asked): Promise<readonly TrustedSource[]> {
  const [rows = []] = await readAs(asked, 'anybody with a role', {
    name: 'trusted-sources',
    text: text('true'),
    values: [],
  });
  return rows as unknown as readonly TrustedSource[];
}

/** One source, within the transaction that changed it. */
export async function trustedSource(run: Execute, id: string): Promise<TrustedSource> {
  const [row] = await run(text('s.id = $1'), [id]);
  if (row === undefined) throw notFound();
  return row as unknown as TrustedSource;
}
