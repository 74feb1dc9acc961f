import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';

import SignedOutPage from './SignedOutPage.vue';

describe('after signing out', () => {
  it('nothing of what was being written is left in the tab', () => {
    sessionStorage.setItem('moot.draft', 'what only the contributor may read');
    mount(SignedOutPage);
    expect(sessionStorage.length).toBe(0);
  });
});
