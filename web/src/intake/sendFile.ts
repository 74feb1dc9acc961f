/** Sends a file to be rebuilt and kept with a submission. */
import type { Client } from '@urql/vue';

import { parseRefusal } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';
import type { Answer } from './autosave.ts';
import { loadSubmission } from './useSubmission.ts';

/** Bytes that the server takes; what is larger need not be sent to be refused. */
const mostBytes = 12 * 1024 * 1024;

/** What stands afterwards, or why it was not taken. Of its name nothing is sent but whether it says that it is a table. */
export async function sendFile(
  client: Client,
  submission: string,
  version: number,
  file: File,
): Promise<Answer> {
  if (file.size > mostBytes)
    return { ok: false, refusal: { code: 'INVALID', fields: [{ path: 'file', problem: 'too_large' }] } };
  const response = await fetch('/files', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'moot-submission': submission,
      'moot-version': String(version),
      'moot-table': String(/\.(csv|tsv)$/i.test(file.name)),
    },
    body: file,
  }).catch(() => undefined);
  if (response === undefined) return { ok: false, refusal: { code: 'UNAVAILABLE' } };
  if (response.ok) return loadSubmission(client, submission);
  return { ok: false, refusal: await refusalIn(response) };
}

async function refusalIn(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => undefined);
  const { errors } = (body ?? {}) as {
    readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
  };
  return parseRefusal(errors?.[0]?.extensions ?? {});
}
