/** Counts of authorities tell of no single one: two published values of one count lie at least 5 apart (A7). */
import { extendSchema, parse } from 'graphql';
import { makeSchema } from '@moot/api/schema';
import { ownPostgres } from '../../world/ownPostgres.ts';
import { drawing } from '../custody/permutation.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { faults, tellingAdditions, tellingPlaces } from './faults.ts';
import { askers, openStage, type Published, type Stage } from './stage.ts';
import { Story } from './story.ts';

/** Rounds of votes, reads, releases, slots and questions. */
const sizes = { quick: 12, full: 400 } as const;

export interface Proven extends ProofResult {
  readonly violations: readonly string[];
  readonly missed: readonly string[];
}

/** On a PostgreSQL of one's own; `superuser` is its connection string. */
export async function proveCounts(
  superuser: string,
  { size, seed, progress, say }: ProofOptions,
): Promise<Proven> {
  await using stage = await openStage(superuser, seed);
  const publications: Published[] = [];
  for (const to of ['CLEAR', 'own', 'GREEN', 'AMBER'] as const)
    publications.push(to === 'own' ? stage.own.published : await stage.release(to));
  const missed: string[] = [];

  for (const [n, fault] of faults.entries()) {
    progress(n, faults.length, 'faults planted');
    const takeBack = await fault.plant(stage);
    const story = new Story(stage, drawing(seed + n), true);
    // First the contributor's own, so that its effects are looked at too.
    story.begin([...publications.slice(1), ...publications.slice(0, 1)]);
    await story.hard();
    if (story.violations.length === 0) {
      await story.leave('c20', 'suspended');
      await story.slot();
      await story.look(askers.length);
      await story.count(0, 'also', 22);
      await story.look(askers.length);
    }
    await takeBack();
    await stage.su.query(`update register.authority set standing = 'enrolled' where standing = 'suspended'`);
    await countNobody(stage);
    const [first] = story.violations;
    if (first === undefined) missed.push(fault.name);
    say(`planted: ${fault.name}: ${first === undefined ? 'NOT FOUND' : `found, since ${first}`}`);
  }

  const schema = await makeSchema();
  const violations = tellingPlaces(schema).map(
    place => `${place} could put in order, narrow or add up by a count`,
  );
  for (const addition of tellingAdditions) {
    const found = tellingPlaces(extendSchema(schema, parse(addition)));
    if (found.length === 0) missed.push(addition);
    say(`planted: ${addition}: ${found.length === 0 ? 'NOT FOUND' : `found, ${found.join(', ')}`}`);
  }

  const story = new Story(stage, drawing(seed));
  story.begin(publications);
  await story.hard();
  for (let n = 0; n < sizes[size]; n++) {
    progress(n, sizes[size], 'rounds');
    await story.round();
  }
  violations.push(...story.violations);
  for (const what of new Set(violations)) say(`VIOLATED: ${what}`);
  const { looked } = story;
  const planted = faults.length + tellingAdditions.length;
  return {
    held: violations.length === 0 && missed.length === 0,
    violations,
    missed,
    figures: {
      rounds: sizes[size],
      votes: looked.votes,
      reads: looked.reads,
      slots: looked.slots,
      'questions by several viewers': looked.queries,
      'values published': looked.published,
      'pairs of values': looked.pairs,
      'sums and differences over filters': looked.sums,
      violations: violations.length,
      'planted faults caught': `${planted - missed.length}/${planted}`,
    },
  };
}

const countNobody = async ({ su }: Stage): Promise<void> => {
  await su.query('delete from alerts.tally');
  await su.query('delete from library.published_count');
};

export const proof: Proof = {
  name: 'counts',
  about: 'Counts of authorities tell of no single one (A7).',
  async run(options) {
    await using server = await ownPostgres('counts');
    return await proveCounts(server.superuserUrl, options);
  },
};
