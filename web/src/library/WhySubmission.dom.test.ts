import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';

import { refreshSession } from '../app/session.ts';
import type { Viewer } from '../app/session.ts';
import { fakeServer, memberAs, moderator } from './fakeServer.ts';
import WhySubmission from './WhySubmission.vue';

async function shownTo(viewer: Viewer): Promise<string> {
  await refreshSession(fakeServer({}, viewer).client);
  return mount(WhySubmission, { props: { state: 'submitted' } }).text();
}

describe('why can I see this submission?', () => {
  it('11 to its contributors: it is their council’s own', async () => {
    expect(await shownTo(memberAs('contributor'))).toContain('It is your council’s own submission');
  });
  it('11 to a moderator: it was handed in', async () => {
    expect(await shownTo(moderator)).toContain('Moderators read what was handed in');
  });
  it('11 to a reader nothing is said, for the rules show them none', async () => {
    expect(await shownTo(memberAs('reader'))).toBe('');
  });
});
