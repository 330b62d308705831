//! What the backend answers when it refuses: a code, maybe a field, and the sentence in the user's language.

import type { Text } from '../text/TextProvider';

export interface Failure {
  /** Stable name; the text key is `error-<code>`. */
  code: string;
  /** The field of the draft that is wrong, as it is named there (`dates.end`, `criteria.2.weight`). */
  field?: string | null;
  params?: Record<string, string>;
  /** What happened, what it means, what to do, in the user's language; only what is thrown in the page lacks it. */
  sentence?: string;
}

/** A refusal as an exception, so that queries and changes carry it. */
export class RegisterError extends Error {
  readonly code: string;
  readonly field: string | null;
  readonly params: Record<string, string>;
  readonly sentence: string | null;
  constructor(failure: Failure) {
    super(failure.field ? `${failure.code} in ${failure.field}` : failure.code);
    this.name = 'RegisterError';
    this.code = failure.code;
    this.field = failure.field ?? null;
    this.params = failure.params ?? {};
    this.sentence = failure.sentence ?? null;
  }
}

const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

/** Anything thrown or answered, as a `RegisterError`. What is unknown becomes `unexpected` with its reason. */
export function asRegisterError(thrown: unknown): RegisterError {
  if (thrown instanceof RegisterError) return thrown;
  if (isFailure(thrown)) return new RegisterError(thrown);
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new RegisterError({ code: 'unexpected', params: { reason } });
}

/** Every value an error's sentence may name; what was not given is shown as a dash rather than by its name. */
const VALUES = ['value', 'max', 'min', 'sum', 'noun', 'id', 'path', 'reason', 'version', 'known', 'line', 'column', 'root'];

function shown(text: Pick<Text, 't' | 'number'>, name: string, value: string | undefined): string {
  if (value === undefined) return text.t('none');
  if (name === 'noun') return value.replace(/Id$/, '').toLowerCase();
  const isNumber = (name === 'sum' || name === 'max' || name === 'min') && /^-?\d+(\.\d+)?$/.test(value);
  return isNumber ? text.number(Number(value)) : value;
}

/** The plain sentence of an error, without the field's name: for where it stands beside the field. */
export function sentenceOf(text: Pick<Text, 't' | 'has' | 'number'>, thrown: unknown): string {
  const error = asRegisterError(thrown);
  if (error.sentence) return error.sentence;
  const key = `error-${error.code}`;
  if (!text.has(key)) return text.t('app-error-unexpected', { reason: error.params.reason ?? error.code });
  return text.t(key, Object.fromEntries(VALUES.map((name) => [name, shown(text, name, error.params[name])])));
}

/** The name of a field of a draft: `criteria.2.weight` is «Vekt». `null` if it has none. */
export function fieldNameOf({ t, has }: Pick<Text, 't' | 'has'>, field: string): string | null {
  const parts = field
    .split('.')
    .filter((part) => !/^\d*$/.test(part))
    .map((part) => part.replaceAll('_', '-').toLowerCase());
  const keys = [parts.join('-'), parts.at(-1)].map((name) => `error-field-${name}`);
  const key = keys.find((candidate) => has(candidate));
  return key === undefined ? null : t(key);
}
