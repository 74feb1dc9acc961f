/** Takes back what one asked; somebody else's request is not there. */
import { appendToAudit } from '../audit/append.ts';
import type { Asked } from '../gate/context.ts';
import { parsedId } from '../intake/parsedId.ts';
import { changeAsHolder } from './administering.ts';

export function withdrawJoiningRequest(asked: Asked, id: string): Promise<string> {
  const request = parsedId(id);
  return changeAsHolder(asked, async (run, session) => {
    const [row] = await run<{ gone: { person: string; authority: string } }>(
      'select register.withdraw_request($1, $2) as gone',
      [session, request],
    );
    await appendToAudit(run, asked.services, 'joining_withdrawn', {
      authority: row?.gone.authority ?? null,
      by: row?.gone.person ?? null,
      person: row?.gone.person ?? null,
      request,
    });
    return request;
  });
}
