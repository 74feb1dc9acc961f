/** A file in the scene: it goes with a draft, and says words of its own. */
import { addFile } from '@moot/api/intake/addFile';
import { saveSubmission } from '@moot/api/intake/saveSubmission';
import type { Submission } from '@moot/api/intake/submission';
import type { Asked } from '@moot/api/gate/context';
import type { Thing } from './scene.ts';

/** `owner` is who wrote the draft; `reads` and `mine` say who may see and change it. */
export async function putFile(
  owner: Asked,
  draft: Submission,
  label: string,
  word: string,
  who: Pick<Thing, 'reads' | 'mine'>,
): Promise<Thing> {
  const { version, file } = await addFile(
    owner,
    async bytes => ({ kind: 'text', bytes: Buffer.from(bytes) }),
    { submission: draft.id, version: draft.version, bytes: Buffer.from(word), asTable: false },
  );
  await saveSubmission(owner, {
    id: draft.id,
    version,
    content: draft.content,
    sharing: draft.sharing,
    files: [{ id: file.id, description: `It says ${word}` }],
  });
  return { kind: 'file', label, id: file.id, word, parent: draft.id, ...who };
}
