/** Joining requests: whom one may ask, what one asked, and who asks a lead. */
import type { Asked } from '../gate/context.ts';
import { changeAsHolder, readAs } from './administering.ts';
import type { Authority } from './authority.ts';
import type { JoiningRequest } from './people.ts';
import { authorityJson, personJson } from './readPeople.ts';

/** By the domain of the address that the provider vouches for; several authorities may share one. */
export function readAuthoritiesToJoin(asked: Asked): Promise<readonly Authority[]> {
  return changeAsHolder(asked, async (run, session) => {
    const rows = await run<{ authority: Authority }>(
      'select a as authority from register.authorities_to_join($1) a',
      [session],
    );
    return rows.map(row => row.authority);
  });
}

export function readMyJoiningRequests(asked: Asked): Promise<readonly JoiningRequest[]> {
  return changeAsHolder(asked, async (run, session) => {
    const rows = await run<{ request: JoiningRequest }>(
      'select r as request from register.requests_of($1) r',
      [session],
    );
    return rows.map(row => row.request);
  });
}

export async function readJoiningRequests(asked: Asked): Promise<readonly JoiningRequest[]> {
  const [rows = []] = await readAs(asked, 'lead', {
    name: 'joining-requests',
    text: `select j.id, ${personJson('p')} as person, ${authorityJson('a')} as authority, j.asked_on::text as "askedOn"
      from register.joining_request j join register.person p on p.id = j.person_id join register.authority a on a.id = j.authority_id
      order by j.asked_on, p.name, j.id`,
    values: [],
  });
  return rows as unknown as readonly JoiningRequest[];
}
