import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '@moot/api/config';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly deploy?: { readonly replicas: number };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly configs: Readonly<Record<string, { readonly file?: string; readonly content?: string }>>;
}

const root = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const { services, configs } = parse(text, { merge: true }) as Compose;
const ours = Object.entries(services).filter(([, service]) => service.image === 'moot');

/** Faults of a composition, in words; empty when there is none. */
function faultsOf(compose: Pick<Compose, 'services'>): readonly string[] {
  const faults: string[] = [];
  for (const [name, service] of Object.entries(compose.services)) {
    const runsOnce = service.command?.includes('migrate') ?? false;
    if (!runsOnce && service.healthcheck === undefined) faults.push(`${name} has no health check`);
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      const target = compose.services[other];
      if (target === undefined) faults.push(`${name} waits for ${other}, which there is not`);
      else if (condition === 'service_healthy' && target.healthcheck === undefined) {
        faults.push(`${name} waits for the health of ${other}, which has no check`);
      }
    }
    if (service.image !== 'moot') continue;
    for (const variable of Object.keys(service.environment ?? {})) {
      if (!Object.hasOwn(settings, variable)) faults.push(`${name} sets ${variable}, which is no setting`);
    }
  }
  return faults;
}

describe('docker-compose.yml', () => {
  it('has PostgreSQL, API replicas, a worker, the web and a mail sink', () => {
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining(['postgres', 'migrate', 'api', 'worker', 'web', 'mail']),
    );
    expect(services['postgres']?.image).toMatch(/^postgres:18/);
    expect(services['api']?.deploy?.replicas).toBeGreaterThanOrEqual(2);
    expect(services['api']?.environment?.['MOOT_PARTS']).toBe('api');
    expect(services['worker']?.environment?.['MOOT_PARTS']).toBe('worker');
  });

  it('checks the health of everything that stays, and sets only settings that there are', () => {
    expect(ours.length).toBeGreaterThanOrEqual(3);
    expect(faultsOf({ services })).toEqual([]);
  });

  it('would find a missing health check, a wrong dependency and an unknown variable', () => {
    const broken = {
      services: {
        api: {
          image: 'moot',
          environment: { MOOT_PROT: '1' },
          depends_on: { postgres: { condition: 'service_healthy' } },
        },
        postgres: { image: 'postgres:18' },
        web: {
          image: 'nginx',
          healthcheck: { test: [] },
          depends_on: { gone: { condition: 'service_started' } },
        },
      },
    };
    expect(faultsOf(broken)).toEqual([
      'api has no health check',
      'api waits for the health of postgres, which has no check',
      'api sets MOOT_PROT, which is no setting',
      'postgres has no health check',
      'web waits for gone, which there is not',
    ]);
  });

  it('holds no secret: each comes from the environment and is asked for by name', () => {
    for (const [name, service] of Object.entries(services)) {
      for (const [variable, value] of Object.entries(service.environment ?? {})) {
        if (!/PASSWORD|SECRET|_URL$|KEY$/.test(variable) || variable === 'MOOT_SMTP_URL') continue;
        expect(value, `${name} ${variable}`).toMatch(/\$\{\w+:\?/);
      }
    }
  });

  it('A9 gives the vault key to a file outside the data, the owner to migrate alone and the worker’s login to the worker alone', () => {
    for (const [name, service] of ours) {
      const environment = service.environment ?? {};
      const dataDir = environment['MOOT_DATA'] ?? '';
      expect(environment['MOOT_VAULT_KEY_FILE']).toMatch(/^\/run\/secrets\//);
      expect(environment['MOOT_VAULT_KEY_FILE']?.startsWith(dataDir)).toBe(false);
      expect('DATABASE_OWNER_URL' in environment, name).toBe(name === 'migrate');
      expect('DATABASE_WORKER_URL' in environment, name).toBe(name === 'worker');
    }
  });

  it('names files that there are', () => {
    for (const { file } of Object.values(configs))
      if (file) expect(existsSync(join(root, file)), file).toBe(true);
  });
});
