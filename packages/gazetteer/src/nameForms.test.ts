import { describe, expect, it } from 'vitest';
import { authorityWithCode } from './authorities.ts';
import { nameForms, type NameForm } from './nameForms.ts';

function formsOf(code: string): readonly NameForm[] {
  const authority = authorityWithCode(code);
  if (authority === undefined) throw new Error(`No authority ${code}`);
  return nameForms(authority);
}

const textsOf = (code: string): readonly string[] => formsOf(code).map(({ text }) => text);

describe('forms of a name', () => {
  it.each([
    [
      'BRD',
      ['City of Bradford Metropolitan District Council', 'Bradford', 'BMDC', 'CBMDC', 'bradford.gov.uk'],
    ],
    ['PKN', ['Perth & Kinross', 'P&K', 'PKC', 'pkc.gov.uk']],
    ['KEC', ['RBKC', 'K&C', 'Kensington & Chelsea', 'Royal Borough of Kensington & Chelsea']],
    ['RIC', ['LBRuT', 'Richmond', 'Richmond-upon-Thames']],
    ['NET', ['Newcastle', 'Newcastle upon Tyne City Council']],
    ['EHE', ['East Herts', 'East Herts District Council']],
    ['AGY', ['Cyngor Sir Ynys Môn', 'Ynys Mon', 'Anglesey']],
    ['BAS', ['B&NES', 'BANES', 'Bath & North East Somerset']],
    ['KIN', ["King's Lynn & West Norfolk", 'Kings Lynn and West Norfolk']],
    ['WYCA', ['WYCA']],
  ])('of %s are those that people write', (code, expected) => {
    expect(textsOf(code)).toEqual(expect.arrayContaining(expected));
  });

  it('say when others share them', () => {
    const sharedBy = (code: string, text: string): number | undefined =>
      formsOf(code).find(form => form.text === text)?.sharedBy;
    expect(sharedBy('BRD', 'BMDC')).toBe(1);
    expect(sharedBy('NET', 'Newcastle')).toBeGreaterThanOrEqual(2);
    expect(sharedBy('ADU', 'adur-worthing.gov.uk')).toBe(2);
  });

  it('do not repeat one that differs in capitals alone', () => {
    const texts = textsOf('ELS').map(text => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });
});
