/** A contributor that says afterwards: it was us (A3). A correction by name, of what was released without one. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { councilsAlike, openRooms, refusalOf, type Rooms } from '../../../test/world/openRooms.ts';
import { contentOf, sharingOf } from '../../../test/world/writing.ts';
import type { Asked } from '../gate/context.ts';
import { readItem } from '../library/item.ts';
import { everyField } from '../library/publicationColumns.ts';
import { approveSubmission } from '../moderation/approveSubmission.ts';
import { releaseDue } from '../moderation/releaseDue.ts';
import { reviewItem, reviewQueue } from '../moderation/reviewQueue.ts';
import { correctSubmission } from './correctSubmission.ts';
import { createSubmission } from './createSubmission.ts';
import { saveSubmission } from './saveSubmission.ts';
import type { SharingInput, Submission } from './submission.ts';
import { submission } from './submissions.ts';
import { submitSubmission } from './submitSubmission.ts';

let rooms: Rooms;
const as = (name: string): Asked => rooms.as(name);
const credit = 'Thornmere District Council';
const byName = sharingOf({ attribution: 'named', byline: credit });
const disclosing = sharingOf({
  disclose: { nation: true, tier: true, region: false, populationBand: false },
});
const everybody = ['visitor', 'peer', 'lead elsewhere', 'moderator', 'steward'];

beforeAll(async () => {
  rooms = await openRooms(inject('pg'), 'claim credit', {
    authorities: { ...councilsAlike(20), c0: { name: credit } },
    people: {
      writer: { of: 'c0', as: 'contributor' },
      peer: { of: 'c1', as: 'reader' },
      'lead elsewhere': { of: 'c2', as: 'lead' },
      moderator: { platform: 'moderator' },
      steward: { platform: 'steward' },
    },
  });
});
afterAll(() => rooms[Symbol.asyncDispose]());

/** Saves, submits, approves and releases. */
async function released(
  { id, version }: Submission,
  title: string,
  sharing: SharingInput,
  changeNote: string | null = null,
): Promise<Submission> {
  const content = contentOf('incident', { title });
  const saved = await saveSubmission(as('writer'), { id, version, content, sharing });
  await submitSubmission(as('writer'), { id, version: saved.version, changeNote });
  const item = (await reviewQueue(as('moderator'))).find(one => one.title === title);
  await approveSubmission(as('moderator'), { id: item!.id, version: item!.version, urgent: false });
  const parts = { database: rooms.worker, world: rooms.world, vault: rooms.vault };
  await releaseDue(
    {
      ...parts,
      report: error => {
        throw error;
      },
    },
    { slotDue: true },
  );
  return submission(as('writer'), id);
}
const published = async (title: string): Promise<Submission> =>
  released(await createSubmission(as('writer'), 'incident'), title, disclosing);
const seenBy = (name: string, { publicationId }: Submission) =>
  readItem(as(name), publicationId!, everyField);
/** Every row of the library and of its log that names a publication, as it lies. */
async function rowsOf({ publicationId }: Submission): Promise<string> {
  const { rows } = await rooms.su.query(
    `select to_jsonb(p) as row from library.publication p where id = $1
     union all select to_jsonb(r) from library.revision r where publication_id = $1
     union all select to_jsonb(e) from alerts.event e where publication_id = $1 order by 1`,
    [publicationId],
  );
  return JSON.stringify(rows);
}

describe('claiming credit', () => {
  it('5 A3 puts the name under what was released without one, for everybody who reads it', async () => {
    const one = await published('First without a name');
    for (const name of everybody) {
      expect(await seenBy(name, one), name).toMatchObject({
        attribution: 'anonymous',
        byline: null,
        disclosed: { nation: 'England', tier: 'district' },
      });
      expect(JSON.stringify(await seenBy(name, one)), name).not.toContain('Thornmere');
    }
    const claimed = await released(
      await correctSubmission(as('writer'), one),
      'Then by name',
      byName,
      'It was us.',
    );
    expect(claimed).toMatchObject({ state: 'released', publicationId: one.publicationId });
    for (const name of everybody)
      expect(await seenBy(name, one), name).toMatchObject({
        id: one.publicationId,
        attribution: 'named',
        byline: credit,
        // Of who is named the facts are in every register, and a publication shows them of the unnamed alone.
        disclosed: { nation: null, tier: null, region: null, populationBand: null },
        revisions: [{ number: 2, changeNote: 'It was us.' }, { number: 1 }],
      });
  });

  it('5 A3 leaves of the version without a name its day and its number; its words are found by nobody', async () => {
    const one = await published('Quillback before');
    await released(await correctSubmission(as('writer'), one), 'Now by name', byName, 'It was us.');
    for (const name of everybody)
      expect(JSON.stringify(await seenBy(name, one)), name).not.toContain('Quillback');
    // The row of the first version says no name: the credit is the publication's, and from its second version on.
    const { rows } = await rooms.su.query<{ row: string }>(
      'select to_jsonb(r)::text as row from library.revision r where publication_id = $1 order by number',
      [one.publicationId],
    );
    expect(rows.map(({ row }) => row.includes('Thornmere'))).toEqual([false, false]);
    expect(rows.map(({ row }) => row.includes('Quillback'))).toEqual([true, false]);
  });

  it('5 A2 A3 changes nothing of what else the same authority published, and ties it to nothing', async () => {
    const [claimed, sibling] = [await published('To be claimed'), await published('To stay without a name')];
    const before = await rowsOf(sibling);
    const ties = async (): Promise<number> =>
      Number((await rooms.su.query('select count(*) from vault.tie')).rows[0].count);
    const tied = await ties();
    await released(await correctSubmission(as('writer'), claimed), 'Claimed', byName, 'It was us.');
    expect(await rowsOf(sibling)).toBe(before);
    expect(await seenBy('moderator', sibling)).toMatchObject({ attribution: 'anonymous', byline: null });
    // Named or not, each publication has one tie, of one size.
    expect(await ties()).toBe(tied);
    const sizes = await rooms.su.query('select distinct length(content) from vault.tie');
    expect(sizes.rows).toHaveLength(1);
    expect(await submission(as('writer'), sibling.id)).toMatchObject({
      state: 'released',
      sharing: { attribution: 'anonymous' },
    });
  });

  it('5 A3 is the contributor’s choice: a correction that does not choose it stays without a name', async () => {
    const one = await published('Unclaimed');
    const correcting = await correctSubmission(as('writer'), one);
    expect(correcting.sharing).toMatchObject({ attribution: 'anonymous', byline: null });
    await released(correcting, 'Unclaimed still', disclosing, 'More is known.');
    expect(await seenBy('moderator', one)).toMatchObject({
      attribution: 'anonymous',
      byline: null,
      revision: 2,
    });
  });

  it('5 A3 is known to nobody before the slot but to the moderator who reviews it', async () => {
    const one = await published('Waits');
    const correcting = await correctSubmission(as('writer'), one);
    const saved = await saveSubmission(as('writer'), {
      id: one.id,
      version: correcting.version,
      content: contentOf('incident', { title: 'Waits by name' }),
      sharing: byName,
    });
    await submitSubmission(as('writer'), { id: one.id, version: saved.version, changeNote: 'It was us.' });
    const [item] = await reviewQueue(as('moderator'));
    expect(await reviewItem(as('moderator'), item!.id)).toMatchObject({
      correctsId: one.publicationId,
      anonymitySet: null,
      preview: { byline: credit },
    });
    for (const name of everybody) expect(await seenBy(name, one), name).toMatchObject({ byline: null });
  });

  it('5 A3 cannot be taken back: people have read it', async () => {
    const one = await published('Claimed for good');
    const claimed = await released(await correctSubmission(as('writer'), one), 'By name', byName, 'Us.');
    const again = await correctSubmission(as('writer'), claimed);
    const saved = await saveSubmission(as('writer'), {
      id: one.id,
      version: again.version,
      content: contentOf('incident'),
      sharing: disclosing,
    });
    expect(saved.problems).toEqual([{ path: 'sharing.attribution', problem: 'already_named' }]);
    expect(
      await refusalOf(
        submitSubmission(as('writer'), { id: one.id, version: saved.version, changeNote: 'No.' }),
      ),
    ).toMatchObject({ fields: [{ path: 'sharing.attribution', problem: 'already_named' }] });
    expect(await seenBy('visitor', one)).toMatchObject({ byline: credit });
  });
});
