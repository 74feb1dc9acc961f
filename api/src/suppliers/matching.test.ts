import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matchKey,
  matchSupplier,
  nearThreshold,
  normaliseName,
  productKey,
  productsNamed,
  similarityOf,
  supplierRegister,
  type NamedSupplier,
} from './matching.ts';

const supplier = (name: string, ...otherNames: NamedSupplier['otherNames']): NamedSupplier => ({
  id: name,
  name,
  otherNames,
});

const register = supplierRegister([
  supplier('D-Link'),
  supplier('Fortinet'),
  supplier('QNAP', { name: 'QNAP Systems', kind: 'alias' }),
  supplier('Kiteworks', { name: 'Accellion', kind: 'former' }),
  supplier('Zoho', { name: 'ManageEngine', kind: 'brand' }),
  supplier('Fortanet'),
  supplier('Northgate', { name: 'NPS', kind: 'alias' }),
  supplier('Nottingham Parking', { name: 'NPS', kind: 'alias' }),
]);

/** Names that look like suppliers' names, besides wholly arbitrary text. */
const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'The',
        'D-Link',
        '&',
        'and',
        'Systems',
        'Ltd',
        'Ltd.',
        'plc',
        'Co',
        'Inc.',
        'S.A.',
        'GmbH',
        'İzmir',
        'ﬁx',
        'Straße',
        '+',
      ),
      { maxLength: 7 },
    )
    .map(words => words.join(' ')),
);

describe("a supplier's name", () => {
  it.each([
    ['D-Link ', 'D-LINK Corporation'],
    ['DLink', 'D Link'],
    ['The Example Company Ltd.', 'Example'],
    ['Smith & Jones plc', 'Smith and Jones Limited'],
    ['Smith & Co. Ltd', 'Smith'],
    ['Muster GmbH & Co. KG', 'Muster'],
    ['Ｆｏｒｔｉｎｅｔ', 'fortinet'],
    ['Société Exemple S.A.', 'Societe Exemple'],
    ['Array Networks ', 'Array Networks, Inc.'],
  ])('%j is written %j as well', (one, other) => {
    expect(matchKey(one)).toBe(matchKey(other));
  });

  it.each([
    ['Limited', 'limited'],
    ['The Co', 'co'],
    ['The The Band', 'band'],
    ['!!!', ''],
  ])('%j still has something left, unless it has nothing', (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised);
  });

  it('is normalised once and for all', () => {
    fc.assert(
      fc.property(anyName, name => normaliseName(normaliseName(name)) === normaliseName(name)),
      { seed: 1 },
    );
  });

  it('has no spaces, capitals or punctuation in its key', () => {
    fc.assert(
      fc.property(
        anyName,
        name => /^[\p{L}\p{N}]*$/u.test(matchKey(name)) && !/\s|[A-Z]/.test(matchKey(name)),
      ),
      { seed: 2 },
    );
  });
});

describe('likeness', () => {
  it('is symmetric, within 0 and 1, and 1 for the same name', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const similarity = similarityOf(one, other);
        const same = normaliseName(one) === '' || similarityOf(one, one) === 1;
        return similarity === similarityOf(other, one) && similarity >= 0 && similarity <= 1 && same;
      }),
      { seed: 3 },
    );
  });

  it.each([
    ['Mikrotik', 'Mikrotic', true],
    ['Fortinet', 'Fortanet', true],
    ['Micro Focus', 'Microsoft', false],
    ['Cisco', 'Citrix', false],
  ])('of %s and %s is worth a look: %s', (one, other, worthIt) => {
    expect(similarityOf(one, other) >= nearThreshold).toBe(worthIt);
  });
});

describe('matching a supplier', () => {
  it.each([
    ['D-LINK CORP.', 'exact', 'D-Link'],
    ['QNAP Systems, Inc.', 'alias', 'QNAP'],
    ['ManageEngine', 'alias', 'Zoho'],
    ['ACCELLION', 'former_name', 'Kiteworks'],
    ['Fortanet', 'exact', 'Fortanet'],
  ])('takes %s as %s: %s', (name, match, expected) => {
    expect(matchSupplier(register, name)).toMatchObject({
      match,
      supplier: { name: expected },
      candidates: [],
    });
  });

  it('only proposes what looks alike, the likeliest first, and decides nothing', () => {
    const found = matchSupplier(register, 'Fortinnet');
    expect(found.match).toBe('near');
    expect(found).not.toHaveProperty('supplier');
    expect(found.candidates.map(candidate => candidate.supplier.name)).toEqual(['Fortinet', 'Fortanet']);
  });

  it('proposes both where two suppliers hold one alias', () => {
    const found = matchSupplier(register, 'NPS Ltd');
    expect(found.match).toBe('near');
    expect(found.candidates.map(candidate => candidate.supplier.name)).toEqual([
      'Northgate',
      'Nottingham Parking',
    ]);
  });

  it.each(['Wholly Unknown', '', '—'])('knows nothing of %j', name => {
    expect(matchSupplier(register, name)).toEqual({ match: 'none', candidates: [] });
  });

  it('prefers a name, an alias and a former name, in this order, to any likeness', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          anyName.filter(name => matchKey(name) !== ''),
          { minLength: 3, maxLength: 6, selector: matchKey },
        ),
        names => {
          const [known = '', alias = '', former = '', ...others] = names;
          const some = supplierRegister([
            ...others.map(name => supplier(name)),
            supplier(known, { name: alias, kind: 'alias' }, { name: former, kind: 'former' }),
          ]);
          expect(matchSupplier(some, known).match).toBe('exact');
          expect(matchSupplier(some, alias).match).toBe('alias');
          expect(matchSupplier(some, former).match).toBe('former_name');
        },
      ),
      { seed: 4 },
    );
  });

  it("prefers a supplier's own name to another's alias", () => {
    const some = supplierRegister([
      supplier('Citrix', { name: 'NetScaler', kind: 'brand' }),
      supplier('NetScaler'),
    ]);
    expect(matchSupplier(some, 'netscaler')).toMatchObject({
      match: 'exact',
      supplier: { name: 'NetScaler' },
    });
  });
});

describe('products', () => {
  it.each([
    ['Windows ', 'Windows', 'Microsoft'],
    ['SMA100 Appliances', 'SMA 100 Appliances', 'SonicWall'],
    ['HTTP File Server (HFS)', 'HTTP File Server', 'Rejetto'],
    ['QNAP Network-Attached Storage (NAS)', 'Network Attached Storage (NAS)', 'QNAP'],
    ['Drupal Core', 'Drupal core', 'Drupal'],
  ])('%j is %j of %s', (one, other, of) => {
    expect(productKey(one, of)).toBe(productKey(other, of));
  });

  it("keep their name when it is the supplier's own, and abbreviations that add something", () => {
    expect(productKey('SimpleHelp', 'SimpleHelp ')).toBe('simplehelp');
    expect(productKey('Smart Install (IOS)', 'Cisco')).not.toBe(productKey('Smart Install', 'Cisco'));
  });

  it('come apart only where every part is a name by itself', () => {
    expect(productsNamed('iOS, iPadOS, and macOS')).toEqual(['iOS', 'iPadOS', 'macOS']);
    for (const whole of [
      'Acrobat and Reader, Flash Player',
      'Small Business RV160, RV260, RV340, and RV345 Series Routers',
      'Backup and Replication',
      'AE1021, AE1021PE',
      'FortiOS and FortiProxy',
    ]) {
      expect(productsNamed(whole)).toEqual([whole]);
    }
  });
});

const material = join(import.meta.dirname, '..', '..', '..', 'material');

/** Rows of a CSV file without cells in quotes. */
const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(material, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split(','));

describe('the known names of suppliers', () => {
  const rows = rowsOf('suppliers/known-names.csv');

  it('have four cells, of known kinds, each from a source', () => {
    for (const row of rows) {
      expect(row, row.join()).toHaveLength(4);
      expect(row[2], row.join()).toMatch(/^(alias|former|brand)$/);
      expect(row[3], row.join()).toMatch(/^(kev( CVE-\d{4}-\d{4,})+|general knowledge)$/);
    }
  });

  it('mean one supplier each, and say what spelling alone does not', () => {
    const keys = rows.map(([, known = '']) => matchKey(known));
    expect(new Set(keys).size).toBe(keys.length);
    for (const [name = '', known = ''] of rows) expect(matchKey(known), known).not.toBe(matchKey(name));
    const suppliers = new Set(rows.map(([name = '']) => matchKey(name)));
    for (const key of keys) expect(suppliers.has(key), key).toBe(false);
  });

  it("find the supplier behind the catalogue's other spellings, and none behind two names in one", () => {
    const cut = JSON.parse(
      readFileSync(join(material, 'kev/known_exploited_vulnerabilities.cut.json'), 'utf8'),
    ) as { count: number; vulnerabilities: readonly { vendorProject: string }[] };
    expect(cut.vulnerabilities).toHaveLength(cut.count);
    const spelt = ['QNAP Systems', 'PHP Group', 'VMware Tanzu', 'Accellion', 'Hewlett Packard (HP)'];
    const vendors = new Set(cut.vulnerabilities.map(({ vendorProject }) => vendorProject));
    for (const name of spelt) expect(vendors.has(name), name).toBe(true);
    const others = Map.groupBy(rows, ([name = '']) => name);
    const known = supplierRegister(
      [...others].map(([name, named]) =>
        supplier(
          name,
          ...named.map(([, other = '', kind]) => ({
            name: other,
            kind: kind as 'alias' | 'former' | 'brand',
          })),
        ),
      ),
    );
    const found = (name: string): string => {
      const result = matchSupplier(known, name);
      return 'supplier' in result ? result.supplier.name : result.match;
    };
    expect(spelt.map(found)).toEqual(['QNAP', 'PHP', 'VMware', 'Kiteworks', 'HP']);
    expect(matchSupplier(known, 'D-Link and TRENDnet').match).not.toBe('exact');
  });
});

describe('the known relations of suppliers', () => {
  it('are of known kinds and dated', () => {
    for (const row of rowsOf('suppliers/known-relations.csv')) {
      expect(row, row.join()).toHaveLength(5);
      expect(row[1], row.join()).toMatch(/^(parent|successor)$/);
      expect(row[3], row.join()).toMatch(/^(\d{4}-\d{2})?$/);
    }
  });
});
