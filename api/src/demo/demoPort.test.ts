import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { withDemoPort } from './demoPort.ts';

describe("the demo's port", () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it('1 is one that nothing listens on', async () => {
    const first = Number((await withDemoPort({}))['MOOT_PORT']);
    const server = createServer();
    servers.push(server);
    await new Promise<void>(resolve => server.listen(first, '127.0.0.1', resolve));
    expect((server.address() as AddressInfo).port).toBe(first);
    expect(Number((await withDemoPort({}))['MOOT_PORT'])).toBeGreaterThan(first);
  });

  it('1 is left alone where somebody chose it, or where this is no demo', async () => {
    for (const env of [
      { MOOT_PORT: '4400' },
      { MOOT_BASE_URL: 'http://localhost:9' },
      { MOOT_MODE: 'production' },
    ]) {
      expect(await withDemoPort(env)).toEqual(env);
    }
  });
});
