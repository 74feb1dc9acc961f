/** What every resolver gets: who asks, and the parts of the programme. Composed in `main.ts`, no container. */
import type { Database, Caller } from '../database/asViewer.ts';
import type { Live } from '../alerts/live.ts';
import type { VaultKeys } from '../keys.ts';
import type { World } from '../world.ts';

/** The parts that answer requests. */
export interface Services {
  /** Connections of the login `web`. */
  readonly database: Database;
  readonly world: World;
  readonly vault: VaultKeys;
  readonly live: Live;
  /** Seconds between slots (A6). */
  readonly slotSeconds: number;
  /** Where passkeys belong, and for how many minutes a proof of who one is holds. */
  readonly stepUp: { readonly baseUrl: string; readonly minutes: number };
}

/** One request at a door. */
export interface Asked {
  readonly caller: Caller;
  readonly door: 'http' | 'socket';
  readonly services: Services;
}
