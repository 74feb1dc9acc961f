/** All circles, the viewer's own first. */
import type { Asked } from '../gate/context.ts';
import { readAsMember } from './asMember.ts';
import type { Circle } from './authority.ts';

export async function readCircles(asked: Asked): Promise<readonly Circle[]> {
  const [rows = []] = await readAsMember(asked, { name: 'circles', text, values: [] });
  return rows as unknown as readonly Circle[];
}

const text = `
  select c.id, c.name, c.about, coalesce(m.authorities, 0)::int as authorities, coalesce(m.mine, false) as mine
  from register.circle c
  left join (select m.circle_id, count(*) as authorities, bool_or(m.authority_id = (select register.viewer_authority())) as mine
    from register.circle_member m join register.authority a on a.id = m.authority_id and a.standing <> 'ended'
    group by m.circle_id) m on m.circle_id = c.id
  order by mine desc, c.name`;
