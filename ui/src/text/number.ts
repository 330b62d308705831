//! How numbers and money are written. The same forms as the register's reports: no-break space between
//! groups and before units, U+2212 as minus. Knows no words.

import type { Language } from './language';

const NBSP = '\u00a0';
const MINUS = '\u2212';

const SEPARATORS: Record<Language, { group: string; decimal: string }> = {
  nb: { group: NBSP, decimal: ',' },
  nn: { group: NBSP, decimal: ',' },
  en: { group: ',', decimal: '.' },
};

export interface Decimals {
  /** Always at least this many decimals. */
  least?: number;
  /** Never more; rounds half away from zero. Six if not said, which is all the register keeps. */
  most?: number;
}

/** The digits of a number, rounded half away from zero, without a float's tail. */
function digitsOf(value: number, { least = 0, most = 6 }: Decimals): { negative: boolean; whole: string; fraction: string } {
  // Through six places first: 2.675 as a double lies just below what was typed.
  const exact = Math.abs(value).toFixed(6);
  const rounded = Math.round(Number(exact) * 10 ** most + 1e-7) / 10 ** most;
  const [whole = '0', all = ''] = rounded.toFixed(most).split('.');
  let fraction = all;
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return { negative: value < 0 && rounded !== 0, whole, fraction };
}

/** `1 234,5`, English `1,234.5`. Blank for what is not recorded. */
export function number(language: Language, value: number | null | undefined, decimals: Decimals = {}): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '';
  const { group, decimal } = SEPARATORS[language];
  const { negative, whole, fraction } = digitsOf(value, decimals);
  return `${negative ? MINUS : ''}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${fraction ? decimal + fraction : ''}`;
}

/** A difference with its sign: `+3,5`, `−7`, `0`. */
export function signed(language: Language, value: number, decimals: Decimals = {}): string {
  const text = number(language, value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** `59 %`, English `59%`. The value is in percent. */
export function percent(language: Language, value: number | null | undefined, decimals: Decimals = {}): string {
  const text = number(language, value, decimals);
  return text && `${text}${language === 'en' ? '' : NBSP}%`;
}

/** An amount in øre as `56 000 000 kr`, English `NOK 56,000,000`; øre only if there are any. */
export function money(language: Language, ore: number | null | undefined): string {
  if (ore === null || ore === undefined) return '';
  const text = amount(language, ore);
  return language === 'en' ? `NOK${NBSP}${text}` : `${text}${NBSP}kr`;
}

/** An amount in øre without its unit, as it stands in a field: `1 234,50`. */
export function amount(language: Language, ore: number | null | undefined): string {
  if (ore === null || ore === undefined) return '';
  const size = Math.abs(ore);
  const rest = size % 100;
  const kroner = number(language, (size - rest) / 100);
  return `${ore < 0 ? MINUS : ''}${kroner}${rest ? SEPARATORS[language].decimal + String(rest).padStart(2, '0') : ''}`;
}

/** `1,2 MB`. */
export function fileSize(language: Language, bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${number(language, size, { most: size < 10 && unit > 0 ? 1 : 0 })}${NBSP}${units[unit]}`;
}
