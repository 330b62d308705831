//! The text a list is filtered by: reached with `/`, emptied with Esc or its cross. Does not filter; whoever shows it does.

import { MagnifyingGlassIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { KeyHint } from './KeyHint';
import { useShortcut } from './shortcuts';
import './filters.css';

export interface FilterTextProps {
  label: string;
  placeholder: string;
  /** What the cross is called. */
  clear: string;
  value: string;
  onChange: (text: string) => void;
  /** For a list with few other filters: takes more room. */
  wide?: boolean;
}

export function FilterText({ label, placeholder, clear, value, onChange, wide = false }: FilterTextProps) {
  const field = useRef<HTMLInputElement>(null);
  useShortcut('/', () => field.current?.focus());
  return (
    <div className={wide ? 'filter-text wide' : 'filter-text'}>
      <MagnifyingGlassIcon aria-hidden fontSize={16} />
      <input
        ref={field}
        type="text"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          event.preventDefault();
          onChange('');
        }}
      />
      {value === '' ? (
        <KeyHint>/</KeyHint>
      ) : (
        <button
          type="button"
          className="filter-x"
          aria-label={clear}
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
        >
          <XMarkIcon aria-hidden fontSize={16} />
        </button>
      )}
    </div>
  );
}
