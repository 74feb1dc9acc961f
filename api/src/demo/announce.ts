/** What a start prints: where to go, and who can be whom. */
import type { Config } from '../config.ts';
import { demoCards } from './bringDemo.ts';

export function announce(config: Config, say: (line: string) => void): void {
  say('');
  say(`Moot is running at ${config.http.baseUrl}`);
  if (config.mode !== 'demo' || !config.oidc.local) return;
  say('');
  say('Everything in this demo is invented. Sign in as one of these people by choosing their card:');
  for (const card of demoCards()) {
    say(
      `  ${card.name.padEnd(20)} ${(card.authority ?? 'DSIT').padEnd(40)} ${card.role.padEnd(12)} ${card.tryThis}`,
    );
  }
  say('');
  say(`Slots are every ${config.slotSeconds} seconds. Ctrl-C stops everything.`);
  say(`Open ${config.http.baseUrl}`);
}
