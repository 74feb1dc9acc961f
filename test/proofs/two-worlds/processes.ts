/** Two processes, one for each world, that replay as they are told; what they print is part of what is seen. */
import { fork, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@moot/api/material';
import { freshDatabase } from '../../world/database.ts';
import { buildPlanted, metadataFirst, type SourceFault } from '../planting.ts';
import { metIn, nobody } from './canaries.ts';
import type { Piece, Shown } from './recording.ts';
import { endOfWorld, type Reply, type ToReplay } from './worldProcess.ts';

const here = (file: string): string => join(projectRoot, 'test', 'proofs', 'two-worlds', file);

export interface Built extends Disposable {
  readonly folder: string;
}

/** Builds the product as it is and with each fault in its source. */
export async function build(faults: readonly SourceFault[]): Promise<Built> {
  const folder = join(projectRoot, 'test', 'dist', 'proofs', 'two-worlds', String(process.pid));
  await buildPlanted(folder, { worldProcess: here('worldProcess.ts') }, ['parts', here('parts.ts')], faults);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface WorldProcess extends AsyncDisposable {
  readonly replay: (superuser: string, told: Omit<ToReplay, 'urls'>) => Promise<Shown>;
}

export function startProcess({ folder }: Built): WorldProcess {
  const child = fork(join(folder, 'worldProcess.js'), {
    execArgv: [...metadataFirst()],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    // The day of a publication is one in the United Kingdom, wherever the machine stands.
    env: { ...process.env, TZ: 'UTC' },
  });
  let printed = '';
  let waiting: (() => void) | null = null;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (printed.includes(endOfWorld)) waiting?.();
  });
  return {
    replay: async (superuser, told) => {
      await using fresh = await freshDatabase(superuser);
      printed = '';
      const ended = new Promise<void>(resolve => (waiting = resolve));
      const urls = { web: fresh.web, worker: fresh.worker, superuser: fresh.superuser };
      const reply = await ask(child, { ...told, urls });
      if ('failed' in reply) throw new Error(reply.failed);
      await ended;
      const { pieces, met, ...shown } = reply.shown;
      const printedOnes = pieceOf(printed);
      const unprintable = shown.unprintable.map(canary => ({ ...canary, may: nobody }));
      return {
        ...shown,
        pieces: [...pieces, printedOnes],
        met: [...met, ...metIn([printedOnes], unprintable)],
      };
    },
    [Symbol.asyncDispose]: async () => {
      const gone = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const pieceOf = (printed: string): Piece => ({
  observer: 'operator',
  channel: 'standard output of API and worker',
  what: 'everything that was printed',
  bytes: printed
    .split('\n')
    .filter(line => line !== '' && line !== endOfWorld)
    .map(line => line.replace(/"time":\d+/, '"time":<now>').replace(/(127\.0\.0\.1):\d+/, '$1:<port>'))
    .join('\n'),
});

function ask(child: ChildProcess, told: ToReplay): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`a world ended with ${code}`));
    child.once('message', reply => {
      child.off('exit', gone);
      resolve(reply as Reply);
    });
    child.once('exit', gone);
    child.send(told);
  });
}
