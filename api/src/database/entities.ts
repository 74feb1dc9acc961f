/** The entities of all rooms, for the ORM's unit of work. Each stands in its own room. */
import { Mark } from '../alerts/mark.ts';
import { Watch } from '../alerts/watch.ts';

export const entities: readonly (abstract new (...args: never[]) => unknown)[] = [Mark, Watch];
