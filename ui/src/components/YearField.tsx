//! A year: four digits, without a space between the thousands.

import { type Reading, readYear } from '../text/read';
import { useText } from '../text/TextProvider';
import { useFieldError } from './Form';
import { type ReadFieldProps, ReadInput, useReading } from './fields';

const WRITTEN = {
  read: (typed: string): Reading<number | null> => readYear(typed),
  write: (year: number | null) => (year === null ? '' : String(year)),
  same: (a: number | null, b: number | null) => a === b,
};

export function YearField(props: ReadFieldProps<number> & { name: string }) {
  const text = useText();
  const refused = useFieldError(props.name);
  const field = useReading({ ...props, error: props.error ?? refused }, WRITTEN, text);
  return <ReadInput {...props} field={field} kind="number" />;
}
