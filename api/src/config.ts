/**
 * Every setting: its name, what it does, its default. Read once at the start, checked, frozen. Nothing else reads
 * the environment. Secrets have no default.
 */
import { z } from 'zod';
import { defaultLimits, readLimits, type Limits } from './limits.ts';

/** One setting as `moot doctor`, the docs and docker-compose's test know it. */
export interface SettingAbout {
  readonly about: string;
  /** Shown in the docs; absent for secrets and for what has no default. */
  readonly default?: string;
  readonly secret?: true;
}

export const settings = {
  MOOT_MODE: {
    about: 'demo: invented people and the local sign-in provider; production: refuses both.',
    default: 'demo',
  },
  MOOT_PARTS: {
    about: 'Which parts this process runs: api, worker, or both, separated by a comma.',
    default: 'api,worker',
  },
  MOOT_HOST: { about: 'Address to listen on.', default: '127.0.0.1' },
  MOOT_PORT: { about: 'Port to listen on.', default: '4400; in the demo the next free one' },
  MOOT_BASE_URL: {
    about: 'The URL that people type, without a final slash.',
    default: 'http://localhost:MOOT_PORT',
  },
  MOOT_DATA: { about: "Folder for the embedded database and the demo's keys.", default: '.moot/data' },
  MOOT_WEB: {
    about: 'built: serve web/dist; dev: serve the sources through Vite; none: serve no pages.',
    default: 'built',
  },
  MOOT_SLOT_SECONDS: {
    about: 'Seconds between two slots, in which approved submissions leave together (A6).',
    default: '20 (demo), 86400 (production)',
  },
  MOOT_LOG: {
    about: 'Log level: fatal, error, warn, info, debug.',
    default: 'warn (demo), info (production)',
  },
  MOOT_SESSION_HOURS: { about: 'Hours after which a session ends whatever happens.', default: '12' },
  MOOT_PROXIES: {
    about: 'How many proxies stand before this process: so many entries of X-Forwarded-For are believed.',
    default: '0',
  },
  MOOT_LIMITS: {
    about:
      'Limits of the gate that differ from their defaults: name=number, separated by commas (api/src/limits.ts).',
    default: 'those of api/src/limits.ts',
  },
  MOOT_IDLE_HOURS: {
    about: 'Hours after which a session ends that nobody uses; its last use is known to the hour.',
    default: '2',
  },
  MOOT_STEP_UP_MINUTES: {
    about: "Minutes for which a proof of who one is stays fresh enough for a moderator's release.",
    default: '15',
  },
  MOOT_SMTP_URL: { about: 'Mail server for notices that say only "sign in"; without it none are sent.' },
  DATABASE_URL: {
    about: 'PostgreSQL as the login `web`. Without it the embedded database is started.',
    secret: true,
  },
  DATABASE_WORKER_URL: {
    about: 'PostgreSQL as the login `worker`. Needed with DATABASE_URL for the part worker.',
    secret: true,
  },
  DATABASE_OWNER_URL: {
    about: 'PostgreSQL as the login `migrator`; used by `moot migrate` alone.',
    secret: true,
  },
  DATABASE_JOBS_URL: {
    about: "PostgreSQL as the login `jobs`, which owns the job queue's schema and nothing else.",
    secret: true,
  },
  MOOT_NEWCOMERS: {
    about: 'How many people without a membership are kept at most; beyond it nobody unknown is let in.',
    default: '1000',
  },
  OIDC_ISSUER: {
    about:
      'The trusted sign-in providers, separated by commas. Without any, in demo mode, the local one runs under /oidc.',
  },
  OIDC_NAME: {
    about: 'What people choose the providers by, in the same order, separated by commas.',
    default: 'the host of each',
  },
  OIDC_CLIENT_ID: {
    about: 'Client id at the provider; of several in the same order, or one for all.',
    default: 'moot',
  },
  OIDC_CLIENT_SECRET: {
    about: 'Client secret at the provider; of several in the same order, separated by commas.',
    secret: true,
  },
  MOOT_VAULT_KEY: {
    about: 'The vault key: 64 hexadecimal digits. Prefer MOOT_VAULT_KEY_FILE.',
    secret: true,
  },
  MOOT_VAULT_KEY_FILE: { about: 'File that holds the vault key; in production outside MOOT_DATA.' },
} as const satisfies Record<string, SettingAbout>;

export type SettingName = keyof typeof settings;

/** A setting that is wrong, in words for the operator. */
export class SettingProblem extends Error {
  constructor(
    readonly setting: SettingName,
    problem: string,
  ) {
    super(`${setting}: ${problem}`);
    this.name = 'SettingProblem';
  }
}

/** A trusted sign-in provider and this client at it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Config {
  readonly mode: 'demo' | 'production';
  readonly parts: { readonly api: boolean; readonly worker: boolean };
  readonly http: { readonly host: string; readonly port: number; readonly baseUrl: string };
  readonly dataDir: string;
  readonly web: 'built' | 'dev' | 'none';
  readonly slotSeconds: number;
  readonly logLevel: string;
  readonly sessionHours: number;
  /** How many entries of X-Forwarded-For were written by proxies of our own. */
  readonly proxies: number;
  readonly limits: Limits;
  readonly idleHours: number;
  readonly stepUpMinutes: number;
  readonly newcomers: number;
  readonly smtpUrl: string | undefined;
  readonly database:
    | { readonly embedded: true }
    | {
        readonly embedded: false;
        readonly web: string;
        readonly worker: string | undefined;
        readonly owner: string | undefined;
        readonly jobs: string | undefined;
      };
  readonly oidc:
    | { readonly local: true }
    | { readonly local: false; readonly providers: readonly ProviderSettings[] };
  readonly vaultKey: { readonly hex: string } | { readonly file: string } | { readonly inDataDir: true };
}

const wholeNumber = (name: SettingName, text: string, least: number, most: number): number => {
  const parsed = z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
    .safeParse(text);
  if (!parsed.success) throw new SettingProblem(name, `must be a whole number from ${least} to ${most}`);
  return parsed.data;
};

const oneOf = <T extends string>(name: SettingName, text: string, allowed: readonly T[]): T => {
  const found = allowed.find(a => a === text);
  if (found === undefined) throw new SettingProblem(name, `must be one of ${allowed.join(', ')}`);
  return found;
};

/** Only an origin: with a path cookies and links would miss, and without http(s) every opaque origin would be ours. */
function originOf(name: SettingName, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^\/*$/.test(url.pathname) &&
    url.search + url.hash + url.username + url.password === '';
  if (!isOrigin) throw new SettingProblem(name, 'must be like https://moot.example, without a path');
  return url.origin;
}

/** The trusted providers; null where there are none and the demo has its own. */
function providersOf(
  get: (name: SettingName) => string | undefined,
  mode: Config['mode'],
): readonly ProviderSettings[] | null {
  const listOf = (name: SettingName): readonly string[] =>
    (get(name) ?? '')
      .split(',')
      .map(one => one.trim())
      .filter(one => one !== '');
  const issuers = listOf('OIDC_ISSUER');
  const [first] = issuers;
  if (first === undefined) {
    if (mode === 'production')
      throw new SettingProblem('OIDC_ISSUER', 'is needed in production: the local provider is for the demo');
    return null;
  }
  if (mode === 'production' && !issuers.every(one => URL.canParse(one) && one.startsWith('https://')))
    throw new SettingProblem('OIDC_ISSUER', 'must begin with https:// in production');
  if (!issuers.every(one => URL.canParse(one)) || new Set(issuers).size < issuers.length)
    throw new SettingProblem('OIDC_ISSUER', 'must be addresses, each once');
  const secret = get('OIDC_CLIENT_SECRET');
  if (secret === undefined) throw new SettingProblem('OIDC_CLIENT_SECRET', 'is needed with OIDC_ISSUER');
  // The secret of a single provider may hold a comma.
  const secrets = issuers.length === 1 ? [secret] : listOf('OIDC_CLIENT_SECRET');
  const ids = listOf('OIDC_CLIENT_ID');
  const names = listOf('OIDC_NAME');
  const fits = (name: SettingName, given: number, ...allowed: readonly number[]): void => {
    if (given !== issuers.length && !allowed.includes(given))
      throw new SettingProblem(name, `must be as many as OIDC_ISSUER names, ${issuers.length}`);
  };
  fits('OIDC_CLIENT_SECRET', secrets.length);
  fits('OIDC_CLIENT_ID', ids.length, 0, 1);
  fits('OIDC_NAME', names.length, 0);
  return issuers.map((issuer, at) => ({
    issuer,
    name: names[at] ?? new URL(issuer).host,
    clientId: ids[at] ?? ids[0] ?? 'moot',
    clientSecret: secrets[at] ?? '',
  }));
}

/** Reads and checks the settings; the first that is wrong is thrown as a `SettingProblem`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const get = (name: SettingName): string | undefined => {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
  };
  const mode = oneOf('MOOT_MODE', get('MOOT_MODE') ?? 'demo', ['demo', 'production']);
  const parts = (get('MOOT_PARTS') ?? 'api,worker')
    .split(',')
    .map(p => oneOf('MOOT_PARTS', p.trim(), ['api', 'worker']));
  const port = wholeNumber('MOOT_PORT', get('MOOT_PORT') ?? '4400', 0, 65535);
  const baseUrl = originOf('MOOT_BASE_URL', get('MOOT_BASE_URL') ?? `http://localhost:${port}`);
  const dataDir = get('MOOT_DATA') ?? '.moot/data';

  const web = get('DATABASE_URL');
  if (mode === 'production' && web === undefined) {
    throw new SettingProblem(
      'DATABASE_URL',
      'is needed in production: the embedded database is for demo and tests',
    );
  }
  const worker = get('DATABASE_WORKER_URL');
  if (web !== undefined && parts.includes('worker') && worker === undefined) {
    throw new SettingProblem('DATABASE_WORKER_URL', 'is needed with DATABASE_URL for the part worker');
  }

  const changedLimits = get('MOOT_LIMITS');
  const limits = changedLimits === undefined ? defaultLimits : readLimits(changedLimits);
  if (limits === null)
    throw new SettingProblem(
      'MOOT_LIMITS',
      'must be like documentDepth=16,socketBytes=65536, with known names',
    );

  const providers = providersOf(get, mode);
  if (mode === 'production' && !baseUrl.startsWith('https://'))
    throw new SettingProblem('MOOT_BASE_URL', 'must begin with https:// in production');

  const keyHex = get('MOOT_VAULT_KEY');
  const keyFile = get('MOOT_VAULT_KEY_FILE');
  if (keyHex !== undefined && !/^[0-9a-f]{64}$/i.test(keyHex))
    throw new SettingProblem('MOOT_VAULT_KEY', 'must be 64 hexadecimal digits');
  if (mode === 'production' && keyHex === undefined) {
    if (keyFile === undefined)
      throw new SettingProblem('MOOT_VAULT_KEY_FILE', 'is needed in production: no key is made up there');
  }

  return Object.freeze({
    mode,
    parts: { api: parts.includes('api'), worker: parts.includes('worker') },
    http: { host: get('MOOT_HOST') ?? '127.0.0.1', port, baseUrl },
    dataDir,
    web: oneOf('MOOT_WEB', get('MOOT_WEB') ?? 'built', ['built', 'dev', 'none']),
    slotSeconds: wholeNumber(
      'MOOT_SLOT_SECONDS',
      get('MOOT_SLOT_SECONDS') ?? (mode === 'demo' ? '20' : '86400'),
      1,
      604_800,
    ),
    logLevel: oneOf('MOOT_LOG', get('MOOT_LOG') ?? (mode === 'demo' ? 'warn' : 'info'), [
      'fatal',
      'error',
      'warn',
      'info',
      'debug',
    ]),
    sessionHours: wholeNumber('MOOT_SESSION_HOURS', get('MOOT_SESSION_HOURS') ?? '12', 1, 168),
    proxies: wholeNumber('MOOT_PROXIES', get('MOOT_PROXIES') ?? '0', 0, 10),
    limits,
    idleHours: wholeNumber('MOOT_IDLE_HOURS', get('MOOT_IDLE_HOURS') ?? '2', 1, 168),
    newcomers: wholeNumber('MOOT_NEWCOMERS', get('MOOT_NEWCOMERS') ?? '1000', 0, 1_000_000),
    stepUpMinutes: wholeNumber('MOOT_STEP_UP_MINUTES', get('MOOT_STEP_UP_MINUTES') ?? '15', 1, 60),
    smtpUrl: get('MOOT_SMTP_URL'),
    database:
      web === undefined
        ? { embedded: true as const }
        : {
            embedded: false as const,
            web,
            worker,
            owner: get('DATABASE_OWNER_URL'),
            jobs: get('DATABASE_JOBS_URL'),
          },
    oidc: providers === null ? { local: true as const } : { local: false as const, providers },
    vaultKey:
      keyHex !== undefined
        ? { hex: keyHex }
        : keyFile !== undefined
          ? { file: keyFile }
          : { inDataDir: true as const },
  });
}
