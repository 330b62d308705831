//! One filter over a list: one of its values, or all.

import { XMarkIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { useText } from '../text/TextProvider';
import type { Option } from './fields';
import './filters.css';

/** One of a list, or all: a select that names itself while nothing is chosen. */
export function FilterPick<Value extends string>(props: {
  label: string;
  value: Value | null;
  options: readonly Option<Value>[];
  onChange: (value: Value | null) => void;
}) {
  const { t } = useText();
  const { value, options } = props;
  const select = useRef<HTMLSelectElement>(null);
  if (options.length === 0 && value === null) return null;
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={value === null ? 'filter-pick' : 'filter-pick on'}>
      <span aria-hidden="true" className="filter-said">
        {value === null ? (
          props.label
        ) : (
          <>
            {t('filter-is', { label: props.label })} <b>{chosen?.name ?? value}</b>
          </>
        )}
      </span>
      <select
        ref={select}
        aria-label={props.label}
        value={value ?? ''}
        onChange={(event) => props.onChange(options.find((option) => option.value === event.target.value)?.value ?? null)}
      >
        <option value="">{t('filter-any', { label: props.label })}</option>
        {value !== null && !chosen && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {value !== null && (
        <button
          type="button"
          className="filter-x"
          aria-label={t('filter-clear', { label: props.label })}
          onClick={() => {
            props.onChange(null);
            select.current?.focus();
          }}
        >
          <XMarkIcon aria-hidden fontSize={16} />
        </button>
      )}
    </span>
  );
}
