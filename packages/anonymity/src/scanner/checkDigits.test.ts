import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDrivingLicence,
  isIpv4,
  isIpv6,
  isNationalInsuranceNumber,
  isNhsNumber,
  isPhoneNumber,
  isPostcode,
  isVehicleRegistration,
} from './checkDigits.ts';

// Cases after those of Microsoft's Presidio (MIT), presidio-analyzer/tests/test_uk_*, brought over in 2026-07.
const cases: readonly (readonly [
  name: string,
  is: (text: string) => boolean,
  right: string,
  wrong: string,
])[] = [
  ['an NHS number', isNhsNumber, '401-023-2137|221 395 1837|0032698674', '401-023-2138|943 476 5918|123'],
  [
    'a national insurance number',
    isNationalInsuranceNumber,
    'AA 12 34 56 B|hh 01 02 03 d|tw987654a|PR 123612C|YZ 61 48 68 B',
    'AA 12 34 56 H|AB 12 34 56 1|ab1234561|FQ 00 00 00 C|BG123612A|nt 99 88 77 a|UV 98 76 54 B',
  ],
  [
    'a postcode',
    isPostcode,
    'M1 1AA|M60 1NW|W1A 1HQ|CR2 6XH|DN55 1PT|EC1A 1BB|GIR 0AA|M11AA|EC1A1BB|DN551PT|SW1A 1AA',
    'QA1 1AA|VA1 1AA|XA1 1AA|M1 1CA|M1 1AI|1A1 1AA|ABCM11AADEF',
  ],
  [
    'a vehicle registration',
    isVehicleRegistration,
    'AB51 ABC|BD62XYZ|LN14-HGT|aa02 aaa|AB70 DEF|A123 BCD|K1 ABC|M456DEF|ABC 123D|ABC 1D|DEF456G',
    'IB51 ABC|AQ51 ABC|AB00 ABC|AB35 ABC|AB49 ABC|AB80 ABC|AB51 AIB|I123 BCD|O123 BCD|ABC 123I|ABC 123Z|hello world',
  ],
  [
    'a driving licence',
    isDrivingLicence,
    'MORGA607054SM9IJ|MORGA657054SM9IJ|FO999512018AA1AB|morga607054sm9ij|JONES710153J99EF|SMITH862310AB1CD',
    'MORGA600054SM9IJ|MORGA613054SM9IJ|MORGA650054SM9IJ|MORGA663054SM9IJ|MORGA601004SM9IJ|MORGA601324SM9IJ|MORGA65705SM9IJ|99999657054SM9IJ',
  ],
  [
    'an IPv4 address',
    isIpv4,
    '10.0.0.1|255.255.255.255|185.220.101.47',
    '256.1.1.1|10.0.0|1.2.3.04|1.2.3.4.5',
  ],
  [
    'an IPv6 address',
    isIpv6,
    '2001:db8::1|fe80::1ff:fe23:4567:890a|1:2:3:4:5:6:7:8',
    '2001:db8::1::2|1:2:3|12345::1',
  ],
  [
    'a telephone number',
    isPhoneNumber,
    '0161 496 0145|+44 20 7946 0812|07700 900318|(01632) 960417',
    '1234|0000000000|+1 555 0100',
  ],
];

describe('identifiers', () => {
  it.each(cases)('A5 tells %s from what only looks like one', (_, is, right, wrong) => {
    expect(right.split('|').filter(text => !is(text))).toEqual([]);
    expect(wrong.split('|').filter(text => is(text))).toEqual([]);
  });

  it('A5 no slip in one digit of an NHS number goes unnoticed, nor any two neighbours exchanged', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (nine, at, by) => {
        const sum = nine.reduce((total, digit, place) => total + digit * (10 - place), 0);
        const check = (11 - (sum % 11)) % 11;
        fc.pre(check !== 10);
        const number = [...nine, check];
        expect(isNhsNumber(number.join(''))).toBe(true);
        const slipped = number.map((digit, place) => (place === at ? (digit + by) % 10 : digit));
        expect(isNhsNumber(slipped.join(''))).toBe(false);
        const swapped = number.map((digit, place) =>
          place === at ? (number[at + 1] ?? digit) : place === at + 1 ? (number[at] ?? digit) : digit,
        );
        if (swapped.join('') !== number.join('')) expect(isNhsNumber(swapped.join(''))).toBe(false);
      }),
    );
  });
});
