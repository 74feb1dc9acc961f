/** Councils that read and vote, publications of every sort, and the API and the worker as they are. */
import pg from 'pg';
import { openDatabase, type Database } from '@moot/api/database/asViewer';
import type { Asked } from '@moot/api/gate/context';
import { createSubmission } from '@moot/api/intake/createSubmission';
import { saveSubmission } from '@moot/api/intake/saveSubmission';
import { submission } from '@moot/api/intake/submissions';
import { submitSubmission } from '@moot/api/intake/submitSubmission';
import { vaultKeys } from '@moot/api/keys';
import { recordEvents, withdraw } from '@moot/api/library/writePublication';
import { approveSubmission } from '@moot/api/moderation/approveSubmission';
import { releaseDue, type WorkerParts } from '@moot/api/moderation/releaseDue';
import { reviewQueue } from '@moot/api/moderation/reviewQueue';
import { makeSchema } from '@moot/api/schema';
import { fixedWorld } from '@moot/api/world';
import { asking, type Ask } from '../../world/asking.ts';
import { copyOf, publish } from '../../world/copies.ts';
import { freshDatabase } from '../../world/database.ts';
import { seedWorld, type SeededWorld } from '../../world/seedWorld.ts';
import { contentOf, sharingOf } from '../../world/writing.ts';

export const councils = Array.from({ length: 32 }, (_, n) => `c${n}`);
/** The contributor of an anonymous publication, who votes and reads like any other. */
export const contributor = 'c0';
/** Those that the narrow publication names. */
export const named = councils.slice(0, 26);

/** Who asks what is shown: every role, with and without a vote, and two of one authority. */
export const askers = ['visitor', 'c0', 'c1', 'c9', 'c25', 'c31', 'reader', 'lead', 'moderator', 'steward'];

export interface Published {
  readonly id: string;
  readonly kind: 'incident' | 'supplier_warning';
  /** The councils that may read it. */
  readonly open: readonly string[];
  /** Everybody else who asks and may. */
  readonly others: readonly string[];
}

export interface Stage extends AsyncDisposable {
  readonly ask: Ask;
  readonly seeded: SeededWorld;
  readonly su: pg.Client;
  readonly parts: WorkerParts;
  /** The contributor's own submission, and the publication that it became. */
  readonly own: { readonly submission: string; readonly published: Published };
  /** Releases one more, to everybody or to those who are named. */
  readonly release: (to: 'CLEAR' | 'GREEN' | 'AMBER') => Promise<Published>;
  readonly takeBack: (one: Published) => Promise<void>;
  /** Under which an authority is counted. */
  readonly hashOf: (what: 'also' | 'read', publication: string, council: string) => Buffer;
}

export async function openStage(superuser: string, seed: number): Promise<Stage> {
  const world = fixedWorld(`counts ${seed}`, new Date('2026-11-24T10:00:05Z'));
  const vault = vaultKeys(world.bytes(32), world);
  const fresh = await freshDatabase(superuser);
  const web = await openDatabase(fresh.web, 4);
  const worker: Database = await openDatabase(fresh.worker, 2);
  const su = new pg.Client({ connectionString: fresh.superuser });
  await su.connect();
  const seeded = await seedWorld(fresh.superuser, world, {
    authorities: Object.fromEntries(councils.map(name => [name, {}])),
    people: {
      ...Object.fromEntries(councils.map(name => [name, { of: name, as: 'contributor' as const }])),
      ...Object.fromEntries(councils.map(name => [`${name} colleague`, { of: name, as: 'lead' as const }])),
      reader: { of: 'c2', as: 'reader' },
      lead: { of: 'c1', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
  });
  const services = { database: web, world, vault, slotSeconds: 20 } as unknown as Asked['services'];
  const asked = (name: string): Asked => ({ caller: seeded.caller(name), door: 'http', services });
  const faults: unknown[] = [];
  const parts: WorkerParts = {
    database: worker,
    world,
    vault,
    report: error => void faults.push(error),
  };
  const everybody = ['reader', 'lead', 'moderator', 'steward'];

  const release: Stage['release'] = async to => {
    const kind = to === 'CLEAR' ? 'supplier_warning' : 'incident';
    const audience = {
      authorityIds: to === 'AMBER' ? named.map(name => seeded.authority(name)) : [],
      circleIds: [],
    };
    const [id = ''] = await publish(worker, { world, vault }, [copyOf({ kind, marking: to, audience })]);
    return {
      id,
      kind,
      open: to === 'AMBER' ? named : councils,
      others:
        to === 'AMBER'
          ? ['reader', 'lead', 'moderator']
          : to === 'CLEAR'
            ? ['visitor', ...everybody]
            : everybody,
    };
  };
  const begun = await createSubmission(asked(contributor), 'incident');
  const saved = await saveSubmission(asked(contributor), {
    id: begun.id,
    version: 1,
    content: contentOf('incident'),
    sharing: sharingOf({ marking: 'GREEN' }),
  });
  await submitSubmission(asked(contributor), { id: saved.id, version: saved.version, changeNote: null });
  const [item] = await reviewQueue(asked('moderator'));
  if (item === undefined) throw new Error('what was handed in waits for a moderator');
  await approveSubmission(asked('moderator'), { id: item.id, version: item.version, urgent: false });
  await releaseDue(parts, { slotDue: true });
  const { publicationId } = await submission(asked(contributor), begun.id);
  if (faults.length > 0 || publicationId === null) throw faults[0] ?? new Error('it was not released');

  return {
    ask: asking(await makeSchema(), services),
    seeded,
    su,
    parts,
    own: {
      submission: begun.id,
      published: { id: publicationId, kind: 'incident', open: councils, others: everybody },
    },
    release,
    hashOf: (what, publication, council) =>
      vault.mac('tallies', what, publication, seeded.authority(council)),
    takeBack: one =>
      worker.as('releaser', async run => {
        await withdraw(run, { world, vault }, one.id, 'It was wrong.');
        await recordEvents(run, { world, vault }, [
          { publicationId: one.id, act: 'withdrawn', quiet: false },
        ]);
      }),
    [Symbol.asyncDispose]: async () => {
      await su.end();
      await web[Symbol.asyncDispose]();
      await worker[Symbol.asyncDispose]();
      await fresh[Symbol.asyncDispose]();
    },
  };
}
