/** Somebody signed in without a membership asks an authority to let them in. Their address only said whom to ask. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { notFound } from '../gate/refusal.ts';
import { parsedId } from '../intake/parsedId.ts';
import { londonDay } from '../library/londonDay.ts';
import { changeAsHolder } from './administering.ts';
import type { JoiningRequest } from './people.ts';

export function askToJoin(asked: Asked, authorityId: string): Promise<JoiningRequest> {
  const authority = parsedId(authorityId);
  const { services } = asked;
  return changeAsHolder(asked, async (run, session) => {
    const [answer] = await run<{ asks: { person: string; made: boolean } }>(
      'select register.ask_to_join($1, $2, $3, $4) as asks',
      [session, services.world.id(), authority, londonDay(services.world.now())],
    );
    if (answer?.asks.made === true)
      await appendToAudit(run, services, 'joining_asked', {
        authority,
        by: answer.asks.person,
        person: answer.asks.person,
      });
    const rows = await run<{ request: JoiningRequest }>(
      'select r as request from register.requests_of($1) r',
      [session],
    );
    const request = rows.map(row => row.request).find(one => one.authority.id === authority);
    if (request === undefined) throw notFound();
    return request;
  });
}
