/**
 * Signs what the log holds now. The worker does it at each slot. It computes the tree itself, from the first leaf on,
 * and checks on the way every head that it passes: over a log that no longer bears out a head nothing is signed.
 */
import type { Database, Run } from '../database/asViewer.ts';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';
import { signHeadOf, type Head } from './head.ts';
import { growingTree, hashOfLeaf, type GrowingTree } from './merkle.ts';

export interface SigningParts {
  /** Connections of the login `worker`. */
  readonly database: Database;
  readonly world: World;
  readonly vault: VaultKeys;
}

/** The log no longer is what a head was signed over. */
export class AuditLogBroken extends Error {
  constructor(readonly size: number) {
    super(
      `the audit log no longer bears out its head over ${size} leaves: it was changed behind Moot's back`,
    );
    this.name = 'AuditLogBroken';
  }
}

/** Signs again and again; each time it reads only the leaves that are new since the last. */
export function headSigner(parts: SigningParts): () => Promise<Head | null> {
  let tree = growingTree();
  return async () => {
    try {
      return await signOnce(parts, tree);
    } catch (error) {
      // What was read half may be wrong: the next time begins anew.
      tree = growingTree();
      throw error;
    }
  };
}

/** Answers the new head, or null when nothing has happened since the last. */
function signOnce(parts: SigningParts, tree: GrowingTree): Promise<Head | null> {
  return parts.database.as('releaser', async run => {
    // Two workers would sign the same size twice.
    await run(`select pg_advisory_xact_lock(hashtext('audit.head'))`);
    const heads = await run<{ size: string; root: Buffer; on: string }>(
      'select size, root, day::text as on from audit.head where size > $1 order by size',
      [tree.size()],
    );
    await grow(run, tree, new Map(heads.map(({ size, root }) => [Number(size), root])));
    const [last] = await run<{ size: string; on: string }>(
      'select size, day::text as on from audit.head order by size desc limit 1',
    );
    const size = tree.size();
    if (Number(last?.size ?? 0) > size) throw new AuditLogBroken(Number(last?.size));
    if (Number(last?.size ?? 0) === size) return null;
    const today = parts.world.now().toISOString().slice(0, 10);
    const head = signHeadOf(parts.vault.signer, {
      size,
      root: tree.root().toString('hex'),
      // A clock that was set back does not unsettle the order of heads.
      on: last !== undefined && last.on > today ? last.on : today,
    });
    await run('insert into audit.head (size, root, day, key, signature) values ($1, $2, $3, $4, $5)', [
      head.size,
      Buffer.from(head.root, 'hex'),
      head.on,
      parts.vault.signer.publicKey,
      Buffer.from(head.signature, 'hex'),
    ]);
    return head;
  });
}

/** Leaves read at once. */
const batch = 5_000;

async function grow(run: Run, tree: GrowingTree, heads: ReadonlyMap<number, Buffer>): Promise<void> {
  for (;;) {
    const leaves = await run<{ position: string; day: string; commitment: Buffer }>(
      `select position, to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, commitment from audit.leaf
       where position > $1 order by position limit ${batch}`,
      [tree.size()],
    );
    for (const { position, day, commitment } of leaves) {
      tree.append(hashOfLeaf({ position: Number(position), day, commitment }));
      const head = heads.get(tree.size());
      if (Number(position) !== tree.size() || (head !== undefined && !head.equals(tree.root())))
        throw new AuditLogBroken(tree.size());
    }
    if (leaves.length < batch) return;
  }
}
