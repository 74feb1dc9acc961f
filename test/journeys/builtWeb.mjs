/** The journeys walk the built product: built before them, unless what there is was built from the same sources. */
import { buildWeb } from '../../bootstrap/build.mjs';

export async function setup() {
  await buildWeb();
}
