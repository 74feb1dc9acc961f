/** What the viewer's own authority says of a publication; asked by itself, so that no list and no live document has it. */
import type { Asked } from '../gate/context.ts';
import { idOrNobody } from '../library/asked.ts';
import type { OurSay } from './count.ts';
import { ownTally } from './ownTally.ts';

export function ourSay({ caller, services }: Asked, id: string): Promise<OurSay> {
  const publicationId = idOrNobody(id);
  return services.database.look(caller, async (ask, identity) => {
    const { stands } = await ownTally(ask, services.vault, identity, publicationId, 'also');
    return { publicationId, also: stands };
  });
}
