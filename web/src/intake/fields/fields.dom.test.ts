/** Every field that is declared can be asked for, shows what was answered, and writes a value that its check accepts. */
import { draftSchema, kindCodes, kinds } from '@moot/content';
import type { Field, FieldType, Kind } from '@moot/content';
import urql, { Client, subscriptionExchange } from '@urql/vue';
import { flushPromises, mount } from '@vue/test-utils';
import type { ExecutionResult } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { provideSiblings } from './siblings.ts';

import FieldInput from './FieldInput.vue';

const declared = kindCodes.flatMap(kind =>
  kinds[kind].fields.map(field => [kind, field.name, field] as const),
);

/** Answers the register's questions from a table. */
const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [
    subscriptionExchange({
      enableAllOperations: true,
      forwardSubscription: (_request, { variables }) => ({
        subscribe(sink) {
          void Promise.resolve().then(() => {
            sink.next({ data: answerTo(variables as Asked) } as ExecutionResult);
            sink.complete();
          });
          return { unsubscribe: () => undefined };
        },
      }),
    }),
  ],
});
interface Asked {
  readonly name?: string;
  readonly id?: string;
}
const nec = { id: '00000000-0000-4000-8000-000000000001', name: 'NEC Software Solutions', successor: null };
function answerTo({ name, id }: Asked): unknown {
  if (id !== undefined)
    return {
      supplier: { ...nec, products: [{ id: '00000000-0000-4000-8000-000000000002', name: 'Revenues' }] },
    };
  return {
    suppliers: name?.startsWith('North') ? [{ matchedName: 'Northgate Public Services', supplier: nec }] : [],
  };
}

const show = (field: Field, value?: unknown, error?: string) =>
  mount(FieldInput, {
    props: { field, value, error },
    attachTo: document.body,
    global: { plugins: [[urql, client]] },
  });
const fieldOfType = (
  type: FieldType,
  wanted: (field: Field) => boolean = () => true,
): readonly [Kind, Field] => {
  const found = declared.find(([, , field]) => field.type === type && wanted(field));
  if (found === undefined) throw new Error(`no field of type ${type}`);
  return [found[0], found[2]];
};
const written = (wrapper: ReturnType<typeof show>): unknown => wrapper.emitted('write')?.at(-1)?.[0];

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('a field', () => {
  it.each(declared)(
    'of %s, %s, asks its question with a hint, an error and something to answer with',
    async (_kind, _name, field) => {
      const wrapper = show(field, undefined, 'Mend this');
      await flushPromises();
      expect(wrapper.text()).toContain(field.label);
      if (field.hint) expect(wrapper.text()).toContain(field.hint);
      if (field.identifying) expect(wrapper.text()).toContain(field.identifying);
      expect(wrapper.text()).toContain('Mend this');
      expect(wrapper.findAll('input, textarea, select').length).toBeGreaterThan(0);
      for (const control of wrapper.findAll('input, textarea, select')) {
        expect(wrapper.find(`label[for="${control.attributes('id')}"]`).exists(), control.html()).toBe(true);
      }
      const ids = wrapper.findAll('[id]').map(element => element.attributes('id'));
      expect(new Set(ids).size, ids.join(' ')).toBe(ids.length);
    },
  );
});

/** What a person does, and the value that it must leave. One for each type: a type that is new fails here. */
const answers: Readonly<
  Record<
    FieldType,
    {
      readonly do: (wrapper: ReturnType<typeof show>, field: Field) => Promise<unknown>;
      readonly value: unknown;
      readonly only?: (field: Field) => boolean;
    }
  >
> = {
  text: { do: wrapper => wrapper.get('input, textarea').setValue('A laptop'), value: 'A laptop' },
  paragraph: { do: wrapper => wrapper.get('textarea').setValue('One.\n\nTwo.'), value: 'One.\n\nTwo.' },
  choice: {
    only: ({ name }) => name === 'outcome',
    do: wrapper => wrapper.get('input[value="near_miss"]').setValue(),
    value: 'near_miss',
  },
  choices: {
    only: ({ name }) => name === 'services',
    do: async wrapper => {
      await wrapper.get('input[value="housing"]').setValue(true);
      await wrapper.setProps({ value: written(wrapper) });
      await wrapper.get('input[value="libraries"]').setValue(true);
    },
    value: ['housing', 'libraries'],
  },
  date: {
    do: async (wrapper, { name }) => {
      for (const [part, typed] of [
        ['day', '1'],
        ['month', '2'],
        ['year', '2027'],
      ] as const) {
        await wrapper.get(`#${name}-${part}`).setValue(typed);
        await wrapper.setProps({ value: written(wrapper) });
      }
    },
    value: '2027-02-01',
  },
  coarse_date: {
    do: async wrapper => {
      await wrapper.get('input[value="season"]').setValue();
      await wrapper.setProps({ value: written(wrapper) });
      await wrapper.get('#when-season').setValue('spring');
      await wrapper.setProps({ value: written(wrapper) });
      await wrapper.get('#when-season-year').setValue('2026');
    },
    value: { state: 'known', value: { precision: 'season', value: '2026-spring' } },
  },
  suppliers: {
    do: wrapper => wrapper.get('input').setValue('A small firm'),
    value: [{ name: 'A small firm' }],
  },
  products: {
    do: async wrapper => {
      await wrapper.get('#products-0-name').setValue('Camera');
      await wrapper.get('#products-0-versions').setValue('before 4.2');
    },
    value: [{ name: 'Camera', versions: 'before 4.2' }],
  },
  references: {
    do: wrapper => wrapper.get('#references-0-url').setValue('https://example.org/advisory'),
    value: [{ url: 'https://example.org/advisory' }],
  },
  cves: { do: wrapper => wrapper.get('#cves-0').setValue('CVE-2024-12345'), value: ['CVE-2024-12345'] },
  cvss: {
    do: async wrapper => {
      await wrapper.get('#cvss-version').setValue('3.1');
      await wrapper.setProps({ value: written(wrapper) });
      await wrapper.get('#cvss-score').setValue('9.8');
    },
    value: { version: '3.1', score: 9.8 },
  },
  controls: {
    do: async wrapper => {
      await wrapper.get('input[id$="-filter"]').setValue('A4.a');
      await wrapper.get('input[type="checkbox"]').setValue(true);
    },
    value: [{ framework: 'caf-4.0', code: 'A4.a' }],
  },
  techniques: {
    do: async wrapper => {
      await wrapper.get('#techniques-filter').setValue('T1078: Valid');
      await vi.waitFor(() => expect(wrapper.text()).toContain('T1078: Valid'));
      await wrapper.get('input[type="checkbox"]').setValue(true);
    },
    value: ['T1078'],
  },
};

describe('an answer', () => {
  it.each(Object.keys(answers) as readonly FieldType[])(
    'of type %s is written as its check accepts it',
    async type => {
      const { do: act, value, only } = answers[type];
      const [kind, field] = fieldOfType(type, only);
      const wrapper = show(field);
      await act(wrapper, field);
      expect(written(wrapper)).toEqual(value);
      expect(draftSchema(kind).parse({ [field.name]: value })).toEqual({ [field.name]: value });
      // And back: what was written shows when the page opens again.
      const again = show(field, value);
      await flushPromises();
      const shown = again.findAll(
        'input:checked, input[type="text"], input[type="url"], textarea, select, li',
      );
      const words = shown
        .map(({ element }) => ('value' in element && element.value) || element.textContent)
        .join('|');
      expect(words.length).toBeGreaterThan(0);
    },
  );

  it('that is not known is no answer of the list', async () => {
    const [, field] = fieldOfType('choices', ({ mayBe }) => mayBe !== undefined);
    const wrapper = show(field, { state: 'known', value: ['copied'] });
    await wrapper.get('input[value="absence-withheld"]').setValue(true);
    expect(written(wrapper)).toEqual({ state: 'withheld' });
    await wrapper.setProps({ value: { state: 'withheld' } });
    await wrapper.get('input[value="copied"]').setValue(true);
    expect(written(wrapper)).toEqual({ state: 'known', value: ['copied'] });
  });

  it('of a long list is chosen from a select, absences included', async () => {
    const [, field] = fieldOfType('choice', ({ name }) => name === 'classification');
    const wrapper = show(field);
    await wrapper.get('select').setValue('absence-unknown');
    expect(written(wrapper)).toEqual({ state: 'unknown' });
  });

  it('that may be absent can be of any type: the known value is asked for below', async () => {
    const field: Field = {
      name: 'price',
      page: 'p',
      label: 'Price',
      required: true,
      type: 'text',
      maximum: 20,
      mayBe: ['withheld'],
    };
    const wrapper = show(field);
    await wrapper.get('input[value="known"]').setValue();
    await wrapper.setProps({ value: written(wrapper) });
    await wrapper.get('input[type="text"]').setValue('a little');
    expect(written(wrapper)).toEqual({ state: 'known', value: 'a little' });
    await wrapper.get('input[value="absence-withheld"]').setValue();
    expect(written(wrapper)).toEqual({ state: 'withheld' });
  });
});

describe('when something happened', () => {
  const [, when] = fieldOfType('coarse_date');
  const typed = async (precision: string, steps: readonly (readonly [string, string])[]) => {
    const wrapper = show(when);
    await wrapper.get(`input[value="${precision}"]`).setValue();
    for (const [id, value] of steps) {
      await wrapper.setProps({ value: written(wrapper) });
      await wrapper.get(`#${id}`).setValue(value);
    }
    return written(wrapper);
  };
  it.each([
    [
      'month',
      [
        ['when-in-month', '3'],
        ['when-in-year', '2026'],
      ],
      '2026-03',
    ],
    [
      'month',
      [
        ['when-in-year', '2026'],
        ['when-in-month', '12'],
      ],
      '2026-12',
    ],
    [
      'quarter',
      [
        ['when-quarter', 'Q1'],
        ['when-quarter-year', '2026'],
      ],
      '2026-Q1',
    ],
    [
      'season',
      [
        ['when-season', 'winter'],
        ['when-season-year', '2025'],
      ],
      '2025-winter',
    ],
    ['year', [['when-whole-year', '2026']], '2026'],
  ] as const)('A6 is a %s, typed as %j', async (precision, steps, value) => {
    expect(await typed(precision, steps)).toEqual({ state: 'known', value: { precision, value } });
  });
  it('keeps the year when it is said less exactly, and drops the month', async () => {
    const wrapper = show(when, { state: 'known', value: { precision: 'month', value: '2026-03' } });
    await wrapper.get('input[value="year"]').setValue();
    expect(written(wrapper)).toEqual({ state: 'known', value: { precision: 'year', value: '2026' } });
  });
  it('shows what was answered', () => {
    const wrapper = show(when, { state: 'known', value: { precision: 'month', value: '2026-03' } });
    expect((wrapper.get('#when-in-month').element as HTMLInputElement).value).toBe('03');
    expect((wrapper.get('#when-in-year').element as HTMLInputElement).value).toBe('2026');
  });
});

describe('a supplier', () => {
  it('is offered by a former name, and linked only when confirmed', async () => {
    vi.useFakeTimers();
    const [, field] = fieldOfType('suppliers');
    const wrapper = show(field);
    await wrapper.get('input').setValue('Northgate');
    await vi.advanceTimersByTimeAsync(500);
    expect(wrapper.text()).toContain('Also known, or formerly, as Northgate Public Services');
    await wrapper.get(`input[value="${nec.id}"]`).setValue();
    expect(written(wrapper)).toEqual([{ name: 'Northgate' }]);
    await wrapper
      .findAll('button')
      .find(button => button.text() === 'Confirm')
      ?.trigger('click');
    expect(written(wrapper)).toEqual([{ supplierId: nec.id, name: nec.name }]);
  });
  it('brings its products along', async () => {
    const [, field] = fieldOfType('products');
    const Page = defineComponent({
      setup() {
        provideSiblings(() => ({ suppliers: [{ supplierId: nec.id, name: nec.name }] }));
        return () => h(FieldInput, { field, value: undefined, onWrite: value => void writes.push(value) });
      },
    });
    const writes: unknown[] = [];
    const wrapper = mount(Page, { global: { plugins: [[urql, client]] } });
    await flushPromises();
    await wrapper
      .findAll('button')
      .find(button => button.text() === 'Add Revenues')
      ?.trigger('click');
    expect(writes.at(-1)).toEqual([{ productId: '00000000-0000-4000-8000-000000000002', name: 'Revenues' }]);
  });
  it('can be removed, and the focus stays with the list', async () => {
    const [, field] = fieldOfType('suppliers');
    const wrapper = show(field, [{ name: 'One' }, { name: 'Two' }]);
    await wrapper
      .findAll('button')
      .find(button => button.text() === 'Remove One')
      ?.trigger('click');
    await flushPromises();
    expect(written(wrapper)).toEqual([{ name: 'Two' }]);
    expect(document.activeElement?.id).toBe('suppliers');
  });
});
