/** Identifiers made by their own rules, and the same with the check broken, in sentences. */
import type { FindingCategory } from '@moot/anonymity/scanner';

export interface Made {
  readonly category: FindingCategory;
  readonly value: string;
  /** Whether it is one, or only looks like it. */
  readonly valid: boolean;
}

type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;
const letters = (random: Random, from: string, count: number): string =>
  Array.from({ length: count }, () => from.charAt(below(random, from.length))).join('');
const digits = (random: Random, count: number): string => letters(random, '0123456789', count);

function nhs(random: Random, valid: boolean): string {
  for (;;) {
    const nine = `4${digits(random, 8)}`;
    const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) continue;
    const last = valid ? check : (check + 1 + below(random, 9)) % 10;
    const ten = `${nine}${last}`;
    return oneOf(random, [
      ten,
      `${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6)}`,
      `${ten.slice(0, 3)}-${ten.slice(3, 6)}-${ten.slice(6)}`,
    ]);
  }
}

function nino(random: Random, valid: boolean): string {
  const prefix = valid
    ? oneOf(random, ['AB', 'CE', 'JG', 'PR', 'SX', 'YZ', 'WM'])
    : oneOf(random, ['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ', 'DA', 'FY', 'QQ', 'AO']);
  const six = digits(random, 6);
  const suffix = letters(random, 'ABCD', 1);
  return oneOf(random, [
    `${prefix}${six}${suffix}`,
    `${prefix} ${six.slice(0, 2)} ${six.slice(2, 4)} ${six.slice(4)} ${suffix}`,
  ]);
}

function postcode(random: Random, valid: boolean): string {
  const area = valid
    ? oneOf(random, ['BD', 'LS', 'M', 'SW', 'CF', 'EH', 'BT', 'N', 'TR', 'ZE', 'DN'])
    : oneOf(random, ['QA', 'VA', 'XA', 'JJ', 'ZZ', 'BZ']);
  return `${area}${1 + below(random, 29)} ${below(random, 10)}${letters(random, 'ABDEFGHJLNPQRSTUWXYZ', 2)}`;
}

function vehicle(random: Random, valid: boolean): string {
  const year = valid
    ? oneOf(random, ['02', '14', '23', '51', '67', '73'])
    : oneOf(random, ['00', '01', '35', '49', '80', '99']);
  return `${letters(random, 'ABCDEFGHKLMNOPRSTVWXY', 2)}${year} ${letters(random, 'BCDGHJKLMNPRSTVWXYZ', 3)}`;
}

const ip = (random: Random, valid: boolean): string =>
  [
    10 + below(random, 200),
    below(random, 256),
    below(random, 256),
    valid ? below(random, 256) : 256 + below(random, 700),
  ].join('.');

const hex = (random: Random, count: number): string => letters(random, '0123456789abcdef', count);

/** So many of each kind. */
export function madeIdentifiers(random: Random, count: number): readonly Made[] {
  const made: Made[] = [];
  for (let at = 0; at < count; at += 1) {
    for (const valid of [true, false]) {
      made.push({ category: 'nhs', value: nhs(random, valid), valid });
      made.push({ category: 'nino', value: nino(random, valid), valid });
      made.push({ category: 'postcode', value: postcode(random, valid), valid });
      made.push({ category: 'vehicle', value: vehicle(random, valid), valid });
      made.push({ category: 'ip', value: ip(random, valid), valid });
    }
    made.push(
      { category: 'ip', value: `2001:db8:${hex(random, 4)}::${hex(random, 4)}`, valid: true },
      {
        category: 'mac',
        value: Array.from({ length: 6 }, () => hex(random, 2)).join(oneOf(random, [':', '-'])),
        valid: true,
      },
      { category: 'uprn', value: `1000${digits(random, 8)}`, valid: true },
      {
        category: 'phone',
        value: oneOf(random, [
          `0161 496 0${digits(random, 3)}`,
          `020 7946 0${digits(random, 3)}`,
          `+44 7700 900${digits(random, 3)}`,
          `01632 960${digits(random, 3)}`,
          `(0113) 496 0${digits(random, 3)}`,
        ]),
        valid: true,
      },
      {
        category: 'email',
        value: `${letters(random, 'abcdefgh', 5)}.${letters(random, 'klmnop', 6)}@${letters(random, 'rstuv', 6)}.gov.uk`,
        valid: true,
      },
      {
        category: 'url',
        value: `https://${letters(random, 'abcdef', 7)}.example.org/${letters(random, 'xyz', 4)}?q=${digits(random, 3)}`,
        valid: true,
      },
      { category: 'tenant', value: `${letters(random, 'abcdefgh', 8)}.onmicrosoft.com`, valid: true },
      { category: 'domain', value: `${letters(random, 'abcdefgh', 8)}.gov.uk`, valid: true },
      {
        category: 'hostname',
        value: `${letters(random, 'BCDFGHJK', 3)}-${oneOf(random, ['SRV', 'DC', 'SQL', 'PRN', 'LAP'])}-${digits(random, 3)}`,
        valid: true,
      },
      {
        category: 'hostname',
        value: `srv-fs${digits(random, 2)}.${letters(random, 'abcdefgh', 6)}.local`,
        valid: true,
      },
      { category: 'reference', value: `INC${digits(random, 7)}`, valid: true },
      { category: 'reference', value: `${10 + below(random, 15)}/0${digits(random, 4)}/FUL`, valid: true },
    );
  }
  return made;
}

export const sentenceOf = ({ category, value }: Made): string =>
  category === 'uprn'
    ? `The cabinet has UPRN ${value}, on the corner.`
    : `In the folder we found ${value}, and more of the like.`;
