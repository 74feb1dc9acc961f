/**
 * The questions that the viewer's own authority asked, and those asked of it. Their tags can only be made with the vault
 * key and are set for one transaction, beside the owner tags of the intake; under them the database shows and takes the
 * authority's own rows and no others.
 */
import type { Asked } from '../gate/context.ts';
import { changeOwnIntake, readOwnIntake, type OwnIntake } from '../intake/ownIntake.ts';
import { setThreadTags } from '../threadTags.ts';

/** Reads; `otherwise` answers whoever neither asks nor is asked. */
export const readOwnThreads = <T>(
  asked: Asked,
  work: (own: OwnIntake) => Promise<T>,
  otherwise: () => T,
): Promise<T> =>
  readOwnIntake(
    asked,
    async own => {
      await setThreadTags(own.ask, asked.services.vault, own.tags);
      return work(own);
    },
    otherwise,
  );

/** Changes, in one transaction. Refused to whoever does not write here, as if it did not exist. */
export const changeOwnThreads = <T>(asked: Asked, work: (own: OwnIntake) => Promise<T>): Promise<T> =>
  changeOwnIntake(asked, async own => {
    await setThreadTags(own.ask, asked.services.vault, own.tags);
    return work(own);
  });
