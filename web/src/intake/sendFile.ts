/** Sends a file to be rebuilt and kept with a submission. */
import { parseRefusal } from '../app/refusal.ts';
import type { Refusal } from '../app/refusal.ts';

/** Bytes that the server takes; what is larger need not be sent to be refused. */
const mostBytes = 12 * 1024 * 1024;

/** Why it was not taken; undefined where it was. Of its name nothing is sent but whether it says that it is a table. */
export async function sendFile(
  submission: string,
  version: number,
  file: File,
): Promise<Refusal | undefined> {
  if (file.size > mostBytes) return { code: 'INVALID', fields: [{ path: 'file', problem: 'too_large' }] };
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
  if (response === undefined) return { code: 'UNAVAILABLE' };
  return response.ok ? undefined : refusalIn(response);
}

async function refusalIn(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => undefined);
  const { errors } = (body ?? {}) as {
    readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
  };
  return parseRefusal(errors?.[0]?.extensions ?? {});
}
