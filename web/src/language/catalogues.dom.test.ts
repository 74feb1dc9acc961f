/** The catalogues are whole, sound, and the only place where a sentence for a person stands. */
import { parse as parseTemplate } from '@vue/compiler-sfc';
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';

import { cy } from './cy.ts';
import { en } from './en.ts';
import { isTranslated, monthInWords, setLanguage, t } from './language.ts';
import Say from './Say.vue';

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

const sources = import.meta.glob<string>(
  ['../**/*.{vue,ts}', '!../**/*.test.ts', '!../generated/**', '!../**/*.examples.vue'],
  { eager: true, query: '?raw', import: 'default' },
);
const components = Object.entries(sources).filter(([path]) => path.endsWith('.vue'));
const english = flat(en);
const welsh = flat(cy);

function flat(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([room, messages]) =>
      Object.entries(messages).map(([name, message]) => [`${room}.${name}`, message] as const),
    ),
  );
}

/** Words that are the same in every language, or are no words: names of languages and of the service. */
const NOT_A_SENTENCE = new Set(['Moot', 'English', 'Cymraeg']);
const WORDED_ATTRIBUTES = new Set([
  'label',
  'placeholder',
  'aria-label',
  'title',
  'alt',
  'text',
  'hint',
  'caption',
]);

interface Node {
  readonly type: number;
  readonly tag?: string;
  readonly content?: unknown;
  readonly props?: readonly {
    readonly type: number;
    readonly name: string;
    readonly value?: { readonly content: string };
  }[];
  readonly children?: readonly Node[];
}

/** All words that a template writes itself: its text, and the attributes that are read out. */
function wordsIn(node: Node): readonly string[] {
  const text = node.type === 2 && typeof node.content === 'string' ? [node.content] : [];
  const attributes = (node.props ?? []).flatMap(attribute =>
    attribute.type === 6 && WORDED_ATTRIBUTES.has(attribute.name) ? [attribute.value?.content ?? ''] : [],
  );
  return [...text, ...attributes, ...(node.children ?? []).flatMap(child => wordsIn(child))]
    .map(words => words.trim())
    .filter(words => /\p{L}/u.test(words) && !NOT_A_SENTENCE.has(words));
}

const templateOf = (source: string): Node => {
  const { descriptor } = parseTemplate(source);
  return (descriptor.template?.ast ?? { type: 0 }) as unknown as Node;
};

describe('sentences', () => {
  it('there are components to look at', () => expect(components.length).toBeGreaterThan(30));
  it.each(components)('stand in the catalogues alone: %s', (_path, source) => {
    expect(wordsIn(templateOf(source))).toEqual([]);
  });
  it('are found where somebody writes one in a template', () => {
    expect(
      wordsIn(templateOf('<template><p>Three councils</p><input aria-label="Name" /></template>')),
    ).toEqual(['Three councils', 'Name']);
  });
  it('are found in a bound attribute of text', () => {
    const bound = components.flatMap(([path, source]) =>
      [
        ...source.matchAll(
          /\s:(?:text|label|hint|placeholder|title|aria-label|titleText)="'([^']*\p{L}[^']*)'"/gu,
        ),
      ].map(([, words]) => `${path}: ${words}`),
    );
    expect(bound).toEqual([]);
  });
});

describe('keys', () => {
  const rooms = Object.keys(en).join('|');
  const used = Object.entries(sources).flatMap(([path, source]) =>
    path.includes('/language/')
      ? []
      : [...source.matchAll(new RegExp(`['"\`]((?:${rooms})\\.[A-Za-z_][\\w]*)['"\`]`, 'g'))].map(
          ([, key]) => key ?? '',
        ),
  );
  it('are used', () => expect(used.length).toBeGreaterThan(50));
  it('exist in English wherever they are used', () => {
    expect(used.filter(key => !english.has(key))).toEqual([]);
  });
  it('of the Welsh catalogue exist in English', () => {
    expect([...welsh.keys()].filter(key => !english.has(key))).toEqual([]);
  });
});

describe('the Welsh catalogue', () => {
  it('has the whole shell', () => {
    const shell = /^app\.(?!design)/;
    const missing = [...english.keys()].filter(key => shell.test(key) && !welsh.has(key));
    expect(missing).toEqual([]);
  });
  it('has the components’ own words', () => {
    const missing = [...english.keys()].filter(key => key.startsWith('design.') && !welsh.has(key));
    expect(missing).toEqual([]);
  });
  it.each(['zero', 'one', 'two', 'few', 'many', 'other'])(
    'has the plural form %s wherever it counts',
    form => {
      const counting = [...welsh].filter(([, message]) => message.includes(', plural,'));
      expect(counting.length).toBeGreaterThan(3);
      expect(counting.filter(([, message]) => !message.includes(`${form} {`)).map(([key]) => key)).toEqual(
        [],
      );
    },
  );
  it('counts as Welsh does', async () => {
    await setLanguage('cy');
    expect([0, 1, 2, 3, 6, 7].map(count => t('design.newItems', { count }))).toEqual([
      '0 cyhoeddiad newydd',
      '1 cyhoeddiad newydd',
      '2 gyhoeddiad newydd',
      '3 chyhoeddiad newydd',
      '6 chyhoeddiad newydd',
      '7 cyhoeddiad newydd',
    ]);
    expect(monthInWords(2026, 3)).toBe('Mawrth 2026');
    await setLanguage('en');
    expect(monthInWords(2026, 3)).toBe('March 2026');
  });
  it('falls back to English, and says so', async () => {
    await setLanguage('cy');
    expect(t('app.designTitle')).toBe('Components');
    expect(isTranslated('app.designTitle')).toBe(false);
    expect(isTranslated('app.home')).toBe(true);
    expect(document.documentElement.lang).toBe('cy');
    await setLanguage('en');
  });
});

describe('messages', () => {
  const values = {
    count: 2,
    page: 'x',
    title: 'x',
    first: 'x',
    last: 'x',
    name: 'x',
    authority: 'x',
    role: 'lead',
    month: 3,
    year: '2026',
    date: '1',
    id: 'x',
    marking: 'RED',
    number: 1,
    time: '14:02',
  };
  it.each(['en', 'cy'] as const)('are sound ICU in %s', async language => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => said.push(words);
    await setLanguage(language);
    for (const key of english.keys()) t(key as Parameters<typeof t>[0], values);
    console.error = error;
    await setLanguage('en');
    // A value that this test does not know yet is no fault of the message.
    expect(said.map(String).filter(line => !line.includes('was not provided'))).toEqual([]);
  });
});

describe('a message on the page', () => {
  it('is marked as English where the page is Welsh and the message is not', async () => {
    const show = () => mount(Say, { props: { what: 'app.designTitle' } }).html();
    expect(show()).toBe('Components');
    await setLanguage('cy');
    expect(show()).toBe('<span lang="en">Components</span>');
    expect(mount(Say, { props: { what: 'app.home' } }).html()).toBe('Hafan');
    await setLanguage('en');
  });
});
