import { expect, it } from 'vitest';
import { checkDigitIsRight, readOrganisationNumber, shownNumber } from './organisation-number';

it('nine digits are read however they are written', () => {
  for (const typed of ['974760673', '974 760 673', 'NO 974 760 673 MVA', '974.760.673']) {
    expect(readOrganisationNumber(typed)).toBe('974760673');
  }
  for (const typed of ['97476067', '9747606733', 'Ren AS', '']) expect(readOrganisationNumber(typed)).toBeNull();
});

it('the last digit is checked, and a wrong one is only told', () => {
  expect(checkDigitIsRight('974760673')).toBe(true);
  expect(checkDigitIsRight('974760674')).toBe(false);
  expect(shownNumber('974760673')).toBe('974\u00a0760\u00a0673');
});
