/** Bad programs in the worker's place: what a decoder that was taken over would try, and what the platform makes of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rebuilt } from '@moot/api/files/rebuild';
import type * as Subject from './subject.ts';

interface Attempt {
  readonly name: string;
  /** The program. `answer(kind, text)` writes an answer as the worker does. */
  readonly program: string;
  readonly seconds?: number;
  readonly isWrong: (rebuilt: Rebuilt) => boolean;
}

const taken = (rebuilt: Rebuilt): boolean => 'bytes' in rebuilt;
const says = (rebuilt: Rebuilt): string => ('bytes' in rebuilt ? rebuilt.bytes.toString('utf8') : '');
/** Writes what it was able to do, or that it was not. */
const tries = (what: string): string =>
  `let told = 'no'; try { ${what}; told = 'yes'; } catch {} answer('text', told);`;

export const attempts: readonly Attempt[] = [
  {
    name: 'an honest answer',
    program: `answer('text', 'words')`,
    isWrong: rebuilt => says(rebuilt) !== 'words',
  },
  {
    name: 'reads its environment',
    program: `answer('text', JSON.stringify(Object.keys(process.env)))`,
    isWrong: rebuilt => says(rebuilt) !== '[]',
  },
  {
    name: 'reads other files',
    program: tries(`(await import('node:fs')).readFileSync('/etc/hostname')`),
    isWrong: rebuilt => says(rebuilt) !== 'no',
  },
  {
    name: 'writes files',
    program: tries(
      `(await import('node:fs')).mkdtempSync((await import('node:path')).join(process.argv[1], '..', 'x'))`,
    ),
    isWrong: rebuilt => says(rebuilt) !== 'no',
  },
  {
    name: 'starts other programs',
    program: tries(
      `const { error } = (await import('node:child_process')).spawnSync(process.execPath, ['-v']); if (error) throw error`,
    ),
    isWrong: rebuilt => says(rebuilt) !== 'no',
  },
  {
    name: 'takes too long',
    program: `await new Promise(go => setTimeout(go, 8_000)); answer('text', 'late')`,
    seconds: 1,
    isWrong: taken,
  },
  { name: 'answers too much', program: `answer('text', 'x'.repeat(34_000_000))`, isWrong: taken },
  {
    name: 'ends badly behind its answer',
    program: `answer('text', 'words'); process.exitCode = 3`,
    isWrong: taken,
  },
  { name: 'answers with a kind of its own', program: `answer('program', 'words')`, isWrong: taken },
  {
    name: 'refuses for a reason of its own',
    program: `process.stdout.write('{"refused":"<b>"}\\n')`,
    isWrong: rebuilt => !('refused' in rebuilt) || rebuilt.refused !== 'could_not_be_rebuilt',
  },
  { name: 'says nothing', program: '', isWrong: taken },
];

/** The names of the attempts that succeeded. */
export async function tryAttempts(
  { rebuildInOwnProcess }: typeof Subject,
  which: readonly Attempt[] = attempts,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'moot-files-'));
  try {
    const broken: string[] = [];
    for (const [n, { name, program, seconds, isWrong }] of which.entries()) {
      const file = join(folder, `${n}.mjs`);
      const answer = `const answer = (kind, text) => { process.stdout.write(JSON.stringify({ kind }) + '\\n'); process.stdout.write(text); };`;
      writeFileSync(file, `${answer}\nfor await (const _ of process.stdin);\n${program}\n`);
      const options = seconds === undefined ? {} : { seconds };
      const rebuilt = await rebuildInOwnProcess(Buffer.from('given'), false, { program: file, ...options });
      if (isWrong(rebuilt)) broken.push(name);
    }
    return broken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** That few files are at work at once, some wait, and others are refused. */
export async function tryCrowd({ fileRebuilder }: typeof Subject): Promise<readonly string[]> {
  let running = 0;
  let most = 0;
  let go: () => void = () => undefined;
  const gate = new Promise<void>(resolve => (go = resolve));
  const rebuildFile = fileRebuilder(async bytes => {
    most = Math.max(most, ++running);
    await gate;
    running--;
    return { kind: 'text', bytes: Buffer.from(bytes) };
  });
  const crowd = Array.from({ length: 30 }, () => rebuildFile(Buffer.from('x'), false));
  go();
  const ended = await Promise.all(crowd);
  const served = ended.filter(each => 'bytes' in each).length;
  return [
    ...(most === 2 ? [] : [`${most} files at once`]),
    ...(served === 22 ? [] : [`${served} of 30 served, 22 should be`]),
  ];
}
