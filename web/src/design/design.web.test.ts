/** Every component's examples in a real browser: axe finds nothing, and nothing is wider than a small phone. */
import '../app/app.scss';

import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from 'vue';
import type { App, Component } from 'vue';

const files = import.meta.glob<Component>('./*/*.examples.vue', { eager: true, import: 'default' });
const examples = Object.entries(files).map(([path, component]) => ({
  name: path.replace(/^.*\/(.*)\.examples\.vue$/, '$1'),
  component,
}));

let app: App | undefined;

async function show(component: Component, width: string): Promise<HTMLElement> {
  document.documentElement.lang = 'en';
  document.title = 'Examples';
  document.body.className = 'govuk-template__body js-enabled govuk-frontend-supported';
  const page = document.createElement('main');
  page.style.width = width;
  const heading = document.createElement('h1');
  heading.textContent = 'Examples';
  page.append(heading);
  const place = document.createElement('div');
  page.append(place);
  document.body.append(page);
  app = createApp(component);
  app.mount(place);
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return page;
}

afterEach(() => {
  app?.unmount();
  document.body.replaceChildren();
});

describe('the components', () => {
  it('have examples', () => expect(examples.length).toBeGreaterThan(30));

  it.each(examples)('are accessible as far as a machine can tell: $name', async ({ name, component }) => {
    await show(component, '600px');
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // An example is a part of a page: landmarks and the order of headings belong to the page.
      rules: {
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
        'landmark-no-duplicate-contentinfo': { enabled: false },
        // The page's heading is an example here, beside the test's own.
        'heading-order': { enabled: name !== 'PageHeading' },
        // Outside a page the link has nothing to skip to but the example.
        'skip-link': { enabled: name !== 'SkipLink' },
      },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

  it.each(examples)('fit a small phone: $name', async ({ component }) => {
    const page = await show(component, '290px');
    expect(page.scrollWidth).toBeLessThanOrEqual(290);
  });

  it('would be found at fault', async () => {
    await show({ template: undefined, render: () => null }, '600px');
    const button = document.createElement('button');
    document.body.append(button);
    const { violations } = await axe.run(document, { runOnly: ['wcag2a'] });
    expect(violations.map(({ id }) => id)).toContain('button-name');
  });
});
