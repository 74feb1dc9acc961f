import { describe, expect, it } from 'vitest';

import { isCode, populationBandOf, regions, supplierCategories, tiers } from '@moot/vocabulary';

import { demoCircles } from '../../../material/demo/circles.ts';
import { demoCouncils } from '../../../material/demo/councils.ts';
import { demoPublications } from '../../../material/demo/publications.ts';
import type { DemoSubmission } from '../../../material/demo/publication.ts';
import { demoWaiting } from '../../../material/demo/waiting.ts';
import catalogue from '../../../material/kev/known_exploited_vulnerabilities.cut.json' with { type: 'json' };
import productLines from '../../../material/suppliers/products.csv?raw';
import supplierLines from '../../../material/suppliers/suppliers.csv?raw';
import { authorities as register } from '../../gazetteer/src/authorities.ts';
import { demoEnrolment } from '../../gazetteer/src/demoEnrolment.ts';
import { places } from '../../gazetteer/src/places.ts';
import { attackEnterprise } from '../../vocabulary/src/attackEnterprise.ts';
import { attackIcs } from '../../vocabulary/src/attackIcs.ts';
import {
  bytesOf,
  disclosureChoiceSchema,
  disclosureOf,
  fits,
  kindCodes,
  passagesOf,
  problemsOf,
  submissionSchema,
} from './index.ts';

const authorities = register();
const rowsOf = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(','));
const suppliers = rowsOf(supplierLines).map(([, name]) => name ?? '');
const products = rowsOf(productLines).map(([, name]) => name ?? '');
const inventedCodes = demoCouncils.map(({ code }) => code);

/** Every council that has joined in the demo, real or invented, by the facts that a disclosure may show. */
const enrolled = new Set(demoEnrolment(authorities));
const describedCouncils = [
  ...demoCouncils.map(council => ({
    ...council,
    itService: null,
    populationBand: populationBandOf(council.population),
  })),
  ...authorities.flatMap(({ code, kind, nation, region, tier, populationBand, itService }) =>
    enrolled.has(code) && kind === 'council' && nation && region && tier && populationBand
      ? [{ code, nation, region, tier, populationBand, itService }]
      : [],
  ),
];

/** What is released when a demo starts, and what still waits then. */
const written: readonly DemoSubmission[] = [
  ...demoPublications,
  ...demoWaiting.map(({ submission }) => submission),
];

const textOf = (item: DemoSubmission): string =>
  passagesOf(item.kind, item.content)
    .map(({ text }) => text)
    .join('\n');
/** Of CISA's catalogue, and those whose products a council would name first. */
const vendors = [
  ...new Set(catalogue.vulnerabilities.map(({ vendorProject }) => vendorProject)),
  ...[
    'Microsoft',
    'Windows',
    'Google',
    'Apple',
    'Cisco',
    'Citrix',
    'Fortinet',
    'Ivanti',
    'VMware',
    'Oracle',
    'SAP',
  ],
  ...[
    'Siemens',
    'Schneider',
    'Hikvision',
    'Dahua',
    'Yunex',
    'Swarco',
    'Telensa',
    'Civica',
    'Capita',
    'NEC',
    'Liquidlogic',
  ],
];
const mentions = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'u').test(text);
};

describe('the invented councils', () => {
  it('are of every nation and tier and of nine regions at least', () => {
    expect(new Set(demoCouncils.map(({ nation }) => nation)).size).toBe(4);
    expect(new Set(demoCouncils.map(({ tier }) => tier)).size).toBe(tiers.codes.length);
    expect(new Set(demoCouncils.map(({ region }) => region)).size).toBe(regions.codes.length);
    expect(demoCouncils.length).toBeGreaterThanOrEqual(20);
  });

  it('share no code, name or place with anything that exists', () => {
    const realCodes = new Set(authorities.map(({ code }) => code));
    const realNames = authorities
      .flatMap(({ name, shortName, nameCy, shortNameCy }) => [
        name,
        shortName,
        nameCy ?? '',
        shortNameCy ?? '',
      ])
      .concat(places().map(({ name }) => name))
      .map(name => name.toLowerCase());
    for (const { code, name, shortName, nameCy } of demoCouncils) {
      expect(realCodes.has(code), code).toBe(false);
      for (const own of [name, shortName, nameCy ?? name]) expect(realNames).not.toContain(own.toLowerCase());
    }
    expect(new Set(inventedCodes).size).toBe(demoCouncils.length);
  });

  it('in Wales have a Welsh name, and nobody else has', () => {
    for (const { nation, nameCy } of demoCouncils) expect(nameCy !== null).toBe(nation === 'Wales');
  });
});

describe('the circles of the demo', () => {
  it('have members that exist, at least twelve of them, none twice', () => {
    const codes = new Set([...authorities.map(({ code }) => code), ...inventedCodes]);
    for (const { members } of demoCircles) {
      expect(members.filter(code => !codes.has(code))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
      expect(members.length).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('the invented publications', () => {
  it('are some forty, of every kind, marking and attribution, and no two of one name', () => {
    expect(demoPublications.length).toBeGreaterThanOrEqual(40);
    expect(new Set(demoPublications.map(({ name }) => name)).size).toBe(demoPublications.length);
    for (const kind of kindCodes) {
      expect(demoPublications.filter(item => item.kind === kind).length).toBeGreaterThanOrEqual(10);
    }
    expect(new Set(demoPublications.map(({ marking }) => marking)).size).toBe(5);
    const anonymous = demoPublications.filter(({ attribution }) => attribution === 'anonymous');
    expect(anonymous.length).toBeGreaterThan(demoPublications.length / 2);
    expect(anonymous.length).toBeLessThan(demoPublications.length);
    const outcomes = demoPublications.flatMap(item =>
      item.kind === 'incident' ? [item.content.outcome] : [],
    );
    for (const outcome of ['near_miss', 'went_well']) {
      expect(outcomes.filter(one => one === outcome).length).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(written.map(item => [item.name, item] as const))(
    '%s passes every check of a submission',
    (_, item) => {
      expect(problemsOf(item.kind, item.content)).toEqual([]);
      // Already clean: nothing to trim, normalise or drop.
      expect(submissionSchema(item.kind).parse(item.content)).toEqual(item.content);
      expect(bytesOf(JSON.stringify(item.content))).toBeLessThan(16_000);
      expect(disclosureChoiceSchema.safeParse(item.disclosure).success).toBe(true);
    },
  );

  it.each(demoPublications.map(({ name, releasedIn }) => [name, releasedIn] as const))(
    '%s is released in a month of its time',
    (_, releasedIn) => expect(releasedIn).toMatch(/^202[56]-(0[1-9]|1[0-2])$/),
  );

  it.each(written.map(item => [item.name, item] as const))(
    '%s belongs to an invented council and has the audience that its marking asks for',
    (_, item) => {
      expect(inventedCodes).toContain(item.contributor);
      const { circles, authorities: named } = item.audience;
      const open = item.marking === 'CLEAR' || item.marking === 'GREEN';
      expect(circles.length + named.length === 0).toBe(open);
      const members = circles.flatMap(
        code => demoCircles.find(circle => circle.code === code)?.members ?? [],
      );
      // V2 and A4: an anonymous one adds nothing, so its own council must be inside already, among enough others.
      const inside = open || new Set([...members, ...named]).size >= 11;
      const ownInside = open || [...members, ...named].includes(item.contributor);
      expect(item.attribution === 'named' || (inside && ownInside)).toBe(true);
      // A6: what does not wait for a slot shows nothing.
      const showsNothing = Object.values(item.disclosure).every(state => state === 'withheld');
      expect(item.urgent === undefined || (item.kind === 'supplier_warning' && showsNothing)).toBe(true);
    },
  );

  it.each(written.map(item => [item.name, item] as const))('%s names nothing that exists', (_, item) => {
    const text = textOf(item);
    const councils = authorities.flatMap(({ name, shortName }) => [name, shortName]);
    const ownPlaces = places().map(({ name }) => name);
    expect(
      [...councils, ...ownPlaces].filter(name => mentions(text, name) && !ordinaryWords.has(name)),
    ).toEqual([]);
    expect(vendors.filter(name => mentions(text, name))).toEqual([]);
    expect(text).not.toMatch(/CVE-\d/i);
    const links = text.match(/https?:\/\/[^/\s]+/g) ?? [];
    expect(links.filter(link => !link.endsWith('.example') && link !== 'https://www.gov.uk')).toEqual([]);
    expect(demoCouncils.filter(({ shortName }) => mentions(text, shortName))).toEqual([]);
    for (const supplier of item.content.suppliers ?? []) expect(suppliers).toContain(supplier.name);
    for (const product of item.content.products ?? []) expect(products).toContain(product.name);
  });

  it.each(
    written.filter(({ attribution }) => attribution === 'anonymous').map(item => [item.name, item] as const),
  )('A4 %s could have been written by eleven enrolled councils of its audience', (_, item) => {
    const own = describedCouncils.find(({ code }) => code === item.contributor);
    if (!own) throw new Error(`${item.contributor} is not enrolled`);
    const { circles, authorities: named } = item.audience;
    const members = circles.flatMap(code => demoCircles.find(circle => circle.code === code)?.members ?? []);
    const audience = new Set([...members, ...named]);
    const shown = disclosureOf(item.disclosure, own);
    const set = describedCouncils.filter(
      council => fits(shown, council) && (audience.size === 0 || audience.has(council.code)),
    );
    expect(set).toContain(own);
    expect(new Set(set.map(({ itService, code }) => itService ?? code)).size).toBeGreaterThanOrEqual(11);
  });

  it('name ATT&CK techniques that exist', () => {
    const ids = new Set([...attackEnterprise, ...attackIcs].map(([id]) => id));
    const used = demoPublications.flatMap(item =>
      item.kind === 'incident' ? (item.content.techniques ?? []) : [],
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter(id => !ids.has(id))).toEqual([]);
  });

  it('name suppliers of a known category', () => {
    expect(suppliers).toHaveLength(32);
    for (const [, , category, domain] of rowsOf(supplierLines)) {
      expect([isCode(supplierCategories, category), domain?.endsWith('.example')]).toEqual([true, true]);
    }
  });
});

/** Names of real places that are ordinary English words, and stand here as such. */
const ordinaryWords = new Set(['March', 'Over', 'Send', 'Street']);
