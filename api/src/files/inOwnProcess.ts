/**
 * Rebuilds a file in a process of its own, which knows nothing and may do nothing: no environment, no files but its
 * own source, no other processes, a limit on time and memory. Whatever happens to it is a refusal.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bounds } from './bounds.ts';
import type { FileKind, Rebuilt } from './rebuild.ts';
import { isFileRefusal } from './refusals.ts';

const here = import.meta.dirname;
const api = join(here, '..', '..');

export interface Process {
  /** The program that is run; another than the worker only where a test wants to see a bad one. */
  readonly program?: string;
  /** Seconds until it is ended. */
  readonly seconds?: number;
}

export function rebuildInOwnProcess(
  bytes: Uint8Array,
  asTable: boolean,
  { program = join(here, 'worker.ts'), seconds = bounds.seconds }: Process = {},
): Promise<Rebuilt> {
  const readable = [
    here,
    join(api, 'package.json'),
    join(api, 'node_modules'),
    join(api, '..', 'node_modules'),
  ];
  const child = spawn(
    process.execPath,
    [
      '--max-old-space-size=256',
      '--permission',
      '--allow-addons',
      ...readable.map(path => `--allow-fs-read=${path}`),
      program,
      asTable ? 'table' : 'text',
    ],
    { cwd: here, env: {}, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  return new Promise(resolve => {
    const parts: Buffer[] = [];
    let length = 0;
    const end = (): void => void child.kill('SIGKILL');
    const late = setTimeout(end, seconds * 1000);
    // It may end before it has read everything: that is seen by its answer.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytes);
    child.stdout.on('data', (part: Buffer) => {
      length += part.length;
      if (length > bounds.rebuiltBytes + 100) end();
      else parts.push(part);
    });
    child.once('error', () => {
      clearTimeout(late);
      resolve({ refused: 'could_not_be_rebuilt' });
    });
    child.once('close', code => {
      clearTimeout(late);
      resolve(code === 0 ? answered(Buffer.concat(parts)) : { refused: 'could_not_be_rebuilt' });
    });
  });
}

const kinds: readonly FileKind[] = ['image', 'text', 'table'];

/** Its answer, which is believed as little as the file. */
function answered(output: Buffer): Rebuilt {
  const lineEnd = output.indexOf('\n');
  try {
    const head: unknown = JSON.parse(output.subarray(0, lineEnd).toString('utf8'));
    const { refused, kind } = head as { readonly refused?: unknown; readonly kind?: unknown };
    const known = kinds.find(each => each === kind);
    if (typeof refused === 'string' && isFileRefusal(refused)) return { refused };
    const bytes = output.subarray(lineEnd + 1);
    if (known !== undefined && bytes.length > 0) return { kind: known, bytes };
  } catch {
    // No answer of ours.
  }
  return { refused: 'could_not_be_rebuilt' };
}
