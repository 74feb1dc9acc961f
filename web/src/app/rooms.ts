/**
 * The rooms' pages. Each room lists its own in `routes.ts`, loaded lazily; a new room appears here by itself.
 */
import type { RouteRecordRaw } from 'vue-router';

interface Room {
  readonly routes: readonly RouteRecordRaw[];
}

/** All pages of all rooms. */
export const rooms: readonly RouteRecordRaw[] = Object.values(
  import.meta.glob<Room>('../*/routes.ts', { eager: true }),
).flatMap(room => room.routes);
