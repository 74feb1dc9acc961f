/** The real API in a process of its own: everything that `npm start` composes, without pages and without the worker. */
import { readConfig } from '@moot/api/config';
import { startPlatform } from '@moot/api/platform';
import { machineWorld } from '@moot/api/world';
import { manifest } from './operations.ts';
import { answerMessages, type ServerStart } from './processes.ts';

answerMessages(async ({ database, port, dataDir }: ServerStart) => {
  const config = readConfig({
    MOOT_PORT: String(port),
    MOOT_DATA: dataDir,
    MOOT_WEB: 'none',
    MOOT_PARTS: 'api',
    MOOT_LOG: 'error',
    // Counted as in earnest, but never reached: all the readers come from one address.
    MOOT_LIMITS: 'requestsOfSession=1000000000,requestsOfAddress=1000000000',
  });
  await startPlatform({
    config,
    urls: { web: database, worker: database },
    world: machineWorld,
    cards: [],
    manifest,
  });
});
