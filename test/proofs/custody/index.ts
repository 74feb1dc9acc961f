/** A stolen dump without the vault key tells neither who wrote what nor which publications share an author (A9). */
import { ownPostgres } from '../../world/ownPostgres.ts';
import type { Proof, ProofOptions, ProofResult } from '../run.ts';
import { attack } from './attack.ts';
import { joiners } from './joiners.ts';
import { authors, write } from './scenario.ts';

/** Publications written and released; the quick size keeps within the half minute of a test. */
const sizes = { quick: 60, full: 200 } as const;

/** On a PostgreSQL of one's own; `superuser` is its connection string. */
export async function proveCustody(
  superuser: string,
  { size, seed, progress, say }: ProofOptions,
): Promise<ProofResult> {
  const written = await write(superuser, { publications: sizes[size], seed, progress });
  const { tried, better, found, blind } = attack(written, { seed, progress });
  for (const joiner of joiners) {
    say(`joiner ${joiner.name}: ${joiner.about}`);
    for (const one of tried.filter(each => each.joiner === joiner.name)) {
      say(
        `  ${one.relation}: ${one.figure.toFixed(3)}, shuffled ${one.chance.toFixed(3)}, p ${one.p.toPrecision(2)}`,
      );
    }
    const leak = found.find(each => each.joiner === joiner.name);
    say(
      `  planted: ${joiner.leak}: ${leak === undefined ? 'NOT FOUND' : `found, p ${leak.p.toPrecision(2)}`}`,
    );
  }
  const rows = written.dump.reduce((sum, table) => sum + table.rows.length, 0);
  return {
    held: better.length === 0 && blind.length === 0,
    figures: {
      publications: written.truth.ties.length,
      councils: authors,
      tables: written.dump.length,
      rows,
      joiners: joiners.length,
      guesses: tried.length,
      'guesses better than shuffled ties': better.length,
      'least p': Math.min(...tried.map(one => one.p)).toPrecision(2),
      'planted leaks found': `${found.length}/${joiners.length}`,
    },
  };
}

export const proof: Proof = {
  name: 'custody',
  about: 'A stolen dump without the vault key does not tell who wrote what (A9).',
  async run(options) {
    await using server = await ownPostgres('custody');
    return await proveCustody(server.superuserUrl, options);
  },
};
