//! Norwegian organisation numbers as they are typed: nine digits, the last a check digit (modulus 11).

/** The nine digits of `987 654 321`, `NO 987654321 MVA` and the like; `null` if there are not nine. */
export function readOrganisationNumber(typed: string): string | null {
  const digits = typed
    .toUpperCase()
    .replace(/[\s.\-\u00a0]/g, '')
    .replace(/^NO/, '')
    .replace(/MVA$/, '');
  return /^\d{9}$/.test(digits) ? digits : null;
}

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Whether the last digit is what the others say. */
export function checkDigitIsRight(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return (11 - (sum % 11)) % 11 === Number(number[8]);
}

/** `987 654 321` */
export const shownNumber = (number: string): string => number.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
