/**
 * The tags under which questions and answers stand (A8): keyed hashes of an authority, by its owner tag, and of one of a few
 * places, so that no two rows have the same and none can be told to be of one authority. Beside the keys, because the
 * live word makes them too, which may know nothing else of threads.
 */
import type { Ask } from './database/asViewer.ts';
import type { VaultKeys } from './keys.ts';

/**
 * How many questions of one authority are kept, and how many forwarded ones can wait for one. A question that finds no
 * place for its answer waits for one, and looks to its asker like any other.
 */
export const places = { asker: 30, answer: 60 } as const;

export const askerTag = (vault: VaultKeys, ownerTag: Buffer, place: number): Buffer =>
  vault.mac('tags', 'asker', ownerTag.toString('hex'), String(place));
export const answerTag = (vault: VaultKeys, ownerTag: Buffer, place: number): Buffer =>
  vault.mac('tags', 'answerer', ownerTag.toString('hex'), String(place));

/** All tags of a kind that an authority can have, by its places. */
export const askerTags = (vault: VaultKeys, ownerTag: Buffer): readonly Buffer[] =>
  Array.from({ length: places.asker }, (_, place) => askerTag(vault, ownerTag, place));
export const answerTags = (vault: VaultKeys, ownerTag: Buffer): readonly Buffer[] =>
  Array.from({ length: places.answer }, (_, place) => answerTag(vault, ownerTag, place));

/** Sets, for this transaction, the tags of these authorities: under them the database shows their rows and no others. */
export async function setThreadTags(ask: Ask, vault: VaultKeys, ownerTags: readonly Buffer[]): Promise<void> {
  const listed = (tagsOf: (vault: VaultKeys, owner: Buffer) => readonly Buffer[]): string =>
    ownerTags
      .flatMap(owner => tagsOf(vault, owner))
      .map(tag => tag.toString('hex'))
      .join(',');
  // SET takes a literal and no parameter: hexadecimal digits and commas, nothing that anybody typed.
  await ask(`set local moot.asker_tags = '${listed(askerTags)}'`);
  await ask(`set local moot.answer_tags = '${listed(answerTags)}'`);
}
