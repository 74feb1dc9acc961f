// Child processes: one that is waited for and whose words are kept for a failure, and one that takes over the
// terminal, the signals and the exit code.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';

/**
 * Runs a program to its end and answers with what it said; throws with the end of it when the program failed.
 * @param {string} program @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, tell?: (word: string) => void, shell?: boolean }} [options]
 * @returns {Promise<string>}
 */
export function runToEnd(program, args, { env, cwd, tell, shell } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', chunk => {
        said += chunk;
        const line = chunk.trimEnd().split('\n').at(-1)?.trim() ?? '';
        if (line !== '') tell?.(line.slice(0, 100));
      });
    }
    child.once('error', error => reject(new Error(`${program} could not be run: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(said);
      else {
        const failure = new Error(
          `${program} failed (${signal ?? `exit ${code}`}):\n${said.trim().slice(-6000)}`,
        );
        reject(Object.assign(failure, { said }));
      }
    });
  });
}

/**
 * Gives terminal, signals and exit code to a Node program, and answers with the exit code. The program is ended in
 * order when we are killed in a way that no handler sees: it follows us by its channel (follow.mjs), as we follow
 * npm.
 * @param {string} node @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>}
 */
export function handOver(node, args, env) {
  const follow = pathToFileURL(new URL('follow.mjs', import.meta.url).pathname).href;
  const child = spawn(node, ['--import', follow, '--enable-source-maps', ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let lastInterrupt = 0;
  const forward = signal => {
    if (signal === 'SIGINT') {
      // A Ctrl-C reaches every process of the terminal by itself, and npm repeats it: once is enough.
      if (process.stdin.isTTY || Date.now() - lastInterrupt < 500) return;
      lastInterrupt = Date.now();
    }
    child.kill(signal);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, forward);
  const stopFollowing = followNpm(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      stopFollowing();
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, forward);
      resolve(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0));
    });
  });
}

/**
 * A killed npm leaves its children running. Where npm began us (as parent, or with a shell between), its end is
 * noticed; elsewhere nothing is watched, for a server may well outlive the shell that began it.
 * @param {() => void} ended @returns {() => void}
 */
function followNpm(ended) {
  const npm = [process.ppid, parentOf(process.ppid)].find(pid => pid > 1 && commandOf(pid).startsWith('npm'));
  if (npm === undefined) return () => undefined;
  const watching = setInterval(() => {
    if (commandOf(npm).startsWith('npm')) return;
    clearInterval(watching);
    ended();
  }, 500);
  watching.unref();
  return () => clearInterval(watching);
}

/** @param {number} pid @returns {string} */
function commandOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}

/** @param {number} pid @returns {number} */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
