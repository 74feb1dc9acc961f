/** Enrolled authorities by name, for choosing an audience. */
import type { Asked } from '../gate/context.ts';
import { invalid } from '../gate/refusal.ts';
import { wordsOf } from '../library/asked.ts';
import { readAsMember } from './asMember.ts';
import type { Authority } from './authority.ts';

const mostOffered = 20;

export async function readAuthorities(asked: Asked, name: string): Promise<readonly Authority[]> {
  const typed = wordsOf('name', name, 100);
  if (typed === null || typed.length < 2) throw invalid({ path: 'name', problem: 'too_short' });
  const [rows = []] = await readAsMember(asked, { name: 'authorities', text, values: [typed] });
  return rows as unknown as readonly Authority[];
}

// `strpos` and not `like`: what was typed holds no wildcards.
const text = `
  select a.id, a.name, a.name_cy as "nameCy", a.kind from register.authority a
  where a.standing = 'enrolled' and (strpos(lower(a.name), lower($1)) > 0 or strpos(lower(a.name_cy), lower($1)) > 0
    or exists (select from register.authority_name n where n.authority_id = a.id and strpos(lower(n.name), lower($1)) > 0))
  order by strpos(lower(a.name), lower($1)) = 1 desc, a.name limit ${mostOffered}`;
