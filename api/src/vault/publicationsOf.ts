/**
 * From revisions to their publications: what lets an authority correct and withdraw what it released (A3), and shows a
 * moderator beside a correction what it corrects.
 */
import type { Ask } from '../database/asViewer.ts';
import type { VaultKeys } from '../keys.ts';
import { openTie, revisionMac } from './ties.ts';

/** Publication ids by revision id. The revisions were read first under the viewer's own policy. */
export async function publicationsOf(
  ask: Ask,
  vault: VaultKeys,
  revisionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await ask<{ revision_mac: Buffer; content: Buffer }>(
    'select revision_mac, content from vault.mine($1::bytea[])',
    [revisionIds.map(id => revisionMac(vault, id))],
  );
  return new Map(
    rows.map(row => {
      const tie = openTie(vault, row.revision_mac, row.content);
      return [tie.revisionId, tie.publicationId] as const;
    }),
  );
}
