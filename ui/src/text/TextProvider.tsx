//! Gives every component its texts and forms in the chosen language, and today's date.

import { LocalizationProvider, Localized, ReactLocalization } from '@fluent/react';
import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { Day } from './calendar';
import { bundleOf, fluentArgs, hasText, type TextArgs, textOf } from './catalogue';
import * as days from './days';
import type { Language } from './language';
import * as numbers from './number';
import type { Unread } from './read';

type Maybe<T> = T | null | undefined;

export interface Text {
  language: Language;
  /** The day it is. Components never ask a clock. */
  today: Day;
  /** The text of a key, or of an attribute (`key.attribute`). Counts go in as numbers, all else as shown text. */
  t(key: string, args?: TextArgs): string;
  /** Whether there is such a text; for keys made from a code. */
  has(key: string): boolean;
  /** `1 234,5` */
  number(value: Maybe<number>, decimals?: numbers.Decimals): string;
  /** `+3,5`, `−7` */
  signed(value: number, decimals?: numbers.Decimals): string;
  /** `59 %` of 59 */
  percent(value: Maybe<number>, decimals?: numbers.Decimals): string;
  /** `56 000 000 kr` of øre */
  money(ore: Maybe<number>): string;
  /** `1 234,50` of øre, without a unit */
  amount(ore: Maybe<number>): string;
  /** `1,2 MB` */
  fileSize(bytes: number): string;
  /** `21.11.2026`, English `21 Nov 2026` */
  date(day: Maybe<Day>): string;
  /** `24.11.` */
  dayMonth(day: Day): string;
  /** `Tir. 24.11.` */
  weekdayDate(day: Day): string;
  /** `mandag 23. november 2026` */
  longDate(day: Day): string;
  /** `uke 48` */
  week(day: Day): string;
  /** `01.07.2024–30.06.2027`, either end open */
  period(start: Day | null, end: Day | null): string;
  /** `07.42` */
  time(instant: Date): string;
  /** `i dag`, `om 7 dager`, `12 dager siden` */
  relative(day: Day): string;
  /** `12 d over`, `i morgen`, else the date */
  due(day: Day): string;
  /** The sentence of a text that could not be read (see read.ts). */
  unread(why: Unread): string;
}

const Context = createContext<Text | null>(null);

export function makeText(language: Language, today: Day): Text {
  const t: Text['t'] = (key, args) => textOf(language, key, args);
  return {
    language,
    today,
    t,
    has: (key) => hasText(language, key),
    number: (value, decimals) => numbers.number(language, value, decimals),
    signed: (value, decimals) => numbers.signed(language, value, decimals),
    percent: (value, decimals) => numbers.percent(language, value, decimals),
    money: (ore) => numbers.money(language, ore),
    amount: (ore) => numbers.amount(language, ore),
    fileSize: (bytes) => numbers.fileSize(language, bytes),
    date: (day) => days.date(language, day),
    dayMonth: (day) => days.dayMonth(language, day),
    weekdayDate: (day) => days.weekdayDate(language, day),
    longDate: (day) => days.longDate(language, day),
    week: (day) => days.week(language, day),
    period: (start, end) => days.period(language, start, end),
    time: (instant) => days.time(language, instant),
    relative: (day) => days.relative(language, day, today),
    due: (day) => days.due(language, day, today),
    unread({ key, args = {}, month, limits = {} }) {
      const shown: TextArgs = { ...args };
      if (month !== undefined) shown.month = days.monthName(language, month);
      for (const [name, value] of Object.entries(limits)) shown[name] = numbers.number(language, value);
      return t(key, shown);
    },
  };
}

export function TextProvider({ language, today, children }: { language: Language; today: Day; children: ReactNode }) {
  const text = useMemo(() => makeText(language, today), [language, today]);
  const localization = useMemo(() => new ReactLocalization([bundleOf(language), bundleOf('nb')]), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Context value={text}>
      <LocalizationProvider l10n={localization}>{children}</LocalizationProvider>
    </Context>
  );
}

/** Texts and forms in the chosen language. */
export function useText(): Text {
  const text = useContext(Context);
  if (!text) throw new Error('useText outside TextProvider');
  return text;
}

/** A text with elements in it: `filters-on = <b>{ $count }</b> filtre` and `elems={{ b: <b /> }}`. */
export function RichText({ id, args = {}, elems }: { id: string; args?: TextArgs; elems: Record<string, ReactElement> }) {
  const { language } = useText();
  return (
    <Localized id={id} vars={fluentArgs(language, args)} elems={elems}>
      <span />
    </Localized>
  );
}
