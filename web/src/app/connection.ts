/** Whether live updates arrive: what `ConnectionBar` shows. */
import { readonly, shallowRef } from 'vue';

/** `idle`: nothing live is asked for · `live`: updates arrive · `lost`: not since then, and it is being tried again. */
export type Connection =
  | { readonly state: 'idle' }
  | { readonly state: 'live' }
  | { readonly state: 'lost'; readonly since: Date };

const current = shallowRef<Connection>({ state: 'idle' });

/** The connection as it is now. */
export const connection = readonly(current);

/** Noted by the client when its socket opens. */
export function connected(): void {
  current.value = { state: 'live' };
}

/** Noted by the client when nothing live is asked for any more. */
export function idle(): void {
  current.value = { state: 'idle' };
}

/** Noted by the client when its socket closed against its will; the first loss's time stands until it is mended. */
export function lost(at: Date): void {
  if (current.value.state !== 'lost') current.value = { state: 'lost', since: at };
}
