/**
 * The cases that GOV.UK Frontend ships for each of its components: options, and the HTML that they give. Each of
 * ours is rendered with the same options and must give the same HTML, apart from white space, the order of
 * attributes and classes, and what a case's test names.
 */
import { describe, expect, it } from 'vitest';
import { createSSRApp, createStaticVNode, h } from 'vue';
import type { Component, VNodeChild } from 'vue';
import { renderToString } from 'vue/server-renderer';

/** The options of a case, as in the package's `fixtures.json`. */
export type Options = Readonly<Record<string, unknown>>;

/** What a component is rendered with. */
export interface Rendering {
  readonly props: Record<string, unknown>;
  readonly slots?: Record<string, () => VNodeChild>;
}

interface Fixtures {
  readonly fixtures: readonly { readonly name: string; readonly options: Options; readonly html: string }[];
}

const files = import.meta.glob<Fixtures>(
  '../../node_modules/govuk-frontend/dist/govuk/components/*/fixtures.json',
  {
    eager: true,
    import: 'default',
  },
);

/** What a test may set aside, with its reason in the test. */
export interface Exceptions {
  /** Parts of GOV.UK's HTML that ours leaves out: selectors, taken out on both sides. */
  readonly without?: readonly string[];
  /** Keeps the empty items of a list as `undefined`, where ids count places; elsewhere they are dropped. */
  readonly keepGaps?: boolean;
  /** Cases of what ours does not do, by their names. */
  readonly leftOut?: RegExp;
}

/**
 * Checks a component against all cases of one of GOV.UK Frontend's.
 *
 * @param component the folder in the package
 * @param adapt turns the options, their words already ours, into props and slots
 */
export function describeCases(
  component: string,
  ours: Component,
  adapt: (options: Record<string, unknown>) => Rendering = props => ({ props }),
  { without = [], keepGaps = false, leftOut }: Exceptions = {},
): void {
  const cases = Object.entries(files).find(([path]) =>
    path.endsWith(`/components/${component}/fixtures.json`),
  )?.[1];
  describe(`the cases of GOV.UK Frontend for ${component}`, () => {
    it('are there', () => expect(cases?.fixtures.length).toBeGreaterThan(0));
    const followed = (cases?.fixtures ?? []).filter(({ name }) => leftOut?.test(name) !== true);
    it.each(followed)('gives the same HTML: $name', async ({ options, html }) => {
      const { props, slots } = adapt(withWords(options, keepGaps));
      const rendered = await renderToString(createSSRApp({ render: () => h(ours, props, slots) }));
      expect(normalised(rendered, without)).toBe(normalised(html, without));
      expect(readAloud(rendered, without)).toBe(readAloud(html, without));
    });
  });
}

/** HTML that a case gives as it stands, without an element around it. */
export const raw =
  (html: string): (() => VNodeChild) =>
  () =>
    createStaticVNode(html, 1);

/** Options in which `html` has become words that render it, and empty items are gone. */
function withWords(value: Options, keepGaps: boolean): Record<string, unknown> {
  const entries = Object.entries(value).flatMap(([name, option]): [string, unknown][] => {
    if (name === 'attributes') return [[name, option]];
    if (name === 'html') return typeof option === 'string' && option !== '' ? [['text', raw(option)]] : [];
    if (name.endsWith('Html')) return [[name.replace(/Html$/, 'Text'), raw(String(option))]];
    if (name === 'text' && value['html']) return [];
    return [[name, converted(option, keepGaps)]];
  });
  return Object.fromEntries(entries);
}

function converted(option: unknown, keepGaps: boolean): unknown {
  if (Array.isArray(option)) {
    return option
      .map((item: unknown) => (item === null || item === false || item === '' ? undefined : item))
      .filter(item => keepGaps || item !== undefined)
      .map(item => converted(item, keepGaps));
  }
  return typeof option === 'object' && option !== null ? withWords(option as Options, keepGaps) : option;
}

/** One line for each element and text, in one form for both sides. */
const normalised = (html: string, without: readonly string[]): string =>
  linesOf(pageOf(html, without), '').join('\n');

/** The words as they are read, so that "Error:" and what follows it are two words here as there. */
function readAloud(html: string, without: readonly string[]): string {
  return wordsOf(pageOf(html, without))
    .split('\n')
    .map(line => line.replaceAll(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}

const INLINE = new Set(['A', 'B', 'CODE', 'EM', 'SPAN', 'STRONG']);

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll('\n', ' ');
  const words = [...node.childNodes].map(child => wordsOf(child)).join('');
  return node.nodeType === Node.ELEMENT_NODE && !INLINE.has((node as Element).tagName)
    ? `\n${words}\n`
    : words;
}

function pageOf(html: string, without: readonly string[]): Element {
  const page = document.createElement('div');
  page.innerHTML = html;
  for (const selector of without) for (const element of page.querySelectorAll(selector)) element.remove();
  return page;
}

function linesOf(parent: Element, indent: string): string[] {
  const lines: string[] = [];
  let text = '';
  const flush = (): void => {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    if (words !== '') lines.push(indent + words);
    text = '';
  };
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent;
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    flush();
    const element = node as Element;
    const attributes = [...element.attributes]
      .map(({ name, value }) => (name === 'class' ? `class="${classesOf(value)}"` : `${name}="${value}"`))
      .filter(attribute => attribute !== 'class=""')
      .toSorted();
    lines.push(`${indent}<${[element.tagName.toLowerCase(), ...attributes].join(' ')}>`);
    lines.push(...linesOf(element, `${indent}  `));
  }
  flush();
  return lines;
}

const classesOf = (value: string): string =>
  value
    .split(/\s+/)
    .filter(name => name !== '')
    .toSorted()
    .join(' ');

/** `value` of GOV.UK's options is our `modelValue`. */
export function asModel({ value, ...props }: Record<string, unknown>): Record<string, unknown> {
  return {
    name: '',
    ...props,
    ...(value === undefined || value === null ? {} : { modelValue: String(value) }),
  };
}

/** Numbers as the values of choices are text in ours. */
export function withTextValues(items: unknown): unknown {
  return (items as readonly (Record<string, unknown> | undefined)[] | undefined)?.map(item =>
    item !== undefined && 'value' in item ? { ...item, value: String(item['value']) } : item,
  );
}
