/** Notices about the authority's submissions, and marking them as seen. */
import type { Asked } from '../gate/context.ts';
import type { Notice } from './notice.ts';
import { changeOwnIntake, readOwnIntake } from './ownIntake.ts';
import { openNotice, sealNotice } from './sealed.ts';

/** The newest word about each submission, newest first, at most 50. Their times are sealed, hence sorted here; an authority has few. */
export function notices(asked: Asked): Promise<readonly Notice[]> {
  return readOwnIntake<readonly Notice[]>(
    asked,
    async own => {
      const rows = await own.ask<{ id: string; content: Buffer }>('select id, content from intake.notice');
      return rows
        .map(({ id, content }): Notice => {
          const { at, ...told } = openNotice(asked.services.vault, id, content);
          return { id, ...told, at: new Date(at) };
        })
        .toSorted((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? -1 : 1))
        .slice(0, 50);
    },
    () => [],
  );
}

/**
 * Marks all as seen; answers how many were new. All are written anew, those that were seen before too: which ones were
 * new is what was released lately (A9).
 */
export function readNotices(asked: Asked): Promise<number> {
  const { vault } = asked.services;
  return changeOwnIntake(asked, async own => {
    const rows = await own.ask<{ id: string; content: Buffer }>(
      'select id, content from intake.notice for update',
    );
    const opened = rows.map(({ id, content }) => ({ id, told: openNotice(vault, id, content) }));
    const unseen = opened.filter(({ told }) => !told.seen).length;
    if (unseen === 0) return 0;
    for (const { id, told } of opened) {
      await own.ask('update intake.notice set content = $2 where id = $1', [
        id,
        sealNotice(vault, id, { ...told, seen: true }),
      ]);
    }
    return unseen;
  });
}
