/** The rules by which a number shows that it is what it looks like. */

/** NHS number (Modulus 11): ten digits, of which the last checks the others. */
export function isNhsNumber(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length !== 10) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits.charAt(9));
}

/** National insurance number: two letters that are given out, six digits, A to D. It has no check digit. */
export function isNationalInsuranceNumber(text: string): boolean {
  const plain = text.replaceAll(/[\s-]/g, '').toUpperCase();
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]$/.test(plain);
}

const postcodeAreas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
    'G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW ' +
    'OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD ' +
    'WF WN WR WS WV YO ZE'
  ).split(' '),
);

/** Postcode: an area that exists, a district, and letters that are used in the second half. */
export function isPostcode(text: string): boolean {
  const plain = text.replaceAll(/\s/g, '').toUpperCase();
  if (plain === 'GIR0AA') return true;
  const parts = /^([A-Z]{1,2})(\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/.exec(plain);
  return parts !== null && postcodeAreas.has(parts[1] ?? '');
}

/** A vehicle's registration since 1963, in any of its three forms. */
export function isVehicleRegistration(text: string): boolean {
  const plain = text.replaceAll(/[\s-]/g, '').toUpperCase();
  const current = /^[A-HJ-PR-Y]{2}(\d{2})[A-HJ-PR-Z]{3}$/.exec(plain);
  if (current !== null) {
    const age = Number(current[1]);
    // Spring plates carry the year, autumn ones the year and fifty.
    return (age >= 2 && age <= 29) || (age >= 51 && age <= 79);
  }
  return (
    /^[A-HJ-NPR-TV-Y][1-9]\d{0,2}[A-HJ-PR-Z]{3}$/.test(plain) ||
    /^[A-HJ-PR-Y]{3}[1-9]\d{0,2}[A-HJ-NPR-TV-Y]$/.test(plain)
  );
}

/** Driving licence of Great Britain: five of the surname, the date of birth between two digits, and five more. */
export function isDrivingLicence(text: string): boolean {
  const parts = /^([A-Z]{1,5}9{0,4})\d(\d{2})(\d{2})\d[A-Z][A-Z9]\d[A-Z]{2}$/.exec(text.toUpperCase());
  if (parts === null || parts[1]?.length !== 5) return false;
  // Fifty is added to the month for a woman.
  const month = Number(parts[2]) % 50;
  const day = Number(parts[3]);
  return Number(parts[2]) <= 62 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** IPv4, each part from 0 to 255 and without leading noughts. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every(part => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** IPv6, with at most one `::`. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap(half => (half === '' ? [] : half.split(':')));
  if (!groups.every(group => /^[\dA-Fa-f]{1,4}$/.test(group))) return false;
  return halves.length === 2 ? groups.length <= 7 && groups.length >= 1 : groups.length === 8;
}

/** A British telephone number: eleven digits from the nought on (ten in a few old areas), of a range in use. */
export function isPhoneNumber(text: string): boolean {
  const national = text.replaceAll(/[^\d+]/g, '').replace(/^(?:\+44|0044)0?/, '0');
  return /^0[1235789]\d{8,9}$/.test(national) && !/^0(\d)\1{8,}$/.test(national);
}
