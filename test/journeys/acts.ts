/**
 * What people did before a journey begins: the acts of the API, called as their people, because a form filled in by
 * hand for each would take minutes. And the superuser's look, for ids that nobody but the database knows.
 */
import pg from 'pg';
import { addWatch } from '@moot/api/alerts/addWatch';
import type { Caller } from '@moot/api/database/asViewer';
import type { Asked } from '@moot/api/gate/context';
import { submitDemoPublication } from '@moot/api/demo/submitDemoPublication';
import { hashOfToken } from '@moot/api/gate/viewerOf';
import { createSubmission } from '@moot/api/intake/createSubmission';
import type { SharingInput } from '@moot/api/intake/submission';
import { submitSubmission } from '@moot/api/intake/submitSubmission';
import { approveSubmission } from '@moot/api/moderation/approveSubmission';
import { reviewQueue } from '@moot/api/moderation/reviewQueue';
import { matchKey } from '@moot/api/suppliers/matching';
import { stableId } from '@moot/api/register/stableId';
import type { Content, Kind } from '@moot/content';
import { saveLettingStand } from '../world/saveLettingStand.ts';
import { sharingOf } from '../world/writing.ts';
import { demoCouncils } from '../../material/demo/councils.ts';
import { demoPublications } from '../../material/demo/publications.ts';
import { demoPeople, leadWithoutCard } from '../../material/register/people.ts';
import type { House } from './house.ts';

export interface Acts extends AsyncDisposable {
  /** Asks as a person of the demo, in a session of its own. */
  readonly as: (subject: string) => Promise<Asked>;
  /** A draft of all that is given; answers its id. */
  readonly draft: <K extends Kind>(
    subject: string,
    kind: K,
    content: Content<K>,
    sharing?: Partial<SharingInput>,
  ) => Promise<string>;
  /** Written and handed in; answers its id. */
  readonly submit: <K extends Kind>(
    subject: string,
    kind: K,
    content: Content<K>,
    sharing?: Partial<SharingInput>,
  ) => Promise<string>;
  /** Handed in, approved by Maud and released; answers the publication's id. */
  readonly release: <K extends Kind>(
    subject: string,
    kind: K,
    content: Content<K>,
    sharing?: Partial<SharingInput>,
  ) => Promise<string>;
  /** Puts a supplier of the register on the watchlist of a lead's council. */
  readonly watch: (subject: string, supplier: string) => Promise<void>;
  /** What stands in the database, whoever may see it. */
  readonly look: <Row extends pg.QueryResultRow>(
    statement: string,
    values?: readonly unknown[],
  ) => Promise<Row[]>;
}

export const supplierIdOf = (name: string): string => stableId('supplier', matchKey(name));
export const personIdOf = (subject: string): string => stableId('person', subject);

/** Releases all the demo's invented publications, each as the lead of its invented council would. */
export async function fillLibrary(acts: Acts): Promise<void> {
  const known = await acts.look('select from library.publication');
  for (const publication of demoPublications) {
    await submitDemoPublication(await acts.as(leadOf(publication.contributor)), publication);
  }
  const moderator = await acts.as('maud-legend');
  for (const { id, version, state, sharing, findings } of await reviewQueue(moderator)) {
    if (state !== 'submitted') continue;
    await approveSubmission(moderator, { id, version, urgent: sharing.urgent, confirmed: findings });
  }
  await until(async () => {
    const now = await acts.look('select from library.publication');
    return now.length === known.length + demoPublications.length ? true : undefined;
  });
}

function leadOf(council: string): string {
  const placeholder = leadWithoutCard(
    demoCouncils.find(({ code }) => code === council) ?? { code: council, name: council },
  );
  const card = demoPeople.find(
    ({ post }) =>
      post.kind === 'memberships' &&
      post.memberships.some(({ authority, role }) => authority === council && role === 'lead'),
  );
  const subject = placeholder?.subject ?? card?.subject;
  if (subject === undefined) throw new Error(`${council} has no lead`);
  return subject;
}

/** Asks again until there is an answer; the worker's slots and the machine decide how long that takes. */
async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('nothing came within 30 seconds');
}

export async function actsIn(house: House): Promise<Acts> {
  const { services } = house.platform.platform;
  const { database, world } = services;
  const client = new pg.Client({ connectionString: house.platform.database.superuser });
  await client.connect();
  const sessions = new Map<string, Promise<Caller>>();

  async function open(subject: string): Promise<Caller> {
    const hash = hashOfToken(world.bytes(32).toString('base64url'));
    await database.as('doorkeeper', run =>
      run(`select register.open_session($1, $2, $3, $4, interval '1 hour', $4)`, [
        world.id(),
        hash,
        personIdOf(subject),
        world.now(),
      ]),
    );
    return { session: hash };
  }
  async function as(subject: string): Promise<Asked> {
    let caller = sessions.get(subject);
    if (caller === undefined) sessions.set(subject, (caller = open(subject)));
    return { caller: await caller, door: 'http', services };
  }
  const acts: Acts = {
    as,
    draft: async (subject, kind, content, sharing = {}) => {
      const asked = await as(subject);
      const { id, version } = await createSubmission(asked, kind);
      await saveLettingStand(asked, { id, version, content, sharing: sharingOf(sharing) });
      return id;
    },
    submit: async (subject, kind, content, sharing = {}) => {
      const asked = await as(subject);
      const draft = await createSubmission(asked, kind);
      const saved = await saveLettingStand(asked, {
        id: draft.id,
        version: draft.version,
        content,
        sharing: sharingOf(sharing),
      });
      await submitSubmission(asked, { id: saved.id, version: saved.version, changeNote: null });
      return saved.id;
    },
    release: async (subject, kind, content, sharing = {}) => {
      const known = await acts.look<{ id: string }>('select id from library.publication');
      await acts.submit(subject, kind, content, sharing);
      const moderator = await as('maud-legend');
      const item = (await reviewQueue(moderator)).find(
        ({ title, state }) => title === content.title && state === 'submitted',
      );
      if (item === undefined) throw new Error(`“${content.title}” is not in the queue`);
      await approveSubmission(moderator, {
        id: item.id,
        version: item.version,
        urgent: sharing.urgent ?? false,
        confirmed: item.findings,
      });
      const released = await until(async () => {
        const now = await acts.look<{ id: string }>('select id from library.publication');
        return now.find(row => !known.some(before => before.id === row.id));
      });
      return released.id;
    },
    watch: async (subject, supplier) => {
      await addWatch(await as(subject), supplierIdOf(supplier), null);
    },
    look: async <Row extends pg.QueryResultRow>(statement: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(statement, [...values])).rows,
    [Symbol.asyncDispose]: () => client.end(),
  };
  return acts;
}
