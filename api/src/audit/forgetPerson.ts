/**
 * Destroys the openings that name a person. The commitments stay, and so does every head. Names stand in no leaf, so
 * this is only for whoever must not even be known by an id.
 */
import type { Statement } from '../database/asRegistrar.ts';
import type { VaultKeys } from '../keys.ts';

/** Openings read at once. */
const batch = 500;

/** Answers how many were destroyed. */
export async function forgetPerson(run: Statement, vault: VaultKeys, person: string): Promise<number> {
  let after = '0';
  let forgotten = 0;
  for (;;) {
    const leaves = await run<{ leaf_position: string; commitment: Buffer; opening: Buffer }>(
      'select * from audit.openings_after($1::bigint, $2::int)',
      [after, batch],
    );
    // Also of acts that this version does not know; with a wrong key it throws, and nothing is destroyed.
    const naming = leaves.filter(({ commitment, opening }) =>
      JSON.stringify(vault.open('audit', commitment.toString('hex'), opening)).includes(person),
    );
    if (naming.length > 0) {
      const [answer] = await run<{ forgotten: string }>('select audit.forget($1::bigint[]) as forgotten', [
        naming.map(({ leaf_position }) => leaf_position),
      ]);
      forgotten += Number(answer?.forgotten ?? 0);
    }
    after = leaves.at(-1)?.leaf_position ?? after;
    if (leaves.length < batch) return forgotten;
  }
}
