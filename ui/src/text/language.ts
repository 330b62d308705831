//! The three languages of the window. Knows no texts.

/** Stable names, the same as in the register's settings. */
export type Language = 'nb' | 'nn' | 'en';
export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
/** Each language in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);
