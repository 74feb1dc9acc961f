/** The demo's sign-in page: a plain form with a button for each person, and a box that narrows them. */
import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';

import { groupsOf, peopleFound } from './demoPeople.ts';
import type { DemoPerson } from './demoPeople.ts';
import LoginPage from './LoginPage.vue';
import { routes } from './routes.ts';

const person = (subject: string, name: string, authority: string | null, role: string): DemoPerson => ({
  subject,
  name,
  email: `${subject}@moot.example`,
  authority,
  role,
  tryThis: `What ${name} tries.`,
});
const people = [
  person('moda', 'Moda Madeup', null, 'moderator'),
  person('wren', 'Wren Makebelieve', 'Wexmoor District Council', 'contributor'),
  person('ada', 'Ada Invented', 'City of Bradford', 'lead'),
  person('bo', 'Bo Invented', 'Wexmoor District Council', 'reader'),
];

async function open(response: Response) {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(response)),
  );
  const router = createRouter({ history: createMemoryHistory(), routes: [...routes] });
  await router.push('/login/a%2Fb');
  const page = mount(LoginPage, { global: { plugins: [router] }, attachTo: document.body });
  await flushPromises();
  return page;
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('the demo’s people', () => {
  it('stand by their council, DSIT last', () => {
    expect(groupsOf(people).map(({ authority, people: its }) => [authority, its.length])).toEqual([
      ['Wexmoor District Council', 2],
      ['City of Bradford', 1],
      [null, 1],
    ]);
  });
  it('are found by any words of name, council or role', () => {
    expect(peopleFound(people, 'wexmoor read').map(({ subject }) => subject)).toEqual(['bo']);
    expect(peopleFound(people, '  DSIT ').map(({ subject }) => subject)).toEqual(['moda']);
    expect(peopleFound(people, '')).toHaveLength(4);
    expect(peopleFound(people, 'nobody')).toEqual([]);
  });
});

describe('the sign-in page of the demo', () => {
  it('says that everybody is invented', async () => {
    const page = await open(Response.json(people));
    expect(page.text()).toContain('invented');
  });
  it('posts the chosen person to the provider as a plain form', async () => {
    const page = await open(Response.json(people));
    const form = page.get<HTMLFormElement>('form[method="post"]');
    expect(form.attributes('action')).toBe('/login/a%2Fb');
    const buttons = form.findAll('button');
    expect(buttons).toHaveLength(4);
    expect(
      buttons.every(
        button => button.attributes('name') === 'subject' && button.attributes('type') !== 'button',
      ),
    ).toBe(true);
    const wren = buttons.find(button => button.text() === 'Be Wren Makebelieve');
    expect(wren?.attributes('value')).toBe('wren');
  });
  it('keeps the box outside that form, so that Enter in it signs in nobody', async () => {
    const page = await open(Response.json(people));
    expect(page.find('form[method="post"] input').exists()).toBe(false);
  });
  it('narrows the people as one types, and says how many are left', async () => {
    const page = await open(Response.json(people));
    await page.get('input[type="search"]').setValue('bradford');
    expect(page.findAll('form[method="post"] button').map(button => button.attributes('value'))).toEqual([
      'ada',
    ]);
    expect(page.text()).toContain('1 person');
  });
  it('says so where there are no people of a demo', async () => {
    const page = await open(new Response('', { status: 404 }));
    expect(page.text()).toContain('belongs to the demo');
    expect(page.find('form').exists()).toBe(false);
  });
});
