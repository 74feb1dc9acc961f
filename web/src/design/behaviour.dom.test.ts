/** What the components do once somebody uses them; how they look at first is held by GOV.UK's cases. */
import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';

import Button from './button/Button.vue';
import CharacterCount from './character-count/CharacterCount.vue';
import Checkboxes from './checkboxes/Checkboxes.vue';
import ConnectionBar from './connection-bar/ConnectionBar.vue';
import DateInput from './date-input/DateInput.vue';
import ErrorSummary from './error-summary/ErrorSummary.vue';
import FilterPanel from './filter-panel/FilterPanel.vue';
import Input from './input/Input.vue';
import Loading from './loading/Loading.vue';
import NewItemsBar from './new-items-bar/NewItemsBar.vue';
import NotificationBanner from './notification-banner/NotificationBanner.vue';
import Radios from './radios/Radios.vue';
import Select from './select/Select.vue';
import ServiceNavigation from './service-navigation/ServiceNavigation.vue';
import StatusRegion from './status-region/StatusRegion.vue';
import TlpLabel from './tlp-label/TlpLabel.vue';

let wide = true;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return wide;
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  wide = true;
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const attachTo = (): HTMLElement => document.body.appendChild(document.createElement('div'));

describe('an error summary', () => {
  it('takes the focus when it comes, and again when its list changes', async () => {
    const summary = mount(ErrorSummary, {
      props: { errorList: [{ text: 'Enter a title' }] },
      attachTo: attachTo(),
    });
    expect(document.activeElement).toBe(summary.element);
    (document.activeElement as HTMLElement).blur();
    await summary.setProps({ errorList: [{ text: 'Enter a summary' }] });
    await nextTick();
    expect(document.activeElement).toBe(summary.element);
  });

  it('leads to the field, and brings its label into sight', async () => {
    const field = mount(Input, { props: { name: 'title', label: 'Title' }, attachTo: attachTo() });
    const seen = vi.fn();
    field.get('label').element.scrollIntoView = seen;
    const summary = mount(ErrorSummary, {
      props: { errorList: [{ text: 'Enter a title', href: '#title' }] },
      attachTo: attachTo(),
    });
    await summary.get('a').trigger('click');
    expect(document.activeElement).toBe(field.get('input').element);
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('a success banner', () => {
  it('takes the focus once, so that it is read, and an ordinary one does not', () => {
    mount(NotificationBanner, { props: { text: 'News' }, attachTo: attachTo() });
    expect(document.activeElement).toBe(document.body);
    const done = mount(NotificationBanner, {
      props: { type: 'success', text: 'Handed in' },
      attachTo: attachTo(),
    });
    expect(document.activeElement).toBe(done.element);
  });
});

describe('a button', () => {
  it('that sends something ignores a second press within a second', async () => {
    const button = mount(Button, { props: { text: 'Send', preventDoubleClick: true }, attachTo: attachTo() });
    const press = (timeStamp: number): void => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      button.element.dispatchEvent(event);
    };
    press(1_000);
    press(1_400);
    press(2_500);
    expect(button.emitted('press')).toHaveLength(2);
  });

  it('that is a link is pressed by the space bar as well', async () => {
    const link = mount(Button, { props: { text: 'Sign in', href: '#sign-in' }, attachTo: attachTo() });
    await link.trigger('keydown', { key: ' ' });
    expect(link.emitted('press')).toHaveLength(1);
  });
});

describe('a text with a limit', () => {
  it('shows what is left at once and announces it when typing pauses', async () => {
    const count = mount(CharacterCount, { props: { name: 'what', label: 'What', maxlength: 10 } });
    await nextTick();
    expect(count.get('.govuk-character-count__status').text()).toBe('You have 10 characters remaining');
    await count.get('textarea').setValue('123456789');
    expect(count.get('.govuk-character-count__status').text()).toBe('You have 1 character remaining');
    expect(count.get('[aria-live]').text()).toBe('');
    vi.advanceTimersByTime(1_000);
    await nextTick();
    expect(count.get('[aria-live]').text()).toBe('You have 1 character remaining');
  });

  it('never stops anybody, and says by how much it is too long', async () => {
    const count = mount(CharacterCount, { props: { name: 'what', label: 'What', maxwords: 2 } });
    await count.get('textarea').setValue('one two three four');
    expect(count.get('textarea').element.value).toBe('one two three four');
    expect(count.get('.govuk-error-message').text()).toBe('You have 2 words too many');
    expect(count.get('textarea').classes()).toContain('govuk-textarea--error');
  });
});

describe('choices', () => {
  const items = [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
    { value: 'none', text: 'None', behaviour: 'exclusive' as const },
  ];

  it('of which several may be taken are clear of the others when "none" is taken, and the other way round', async () => {
    const boxes = mount(Checkboxes, { props: { name: 'x', items, modelValue: ['b'] } });
    await boxes.get('[value="a"]').setValue(true);
    expect(boxes.emitted('update:modelValue')?.at(-1)).toEqual([['a', 'b']]);
    await boxes.setProps({ modelValue: ['a', 'b'] });
    await boxes.get('[value="none"]').setValue(true);
    expect(boxes.emitted('update:modelValue')?.at(-1)).toEqual([['none']]);
    await boxes.setProps({ modelValue: ['none'] });
    await boxes.get('[value="a"]').setValue(true);
    expect(boxes.emitted('update:modelValue')?.at(-1)).toEqual([['a']]);
  });

  it('reveal what belongs to them and hide it again', async () => {
    const radios = mount(Radios, {
      props: { name: 'x', items: items.slice(0, 2) },
      slots: { 'conditional-b': '<p>More</p>' },
    });
    await nextTick();
    const hidden = (): boolean =>
      radios.get('.govuk-radios__conditional').classes().includes('govuk-radios__conditional--hidden');
    expect(hidden()).toBe(true);
    expect(radios.get('[value="b"]').attributes('aria-controls')).toBe('conditional-x-2');
    await radios.get('[value="b"]').setValue(true);
    expect(hidden()).toBe(false);
    await radios.get('[value="a"]').setValue(true);
    expect(hidden()).toBe(true);
    expect(radios.emitted('update:modelValue')).toEqual([['b'], ['a']]);
  });

  it('of a select follow the model', async () => {
    const select = mount(Select, { props: { name: 'x', items, modelValue: 'a' } });
    expect(select.get('select').element.value).toBe('a');
    await select.get('select').setValue('b');
    expect(select.emitted('update:modelValue')).toEqual([['b']]);
  });
});

describe('a date', () => {
  it('is a month and a year, never a day', async () => {
    const date = mount(DateInput, { props: { id: 'when', modelValue: { month: '3' } } });
    expect(date.findAll('label').map(label => label.text())).toEqual(['Month', 'Year']);
    await date.get('#when-year').setValue('2026');
    expect(date.emitted('update:modelValue')).toEqual([[{ month: '3', year: '2026' }]]);
  });
});

describe('the navigation', () => {
  it('is one button on a phone, which says whether it is open', async () => {
    wide = false;
    const navigation = mount(ServiceNavigation, {
      props: {
        navigation: [
          { text: 'Home', href: '/' },
          { text: 'Library', href: '/library' },
        ],
      },
      attachTo: attachTo(),
    });
    await nextTick();
    const list = navigation.get('ul');
    const button = navigation.get('button');
    expect(button.attributes()).toMatchObject({
      'aria-expanded': 'false',
      'aria-controls': list.attributes('id'),
    });
    expect(list.attributes('hidden')).toBeDefined();
    await button.trigger('click');
    expect(button.attributes('aria-expanded')).toBe('true');
    expect(list.attributes('hidden')).toBeUndefined();
  });

  it('is open on a wide screen', async () => {
    const navigation = mount(ServiceNavigation, {
      props: {
        navigation: [
          { text: 'A', href: '/' },
          { text: 'B', href: '/b' },
        ],
      },
    });
    await nextTick();
    expect(navigation.get('button').attributes('hidden')).toBeDefined();
    expect(navigation.get('ul').attributes('hidden')).toBeUndefined();
  });
});

describe('the filters', () => {
  it('wait for "Apply", and each chosen one can be removed by a link that says so', async () => {
    const panel = mount(FilterPanel, {
      props: { clearHref: '/library', chosen: [{ text: 'CCTV', href: '/library?kind=incident' }] },
    });
    await nextTick();
    expect(panel.emitted('apply')).toBeUndefined();
    expect(panel.get('.moot-filter__tag').text()).toBe('Remove this filter CCTV');
    await panel.get('form').trigger('submit');
    expect(panel.emitted('apply')).toHaveLength(1);
  });

  it('are one button on a phone, with the number that is chosen', async () => {
    wide = false;
    const panel = mount(FilterPanel, {
      props: {
        clearHref: '/',
        chosen: [
          { text: 'A', href: '/a' },
          { text: 'B', href: '/b' },
        ],
      },
    });
    await nextTick();
    const button = panel.get('button[aria-controls]');
    expect(button.text()).toBe('Filters (2)');
    expect(button.attributes('aria-expanded')).toBe('false');
    expect(panel.get('#filter-panel').classes()).toContain('moot-filter__panel--closed');
  });
});

describe('what comes by itself', () => {
  it('is announced in a region that was there before its words', async () => {
    const region = mount(StatusRegion, { props: { text: '214 results' } });
    expect(region.attributes('role')).toBe('status');
    expect(region.text()).toBe('');
    vi.advanceTimersByTime(50);
    await nextTick();
    expect(region.text()).toBe('214 results');
    await region.setProps({ text: '3 results' });
    expect(region.text()).toBe('3 results');
  });

  it('waits for a press and says how much it is', async () => {
    const bar = mount(NewItemsBar, { props: { count: 0 } });
    expect(bar.find('button').exists()).toBe(false);
    await bar.setProps({ count: 3 });
    await nextTick();
    expect(bar.get('[role="status"]').text()).toBe('3 new publications');
    expect(bar.get('button').text()).toBe('3 new publications – show');
    expect(bar.emitted('show')).toBeUndefined();
    await bar.get('button').trigger('click');
    expect(bar.emitted('show')).toHaveLength(1);
  });

  it('is known to be missing: since when, and when it is back', async () => {
    const bar = mount(ConnectionBar, { props: {} });
    expect(bar.text()).toBe('');
    await bar.setProps({ since: new Date('2026-03-07T14:02:00Z') });
    await nextTick();
    expect(bar.text()).toBe('Not live since 14:02. Trying again.');
    await bar.setProps({ since: undefined });
    await nextTick();
    expect(bar.text()).toBe('Live again.');
    expect(bar.get('[role="status"]').classes()).toContain('govuk-visually-hidden');
  });

  it('says that it is on its way only when it takes a while', async () => {
    const loading = mount(Loading);
    await nextTick();
    expect(loading.text()).toBe('');
    vi.advanceTimersByTime(600);
    await nextTick();
    await nextTick();
    expect(loading.text()).toBe('Loading…');
  });
});

describe('a marking', () => {
  it.each([
    ['CLEAR', 'TLP:CLEAR – anyone may read it'],
    ['AMBER_STRICT', 'TLP:AMBER+STRICT – contributors and leads'],
    ['RED', 'TLP:RED – security leads'],
  ] as const)('says in words who may read it: %s', (marking, words) => {
    expect(mount(TlpLabel, { props: { marking } }).text().replaceAll(/\s+/g, ' ')).toContain(words);
  });
});
