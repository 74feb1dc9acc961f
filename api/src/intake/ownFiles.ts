/** The files of an own submission: kept, put down and moved on as it goes its way. */
import { hasForbiddenCharacters, normaliseLine } from '@moot/content';
import { invalid, type FieldRefusal } from '../gate/refusal.ts';
import type { VaultKeys } from '../keys.ts';
import { bytesOf, reachFiles } from './heldFiles.ts';
import type { OwnIntake } from './ownIntake.ts';
import { fileTag, maximumFileDescription, sealFile, type HeldFile } from './sealed.ts';
import type { FileInput } from './submission.ts';

/** The files that stay, as they are kept: each once, known, its description cleaned. */
export function filesGiven(given: readonly FileInput[], held: readonly HeldFile[]): HeldFile[] {
  const problems: FieldRefusal[] = [];
  const files = given.flatMap(({ id, description }, at) => {
    const found = held.find(file => file.id === id.toLowerCase());
    const said = normaliseLine(description ?? found?.description ?? '');
    const say = (field: keyof FileInput, problem: string): void =>
      void problems.push({ path: `files.${at}.${field}`, problem });
    if (found === undefined || given.findIndex(file => file.id === id) < at) say('id', 'not_in_list');
    if (said.length > maximumFileDescription) say('description', 'too_long');
    if (hasForbiddenCharacters(said)) say('description', 'control_characters');
    return found === undefined ? [] : [{ ...found, description: said }];
  });
  if (problems.length > 0) throw invalid(...problems);
  return files;
}

/** Those that do not stay. */
export const filesOut = (before: readonly HeldFile[], after: readonly HeldFile[]): readonly HeldFile[] =>
  before.filter(({ id }) => !after.some(file => file.id === id));

/** Puts a rebuilt file beside the submission that will name it. */
export async function putFile(
  own: OwnIntake,
  vault: VaultKeys,
  file: HeldFile,
  bytes: Uint8Array,
): Promise<void> {
  await reachFiles(own.ask, vault, [file]);
  await own.ask(`insert into intake.file (tag, state, content) values ($1, 'draft', $2)`, [
    fileTag(vault, file.id),
    sealFile(vault, file.id, bytes),
  ]);
}

/** What no submission names any more is gone. What stands in the library goes with a release, not before. */
export async function dropFiles(own: OwnIntake, vault: VaultKeys, files: readonly HeldFile[]): Promise<void> {
  const tags = await reachFiles(own.ask, vault, files);
  if (tags.length > 0) await own.ask('delete from intake.file where tag = any ($1::bytea[])', [tags]);
}

/** Shows them to the moderators, or no more. */
export async function moveFiles(
  own: OwnIntake,
  vault: VaultKeys,
  files: readonly HeldFile[],
  state: 'draft' | 'submitted',
): Promise<void> {
  const tags = await reachFiles(own.ask, vault, files);
  if (tags.length > 0)
    await own.ask('update intake.file set state = $2 where tag = any ($1::bytea[])', [tags, state]);
}

/** What one of them holds. */
export const bytesOfOne = async (
  own: Pick<OwnIntake, 'ask'>,
  vault: VaultKeys,
  file: HeldFile,
): Promise<Buffer | undefined> => (await bytesOf(own.ask, vault, [file])).get(file.id);
