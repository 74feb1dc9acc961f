/** Notices about the authority's submissions, and marking them as seen. */
import type { Asked } from '../gate/context.ts';
import type { Notice } from './notice.ts';
import { changeOwnIntake, readOwnIntake } from './ownIntake.ts';
import { openNotice } from './sealed.ts';

/** The newest word about each submission, newest first, at most 50. Their times are sealed, hence sorted here; an authority has few. */
export function notices(asked: Asked): Promise<readonly Notice[]> {
  return readOwnIntake<readonly Notice[]>(
    asked,
    async own => {
      const rows = await own.ask<{ id: string; seen: boolean; content: Buffer }>(
        'select id, seen, content from intake.notice',
      );
      return rows
        .map(({ id, seen, content }): Notice => {
          const { at, ...told } = openNotice(asked.services.vault, id, content);
          return { id, seen, ...told, at: new Date(at) };
        })
        .toSorted((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? -1 : 1))
        .slice(0, 50);
    },
    () => [],
  );
}

/** Marks all as seen; answers how many were new. */
export function readNotices(asked: Asked): Promise<number> {
  return changeOwnIntake(asked, async own => {
    const seen = await own.ask('update intake.notice set seen = true where not seen returning id');
    return seen.length;
  });
}
