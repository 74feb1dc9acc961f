import { describe, expect, it } from 'vitest';
import { authorities, authorityWithCode, partnershipMembers } from './authorities.ts';
import { councilCells, demoChoice, demoEnrolment, playbookAuthorities, servicesOf } from './demoEnrolment.ts';

describe('the demo enrolment', () => {
  const joined = new Set(demoEnrolment(authorities()));

  it('has 14 councils or more in every nation and tier that has so many, else all', async ({ annotate }) => {
    const cells = councilCells(authorities()).map(({ nation, tier, councils }) => ({
      nation,
      tier,
      all: councils.length,
      joined: servicesOf(councils.filter(({ code }) => joined.has(code))),
    }));
    for (const cell of cells) await annotate(`${cell.nation}, ${cell.tier}: ${cell.joined} of ${cell.all}`);
    expect(cells).toHaveLength(6);
    for (const cell of cells) expect(cell.joined).toBeGreaterThanOrEqual(Math.min(14, cell.all));
  });

  it('has the authorities that tried the Playbook, and the boroughs of the South London Partnership', () => {
    for (const code of [...playbookAuthorities.map(one => one.code), ...partnershipMembers('SLP')]) {
      expect(authorityWithCode(code), code).toBeDefined();
      expect(joined.has(code), code).toBe(true);
    }
  });

  it('enrols nobody who has ended', () => {
    for (const code of joined) expect(authorityWithCode(code)?.validTo, code).toBeNull();
  });

  it('is the same for the same seed, and another for another', () => {
    expect(demoEnrolment(authorities())).toEqual(demoEnrolment(authorities().toReversed()));
    expect(demoEnrolment(authorities(), { ...demoChoice, seed: 7 })).not.toEqual([...joined]);
  });
});
