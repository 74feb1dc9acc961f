/** A row of the library in a real browser: what a long list of assets becomes on a small phone. */
import '../app/app.scss';

import urql from '@urql/vue';
import { assets } from '@moot/vocabulary';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from 'vue';
import type { App } from 'vue';

import type { PublicationRowFragment } from '../generated/graphql.ts';
import { fakeServer } from './fakeServer.ts';
import PublicationRow from './PublicationRow.vue';

const publication: PublicationRowFragment = {
  id: 'p1',
  kind: 'incident',
  marking: 'AMBER_STRICT',
  title:
    'A contractor’s laptop reached the traffic-signal network by a maintenance account that was still active',
  summary:
    'Found by a routine review of logs at https://signals.example/controllers/maintenance/accounts/active.',
  severity: 'medium',
  status: null,
  outcome: 'near_miss',
  assets: assets.codes.slice(0, 6),
  themes: [],
  occurred: null,
  actBy: null,
  attribution: 'anonymous',
  byline: null,
  disclosed: { nation: 'england', tier: 'unitary', region: null, populationBand: null },
  releasedOn: '2026-11-24',
  revisedOn: '2026-11-25',
  withdrawn: false,
  suppliers: [],
};

let app: App | undefined;
afterEach(() => {
  app?.unmount();
  document.body.replaceChildren();
});

describe('a row with many assets', () => {
  it('names two, counts the others and fits a small phone', () => {
    const place = document.createElement('div');
    // 320 px less the margins of the page.
    place.style.width = '290px';
    document.body.append(place);
    app = createApp(PublicationRow, { publication }).use(urql, fakeServer({}).client);
    app.mount(place);
    expect(place.textContent).toContain('and 4 more');
    expect(place.scrollWidth).toBeLessThanOrEqual(290);
  });
});
