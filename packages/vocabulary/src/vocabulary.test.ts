import { describe, expect, it } from 'vitest';

import { attackEnterprise } from './attackEnterprise.ts';
import { attackIcs } from './attackIcs.ts';
import { attackLink, attackMatrixOf, attackTechniqueId, techniqueName } from './attack.ts';
import * as words from './index.ts';
import type { Vocabulary } from './index.ts';

const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' && value !== null && 'terms' in value && 'codes' in value;
const exported: readonly unknown[] = Object.values(words);
const lists = exported.filter(isVocabulary);

describe('the lists of words', () => {
  it('are all there, each under a name of its own', () => {
    expect(lists.length).toBeGreaterThanOrEqual(25);
    expect(new Set(lists.map(list => list.name)).size).toBe(lists.length);
  });

  it.each(lists.map(list => [list.name, list] as const))(
    '%s names every code once and words it',
    (_, list) => {
      expect(new Set(list.codes).size).toBe(list.terms.length);
      for (const term of list.terms) {
        expect(term.code.trim()).not.toBe('');
        expect(term.label).toBe(term.label.normalize('NFC').replace(/\s+/g, ' ').trim());
        expect(words.labelOf(list, term.code)).toBe(term.label);
        expect(words.isCode(list, term.code)).toBe(true);
      }
    },
  );

  it('have as many terms as their sources', () => {
    expect(words.rsitClasses.terms).toHaveLength(11);
    expect(words.rsitTypes.terms).toHaveLength(39);
    expect(words.caf32.terms).toHaveLength(39);
    expect(words.caf40.terms).toHaveLength(41);
    expect(words.nistCsf20.terms).toHaveLength(106);
    expect(words.cyberEssentials31.terms).toHaveLength(5);
    expect(words.assets.terms).toHaveLength(25);
    expect(words.supplierCategories.terms).toHaveLength(32);
    expect(attackEnterprise).toHaveLength(691);
    expect(attackIcs).toHaveLength(83);
  });

  it('show an unknown code as itself rather than as nothing, and sort it last', () => {
    expect(words.labelOf(words.severities, 'catastrophic')).toBe('catastrophic');
    expect(words.isCode(words.severities, 'catastrophic')).toBe(false);
    expect(words.orderOf(words.severities, 'catastrophic')).toBe(4);
    expect(words.orderOf(words.severities, 'low')).toBeLessThan(words.orderOf(words.severities, 'critical'));
  });
});

describe('markings', () => {
  it('V3 label every copy as TLP 2.0 writes it', () => {
    expect(words.markings.codes.map(words.markingLabel)).toEqual([
      'TLP:CLEAR',
      'TLP:GREEN',
      'TLP:AMBER',
      'TLP:AMBER+STRICT',
      'TLP:RED',
    ]);
  });

  it('V2 name an audience from AMBER on, V3 and stay on the platform from AMBER+STRICT on', () => {
    expect(words.markings.codes.filter(words.namesAudience)).toEqual(['AMBER', 'AMBER_STRICT', 'RED']);
    expect(words.markings.codes.filter(words.mayLeavePlatform)).toEqual(['CLEAR', 'GREEN', 'AMBER']);
  });
});

describe('frameworks', () => {
  it('tell the same code of two versions apart', () => {
    expect(words.controlLabel({ framework: 'caf-3.2', code: 'C1.c' })).toMatch(/^CAF 3\.2 C1\.c: /);
    expect(words.isControl({ framework: 'caf-4.0', code: 'A4.b' })).toBe(true);
    expect(words.isControl({ framework: 'caf-3.2', code: 'A4.b' })).toBe(false);
    expect(words.controlLabel({ framework: 'cyber-essentials-3.1', code: 'firewalls' })).toBe(
      'Cyber Essentials 3.1: Firewalls',
    );
  });
});

describe('incident types', () => {
  it('each belong to one class, and every class has a type', () => {
    const classes = new Set(words.rsitTypes.codes.map(words.rsitClassOf));
    expect([...classes].sort()).toEqual([...words.rsitClasses.codes].sort());
    expect(words.rsitClassOf('intrusions:system-compromise')).toBe('intrusions');
    expect(words.rsitClassOf('intrusion-attempts:brute-force')).toBe('intrusion-attempts');
  });
});

describe('ATT&CK techniques', () => {
  it('have ids of one form, in the matrix that the id tells', () => {
    for (const [id] of attackEnterprise)
      expect([attackTechniqueId.test(id), attackMatrixOf(id)]).toEqual([true, 'enterprise']);
    for (const [id] of attackIcs)
      expect([attackTechniqueId.test(id), attackMatrixOf(id)]).toEqual([true, 'ics']);
    expect(techniqueName(attackEnterprise, 'T1078.004')).toBe('Valid Accounts: Cloud Accounts');
    expect(techniqueName(attackIcs, 'T9999')).toBe('T9999');
    expect(attackLink('T1078.004')).toBe('https://attack.mitre.org/techniques/T1078/004');
  });
});

describe('sizes', () => {
  it('turn a CVSS score and a population into the right band at the bounds', () => {
    expect([0, 3.9, 4, 6.9, 7, 8.9, 9, 10].map(words.severityOfScore)).toEqual([
      'low',
      'low',
      'medium',
      'medium',
      'high',
      'high',
      'critical',
      'critical',
    ]);
    expect([99_999, 100_000, 249_999, 250_000, 499_999, 500_000].map(words.populationBandOf)).toEqual([
      '<100k',
      '100-250k',
      '100-250k',
      '250-500k',
      '250-500k',
      '500k+',
    ]);
  });
});
