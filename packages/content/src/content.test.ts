import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { controlsOf, frameworks } from '@moot/vocabulary';

import {
  bytesOf,
  coarsen,
  coarseDateOfMonth,
  datePrecisions,
  draftSchema,
  facetsOf,
  fieldsOnPage,
  hasForbiddenCharacters,
  kindCodes,
  kinds,
  knownValue,
  maximumContentBytes,
  normaliseLine,
  normaliseParagraphs,
  passagesOf,
  problemsOf,
  releasedContent,
  submissionSchema,
  summaryOf,
  titleOf,
  withPassage,
  type Content,
  type Field,
  type Kind,
} from './index.ts';

/** Texts as people write them, with the letters of British and other languages, quotes, dashes and emoji. */
const words = fc.constantFrom(
  'gully',
  'Ŵyl',
  'café',
  '“quoted”',
  '£500',
  'a—b',
  '水',
  '🚦',
  'e\u0301tude',
  'IP 10/8',
  '<b>',
);
const textArbitrary = (maximum: number, clean: (text: string) => string) =>
  fc
    .array(words, { minLength: 1, maxLength: 12 })
    .map(list => clean(list.join(' ')).slice(0, maximum))
    .filter(text => text === clean(text) && text !== '' && !hasForbiddenCharacters(text));

const monthArbitrary = fc
  .tuple(fc.integer({ min: 2000, max: 2039 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const coarseDateArbitrary = fc
  .tuple(monthArbitrary, fc.constantFrom(...datePrecisions))
  .map(([month, precision]) => coarseDateOfMonth(month, precision));

const controlArbitrary = fc
  .constantFrom(...frameworks.codes)
  .chain(framework => fc.constantFrom(...controlsOf[framework].codes).map(code => ({ framework, code })));

const listArbitrary = <T>(
  item: fc.Arbitrary<T>,
  maximum: number,
  keyOf: (value: T) => string = JSON.stringify,
) => fc.uniqueArray(item, { minLength: 1, maxLength: Math.min(maximum, 4), selector: keyOf });

function plainArbitrary(field: Field): fc.Arbitrary<unknown> {
  const name = textArbitrary(200, normaliseLine);
  switch (field.type) {
    case 'text':
      return textArbitrary(field.maximum, normaliseLine);
    case 'paragraph':
      return textArbitrary(field.maximum, normaliseParagraphs);
    case 'choice':
      return fc.constantFrom(...field.vocabulary.codes);
    case 'choices':
      return listArbitrary(fc.constantFrom(...field.vocabulary.codes), field.maximum);
    case 'date':
      return monthArbitrary.map(month => `${month}-28`);
    case 'coarse_date':
      return coarseDateArbitrary;
    case 'suppliers':
      return listArbitrary(
        fc.record({ supplierId: fc.uuid(), name }, { requiredKeys: ['name'] }),
        field.maximum,
      );
    case 'products':
      return listArbitrary(
        fc.record({ productId: fc.uuid(), name, versions: name }, { requiredKeys: ['name'] }),
        field.maximum,
      );
    case 'references':
      return listArbitrary(
        fc.record(
          { title: name, url: fc.nat(999).map(page => `https://advisory.example/${page}`) },
          { requiredKeys: ['url'] },
        ),
        field.maximum,
        reference => reference.url,
      );
    case 'cves':
      return listArbitrary(
        fc.integer({ min: 1000, max: 99_999 }).map(number => `CVE-1998-${number}`),
        field.maximum,
      );
    case 'techniques':
      return listArbitrary(fc.constantFrom('T1078', 'T1078.004', 'T0859', 'T1566.002'), field.maximum);
    case 'controls':
      return listArbitrary(controlArbitrary, field.maximum);
    case 'cvss':
      return fc.record(
        {
          version: fc.constantFrom('2.0', '3.0', '3.1', '4.0'),
          score: fc.integer({ min: 0, max: 100 }).map(tenths => tenths / 10),
          vector: fc.constant('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'),
        },
        { requiredKeys: ['version', 'score'] },
      );
    default: {
      const never: never = field;
      throw new RangeError(String(never));
    }
  }
}

function fieldArbitrary(field: Field): fc.Arbitrary<unknown> {
  const plain = plainArbitrary(field);
  if (!field.mayBe) return plain;
  return fc.oneof(
    plain.map(value => ({ state: 'known', value })),
    fc.constantFrom(...field.mayBe).map(state => ({ state })),
  );
}

type Plain = Record<string, unknown>;
/** Any valid submission of a kind, from its declaration alone. */
function submissionArbitrary(kind: Kind): fc.Arbitrary<Plain> {
  const { fields } = kinds[kind];
  return fc.record(Object.fromEntries(fields.map(field => [field.name, fieldArbitrary(field)])), {
    requiredKeys: fields.filter(field => field.required).map(field => field.name),
    noNullPrototype: true,
  });
}

const without = (content: Plain, name: string): Plain =>
  Object.fromEntries(Object.entries(content).filter(([key]) => key !== name));

/** One whole content of a kind, always the same, to break in one place. */
const sample = (kind: Kind): Plain => {
  const [content] = fc.sample(
    submissionArbitrary(kind).filter(value => Object.keys(value).length === kinds[kind].fields.length),
    { numRuns: 1, seed: 7 },
  );
  if (!content) throw new Error('no sample');
  return content;
};

describe.each(kindCodes)('%s', kind => {
  const { fields, pages } = kinds[kind];

  it('declares every field once, on a page that exists, and leaves no page empty', () => {
    expect(new Set(fields.map(field => field.name)).size).toBe(fields.length);
    expect(pages.flatMap(page => fieldsOnPage(kind, page.code))).toEqual(fields);
    for (const page of pages) expect(fieldsOnPage(kind, page.code)).not.toEqual([]);
  });

  it('accepts every submission that the declaration allows, and gives it back unchanged through JSON', () => {
    fc.assert(
      fc.property(submissionArbitrary(kind), content => {
        expect(problemsOf(kind, content)).toEqual([]);
        const parsed = submissionSchema(kind).parse(content);
        expect(parsed).toEqual(content);
        expect(submissionSchema(kind).parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
        expect(draftSchema(kind).parse(content)).toEqual(content);
      }),
      { numRuns: 150 },
    );
  });

  it('names exactly the required field that is missing, in a submission and never in a draft', () => {
    fc.assert(
      fc.property(submissionArbitrary(kind), content => {
        for (const field of fields) {
          const lacking = without(content, field.name);
          const expected = field.required ? [{ path: field.name, problem: 'missing', params: {} }] : [];
          expect(problemsOf(kind, lacking)).toEqual(expected);
          expect(problemsOf(kind, lacking, 'draft')).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('names every required field of an empty submission, in their order', () => {
    expect(problemsOf(kind, {}).map(problem => problem.path)).toEqual(
      fields.filter(field => field.required).map(field => field.name),
    );
    expect(problemsOf(kind, {}, 'draft')).toEqual([]);
  });

  it('refuses keys that it does not know, at every depth', () => {
    expect(problemsOf(kind, { ...sample(kind), author: 'x' })).toEqual([
      { path: 'author', problem: 'unknown_field', params: {} },
    ]);
    const suppliers = [{ name: 'Thornadair', authority: 'x' }];
    expect(problemsOf(kind, { ...sample(kind), suppliers })).toEqual([
      { path: 'suppliers.0.authority', problem: 'unknown_field', params: {} },
    ]);
  });

  it('holds the limits of text in drafts and submissions alike', () => {
    for (const field of fields) {
      if (field.type !== 'text' && field.type !== 'paragraph') continue;
      const longest = { ...sample(kind), [field.name]: 'x'.repeat(field.maximum) };
      const tooLong = { ...sample(kind), [field.name]: 'x'.repeat(field.maximum + 1) };
      expect(problemsOf(kind, longest)).toEqual([]);
      for (const stage of ['draft', 'submission'] as const) {
        expect(problemsOf(kind, tooLong, stage)).toEqual([
          { path: field.name, problem: 'too_long', params: { maximum: field.maximum } },
        ]);
      }
    }
  });

  it('refuses control characters, direction overrides and lone surrogates', () => {
    for (const character of ['\u0000', '\u0007', '\u001B', '\u202E', '\u2066', '\uD800', '\uFFFF']) {
      expect(problemsOf(kind, { ...sample(kind), title: `Signals${character}stopped` })).toEqual([
        { path: 'title', problem: 'control_characters', params: {} },
      ]);
    }
  });

  it('bounds the whole in bytes, not in characters', () => {
    const filled = Object.fromEntries(
      fields.flatMap(field => (field.type === 'paragraph' ? [[field.name, '水'.repeat(field.maximum)]] : [])),
    );
    expect(problemsOf(kind, { ...sample(kind), ...filled })).toEqual([
      { path: '', problem: 'too_large', params: { maximum: maximumContentBytes } },
    ]);
  });

  it('A6 releases what was written, with no time finer than was asked for', () => {
    fc.assert(
      fc.property(submissionArbitrary(kind), fc.constantFrom(...datePrecisions), (content, precision) => {
        const parsed = submissionSchema(kind).parse(content) as Content;
        const released = releasedContent(kind, parsed as never, precision) as Content;
        expect(without({ ...released }, 'when')).toEqual(without({ ...parsed }, 'when'));
        expect(problemsOf(kind, released)).toEqual([]);
        const when = 'when' in released ? knownValue(released.when) : undefined;
        expect(when === undefined || coarsen(when, precision)).toEqual(when ?? true);
      }),
      { numRuns: 60 },
    );
  });

  it('A5 gives the scanner every text that was typed, and nothing twice', () => {
    fc.assert(
      fc.property(submissionArbitrary(kind), content => {
        const parsed = submissionSchema(kind).parse(content) as Content;
        const passages = passagesOf(kind, parsed);
        expect(new Set(passages.map(passage => passage.path)).size).toBe(passages.length);
        // Replacing each passage by a mark must leave no free text behind: what stays is codes, ids, dates and numbers.
        const marked = passages.reduce((rest, passage) => withPassage(rest, passage.path, '§'), parsed);
        const typed = [
          'gully',
          'Ŵyl',
          'café',
          '“quoted”',
          '£500',
          'a—b',
          '水',
          '🚦',
          'étude',
          'IP 10/8',
          '<b>',
          'advisory.example',
        ];
        for (const word of typed) expect(JSON.stringify(marked)).not.toContain(word);
      }),
      { numRuns: 60 },
    );
  });

  it('gives title, summary and filter columns', () => {
    const content = submissionSchema(kind).parse(sample(kind)) as Content;
    expect(titleOf(content)).toBe(content.title);
    expect(summaryOf(content)).toBe(content.summary);
    const facets = facetsOf(kind, content as never);
    expect(facets.themes).toEqual(content.themes);
    expect(facets.assets).toEqual(content.assets);
    expect(facets.severity === null).toBe(kind === 'case_study');
    expect(facets.status === null).toBe(kind !== 'supplier_warning');
    expect(facets.cves.length > 0).toBe(kind === 'supplier_warning');
    expect(facets.techniques.length > 0).toBe(kind === 'incident');
  });
});

describe('checks of single fields', () => {
  const broken = (kind: Kind, change: Plain) => problemsOf(kind, { ...sample(kind), ...change });

  it('say which word is not in its list', () => {
    expect(broken('incident', { severity: 'catastrophic' })).toEqual([
      { path: 'severity', problem: 'not_in_list', params: {} },
    ]);
    expect(broken('incident', { services: ['parking', 'parking'] })).toEqual([
      { path: 'services', problem: 'duplicate', params: {} },
    ]);
    expect(broken('case_study', { controls: [{ framework: 'caf-3.2', code: 'A4.b' }] })).toEqual([
      { path: 'controls.0.code', problem: 'not_in_list', params: {} },
    ]);
  });

  it('tell unknown, withheld and not applicable apart, and allow only those that make sense', () => {
    expect(broken('incident', { cost: { state: 'withheld' } })).toEqual([]);
    expect(broken('incident', { cost: { state: 'not_applicable' } })).toEqual([]);
    expect(broken('incident', { when: { state: 'not_applicable' } })).toEqual([
      { path: 'when.state', problem: 'not_in_list', params: {} },
    ]);
    expect(broken('incident', { cost: { state: 'withheld', value: 'nothing' } })).toEqual([
      { path: 'cost.value', problem: 'unknown_field', params: {} },
    ]);
    expect(broken('incident', { cost: { state: 'known' } })).toEqual([
      { path: 'cost.value', problem: 'missing', params: {} },
    ]);
    expect(broken('incident', { cost: 'nothing' })).toEqual([
      { path: 'cost', problem: 'wrong_type', params: {} },
    ]);
    expect(broken('incident', { data: { state: 'known', value: [] } })).toEqual([
      { path: 'data.value', problem: 'missing', params: {} },
    ]);
  });

  it('A6 have no room for a day', () => {
    const day = { state: 'known', value: { precision: 'month', value: '2026-03-14' } };
    expect(broken('incident', { when: day })).toEqual([
      { path: 'when.value.value', problem: 'wrong_form', params: { form: 'coarse_date' } },
    ]);
    expect(
      broken('incident', { when: { state: 'known', value: { precision: 'day', value: '2026-03-14' } } }),
    ).toEqual([{ path: 'when.value.precision', problem: 'not_in_list', params: {} }]);
  });

  it('want CVE numbers, links, scores, techniques and days in their form', () => {
    expect(broken('supplier_warning', { cves: ['CVE-98-1'] })).toEqual([
      { path: 'cves.0', problem: 'wrong_form', params: { form: 'cve' } },
    ]);
    expect(
      submissionSchema('supplier_warning').parse({ ...sample('supplier_warning'), cves: [' cve-1998-0001 '] })
        .cves,
    ).toEqual(['CVE-1998-0001']);
    for (const url of [
      'javascript:alert(1)',
      'https://a',
      'ftp://a.example/',
      'https://user@host.example/',
    ]) {
      expect(broken('supplier_warning', { references: [{ url }] })).toEqual([
        { path: 'references.0.url', problem: 'wrong_form', params: { form: 'link' } },
      ]);
    }
    expect(broken('supplier_warning', { cvss: { version: '3.1', score: 10.1 } })).toEqual([
      { path: 'cvss.score', problem: 'out_of_range', params: { maximum: 10 } },
    ]);
    expect(broken('supplier_warning', { cvss: { version: '3.1', score: 7.55 } })).toEqual([
      { path: 'cvss.score', problem: 'wrong_form', params: { form: 'score' } },
    ]);
    expect(broken('supplier_warning', { actBy: '2026-02-30' })).toEqual([
      { path: 'actBy', problem: 'wrong_form', params: { form: 'date' } },
    ]);
    expect(broken('incident', { techniques: ['T78'] })).toEqual([
      { path: 'techniques.0', problem: 'wrong_form', params: { form: 'technique' } },
    ]);
    expect(broken('incident', { suppliers: [{ name: 'Thornadair', supplierId: '7' }] })).toEqual([
      { path: 'suppliers.0.supplierId', problem: 'wrong_form', params: { form: 'uuid' } },
    ]);
  });

  it('let a draft hold what is half written', () => {
    expect(
      problemsOf(
        'supplier_warning',
        { title: '', cves: ['CVE-20'], references: [{ url: 'htt' }], suppliers: [{ name: '' }] },
        'draft',
      ),
    ).toEqual([]);
    expect(
      problemsOf('supplier_warning', { cves: Array.from({ length: 41 }, (_, at) => `CVE-${at}`) }, 'draft'),
    ).toEqual([{ path: 'cves', problem: 'too_many', params: { maximum: 40 } }]);
  });

  it('store an empty answer as no answer', () => {
    const content = submissionSchema('incident').parse({ ...sample('incident'), impact: ' \n ', assets: [] });
    expect('impact' in content).toBe(false);
    expect('assets' in content).toBe(false);
  });

  it('never repeat in a problem what somebody typed', () => {
    const secret = 'Oddly-named-place';
    const everywhere = Object.fromEntries(
      kinds.incident.fields.map(field => [field.name, [{ [secret]: secret }]]),
    );
    const problems = problemsOf('incident', everywhere);
    expect(problems.length).toBeGreaterThan(20);
    expect(JSON.stringify(problems.map(problem => [problem.problem, problem.params]))).not.toContain(secret);
  });
});

describe('text', () => {
  it('is cleaned once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(normaliseLine(normaliseLine(text))).toBe(normaliseLine(text));
        expect(normaliseParagraphs(normaliseParagraphs(text))).toBe(normaliseParagraphs(text));
      }),
      { numRuns: 2000 },
    );
    expect(normaliseLine(' e\u0301te\u0301\u200B\n\u00A0 2026 ')).toBe('été 2026');
    expect(normaliseParagraphs('one \r\n\r\n\r\n\r\ntwo\tthree ')).toBe('one\n\ntwo three');
  });

  it('is measured in bytes as UTF-8 counts them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(bytesOf(text)).toBe(encodeURIComponent(text).replace(/%../g, 'x').length);
      }),
    );
  });
});
