import { describe, expect, it } from 'vitest';
import {
  decisionsThatHold,
  exceptOwnNames,
  findingsForModerators,
  findingsThatTellWhere,
  judged,
  passagesWritten,
  undecided,
  type FindingDecision,
} from './findings.ts';
import { makeScanner, scanPassages, scannerData } from './scanner/index.ts';

const content = { title: 'A flaw', summary: 'Staff in Keighley saw it; in Keighley they rang 10.0.0.7.' };
const written = (changed: Partial<Parameters<typeof passagesWritten>[0]> = {}) => ({
  kind: 'incident' as const,
  content,
  sharing: { attribution: 'anonymous', byline: null },
  changeNote: null,
  ...changed,
});
const found = (of = written()) => scanPassages(makeScanner(scannerData()), passagesWritten(of));
const decision = (changed: Partial<FindingDecision> = {}): FindingDecision => ({
  path: 'summary',
  text: 'Keighley',
  category: 'place',
  because: 'It is where the supplier is.',
  ...changed,
});

describe('decisions on findings', () => {
  it('A5 a decision covers its words wherever they stand in the field, and nothing else', () => {
    const left = undecided(judged(found(), [decision()]));
    expect(found().map(({ text }) => text)).toEqual(['Keighley', 'Keighley', '10.0.0.7']);
    expect(left.map(({ text }) => text)).toEqual(['10.0.0.7']);
    for (const other of [{ path: 'title' }, { text: 'keighley' }, { category: 'person' }])
      expect(undecided(judged(found(), [decision(other)]))).toHaveLength(3);
  });

  it('A5 a decision ends when its words no longer stand in its field', () => {
    const passages = passagesWritten(written());
    expect(decisionsThatHold([decision(), decision({ text: 'Bingley' })], passages)).toEqual([decision()]);
    expect(decisionsThatHold([decision({ path: 'title' })], passages)).toEqual([]);
  });

  it('A5 scans the byline of who is named and what a correction changed', () => {
    const paths = (of: ReturnType<typeof written>) => passagesWritten(of).map(({ path }) => path);
    expect(paths(written({ changeNote: 'Said more.' }))).toEqual(['title', 'summary', 'changeNote']);
    expect(paths(written({ sharing: { attribution: 'named', byline: 'Us' } }))).toContain('sharing.byline');
    expect(paths(written({ sharing: { attribution: 'anonymous', byline: 'Us' } }))).not.toContain(
      'sharing.byline',
    );
  });

  it('A5 the own names of a contributor who is named are no finding, other names are', () => {
    const of = found(written({ content: { summary: 'Leeds City Council told Bradford Council.' } }));
    expect(of.map(({ text }) => text)).toEqual(['Leeds City Council', 'Bradford Council']);
    expect(exceptOwnNames(of, ['Leeds City Council', 'Leeds']).map(({ text }) => text)).toEqual([
      'Bradford Council',
    ]);
  });

  it('A3 a moderator sees of the own list what the author let stand, and no more', () => {
    const passages = [{ path: 'summary', text: 'Project Bluebird and bluebird.' }];
    const own = decision({ text: 'bluebird', category: 'own' });
    expect(findingsForModerators([], [own], passages)).toMatchObject([
      { path: 'summary', start: 21, end: 29, category: 'own', decision: own },
    ]);
    expect(findingsForModerators([], [decision()], passages)).toEqual([]);
    const around = [
      { ...own, start: 12, end: 29, confidence: 'likely' as const, category: 'project' as const },
    ];
    const shown = around.map(one => ({ ...one, generalisation: '' }));
    expect(findingsForModerators(shown, [own], passages).map(({ category }) => category)).toEqual(['own']);
    expect(findingsForModerators(shown, [], passages).map(({ category }) => category)).toEqual(['project']);
  });

  it('A5 finds an authority that only the register knows', () => {
    const scanner = makeScanner(scannerData(), { authorities: [{ term: 'Wexmoor', instead: 'a council' }] });
    expect(scanner.scan('We asked wexmoor.')).toMatchObject([
      { text: 'wexmoor', category: 'authority', generalisation: 'a council' },
    ]);
  });

  it('A4 tells which findings say where something was written', () => {
    expect(findingsThatTellWhere(found()).map(({ text }) => text)).toEqual(['Keighley', 'Keighley']);
  });
});
