import { describe, expect, it } from 'vitest';
import { defaultLimits } from './limits.ts';
import { readConfig, SettingProblem, settings, type SettingName } from './config.ts';

type Env = Readonly<Partial<Record<SettingName, string>>>;
const key = 'a1'.repeat(32);
const production: Env = {
  MOOT_MODE: 'production',
  MOOT_BASE_URL: 'https://moot.example',
  DATABASE_URL: 'postgresql://web:hidden-word@db/moot',
  DATABASE_WORKER_URL: 'postgresql://worker:hidden-word@db/moot',
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_SECRET: 'hidden-word',
  MOOT_VAULT_KEY_FILE: '/run/secrets/vault-key',
};

/** For each setting: values that are refused, and one that is taken with what becomes of it. */
const table: {
  readonly [name in SettingName]: {
    readonly refused: readonly string[];
    readonly taken: string;
    readonly becomes: object;
    readonly with?: Env;
  };
} = {
  MOOT_MODE: {
    refused: ['Production', 'prod', 'test', 'demo,production'],
    taken: ' demo ',
    becomes: { mode: 'demo' },
  },
  MOOT_PARTS: {
    refused: ['web', 'api;worker', 'api,', ','],
    taken: 'worker',
    becomes: { parts: { api: false, worker: true } },
  },
  MOOT_HOST: { refused: [], taken: '0.0.0.0', becomes: { http: { host: '0.0.0.0' } } },
  MOOT_PORT: {
    refused: ['-1', '65536', '80.5', 'http', '0x50', '1e3', '+80', '80 81', 'NaN'],
    taken: '8080',
    becomes: { http: { port: 8080, baseUrl: 'http://localhost:8080' } },
  },
  MOOT_BASE_URL: {
    refused: [
      'moot.example',
      'javascript:alert(1)',
      'foo:bar',
      'ftp://moot.example',
      'https://moot.example/path',
      'https://moot.example?x',
      'https://moot.example#x',
      'https://user:hidden-word@moot.example',
      '//moot.example',
      'https://',
    ],
    taken: 'HTTPS://Moot.Example:443///',
    becomes: { http: { baseUrl: 'https://moot.example' } },
  },
  MOOT_DATA: { refused: [], taken: '/srv/moot', becomes: { dataDir: '/srv/moot' } },
  MOOT_WEB: { refused: ['yes', 'Built', 'true'], taken: 'none', becomes: { web: 'none' } },
  MOOT_SLOT_SECONDS: {
    refused: ['0', '604801', '-5', '1.5', 'day'],
    taken: '604800',
    becomes: { slotSeconds: 604_800 },
  },
  MOOT_LOG: { refused: ['trace', 'silent', 'loud'], taken: 'debug', becomes: { logLevel: 'debug' } },
  MOOT_SESSION_HOURS: { refused: ['0', '169', '12h'], taken: '8', becomes: { sessionHours: 8 } },
  MOOT_PROXIES: { refused: ['-1', '11', '1.5', 'yes'], taken: '2', becomes: { proxies: 2 } },
  MOOT_LIMITS: {
    refused: [
      'documentDepth',
      'documentDepth=0',
      'documentDepth=x',
      'nothing=1',
      'documentDepth=1,',
      '__proto__=1',
      'documentDepth=1;x',
      'documentDepth=9999999999',
    ],
    taken: ' documentDepth=7, socketBytes = 1000 ',
    becomes: { limits: { ...defaultLimits, documentDepth: 7, socketBytes: 1000 } },
  },
  MOOT_IDLE_HOURS: { refused: ['0', '169', '2h'], taken: '4', becomes: { idleHours: 4 } },
  MOOT_NEWCOMERS: { refused: ['-1', 'many'], taken: '0', becomes: { newcomers: 0 } },
  MOOT_STEP_UP_MINUTES: { refused: ['0', '61', '-1'], taken: '5', becomes: { stepUpMinutes: 5 } },
  MOOT_SMTP_URL: { refused: [], taken: 'smtp://mail.example', becomes: { smtpUrl: 'smtp://mail.example' } },
  DATABASE_URL: {
    refused: [],
    taken: 'postgresql://web@db/moot',
    with: { MOOT_PARTS: 'api' },
    becomes: {
      database: {
        embedded: false,
        web: 'postgresql://web@db/moot',
        worker: undefined,
        owner: undefined,
        jobs: undefined,
      },
    },
  },
  DATABASE_WORKER_URL: {
    refused: [],
    taken: 'postgresql://worker@db/moot',
    with: { DATABASE_URL: 'x' },
    becomes: { database: { worker: 'postgresql://worker@db/moot' } },
  },
  DATABASE_OWNER_URL: {
    refused: [],
    taken: 'o',
    with: { DATABASE_URL: 'x', DATABASE_WORKER_URL: 'y' },
    becomes: { database: { owner: 'o' } },
  },
  DATABASE_JOBS_URL: {
    refused: [],
    taken: 'j',
    with: { DATABASE_URL: 'x', DATABASE_WORKER_URL: 'y' },
    becomes: { database: { jobs: 'j' } },
  },
  OIDC_ISSUER: {
    refused: ['login.example', 'https://a.example,https://a.example'],
    taken: 'https://login.example',
    with: { OIDC_CLIENT_SECRET: 's,t' },
    becomes: {
      oidc: {
        local: false,
        providers: [
          { issuer: 'https://login.example', name: 'login.example', clientId: 'moot', clientSecret: 's,t' },
        ],
      },
    },
  },
  OIDC_NAME: {
    refused: ['A', 'A,B,C'],
    taken: 'Entra, GOV.UK One Login',
    with: { OIDC_ISSUER: 'https://a.example, https://b.example', OIDC_CLIENT_SECRET: 's,t' },
    becomes: {
      oidc: {
        providers: [
          { issuer: 'https://a.example', name: 'Entra', clientId: 'moot', clientSecret: 's' },
          { issuer: 'https://b.example', name: 'GOV.UK One Login', clientId: 'moot', clientSecret: 't' },
        ],
      },
    },
  },
  OIDC_CLIENT_ID: {
    refused: ['a,b'],
    taken: 'council',
    with: { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_SECRET: 's' },
    becomes: { oidc: { providers: [{ clientId: 'council' }] } },
  },
  OIDC_CLIENT_SECRET: {
    refused: [],
    taken: 's,t',
    with: { OIDC_ISSUER: 'https://a.example,https://b.example' },
    becomes: { oidc: { providers: [{ clientSecret: 's' }, { clientSecret: 't' }] } },
  },
  MOOT_VAULT_KEY: {
    refused: ['hidden-word', `${key}0`, key.slice(1), `${key.slice(2)}zz`],
    taken: key,
    becomes: { vaultKey: { hex: key } },
  },
  MOOT_VAULT_KEY_FILE: {
    refused: [],
    taken: '/etc/moot/key',
    becomes: { vaultKey: { file: '/etc/moot/key' } },
  },
};

const problemOf = (env: Env): SettingProblem => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof SettingProblem) return error;
    throw error;
  }
  throw new Error(`it was taken: ${JSON.stringify(env)}`);
};

describe('settings', () => {
  it.each(Object.entries(table))(
    '%s is taken when right and refused by name when wrong',
    (name, { refused, taken, becomes, with: others = {} }) => {
      expect(readConfig({ ...others, [name]: taken })).toMatchObject(becomes);
      for (const value of refused) {
        const problem = problemOf({ ...others, [name]: value });
        expect(problem.setting, value).toBe(name);
        expect(problem.message).toMatch(new RegExp(`^${name}: must be `));
        expect(problem.message).not.toContain('hidden-word');
      }
    },
  );

  it('without any are the demo’s, with an embedded database and a local provider; empty ones are as absent', () => {
    const empty = Object.fromEntries(Object.keys(settings).map(name => [name, '  ']));
    for (const env of [{}, empty]) {
      expect(readConfig(env)).toEqual({
        mode: 'demo',
        parts: { api: true, worker: true },
        http: { host: '127.0.0.1', port: 4400, baseUrl: 'http://localhost:4400' },
        dataDir: '.moot/data',
        web: 'built',
        slotSeconds: 20,
        logLevel: 'warn',
        sessionHours: 12,
        proxies: 0,
        limits: defaultLimits,
        idleHours: 2,
        stepUpMinutes: 15,
        newcomers: 1000,
        smtpUrl: undefined,
        database: { embedded: true },
        oidc: { local: true },
        vaultKey: { inDataDir: true },
      });
    }
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('of production refuse what is the demo’s, each with its reason', () => {
    expect(readConfig(production)).toMatchObject({
      mode: 'production',
      slotSeconds: 86_400,
      logLevel: 'info',
      oidc: { local: false },
      vaultKey: { file: '/run/secrets/vault-key' },
    });
    const refusals: readonly (readonly [SettingName, Env, RegExp])[] = [
      ['DATABASE_URL', { DATABASE_URL: '' }, /embedded database is for demo/],
      ['DATABASE_WORKER_URL', { DATABASE_WORKER_URL: '' }, /needed/],
      ['OIDC_ISSUER', { OIDC_ISSUER: '' }, /local provider is for the demo/],
      ['OIDC_ISSUER', { OIDC_ISSUER: 'http://login.example' }, /https/],
      ['OIDC_ISSUER', { OIDC_ISSUER: 'https://' }, /https/],
      ['OIDC_CLIENT_SECRET', { OIDC_CLIENT_SECRET: '' }, /needed/],
      ['MOOT_BASE_URL', { MOOT_BASE_URL: '' }, /https/],
      ['MOOT_BASE_URL', { MOOT_BASE_URL: 'http://moot.example' }, /https/],
      ['MOOT_VAULT_KEY_FILE', { MOOT_VAULT_KEY_FILE: '' }, /no key is made up/],
    ];
    for (const [setting, changed, reason] of refusals) {
      const problem = problemOf({ ...production, ...changed });
      expect(problem.setting).toBe(setting);
      expect(problem.message).toMatch(reason);
      expect(problem.message).not.toContain('hidden-word');
    }
  });

  it('that are secret have no default', () => {
    for (const [name, about] of Object.entries(settings)) {
      if ('secret' in about) expect('default' in about, name).toBe(false);
      expect(about.about.length, name).toBeGreaterThan(10);
    }
  });
});
