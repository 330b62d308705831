//! A new passphrase, typed twice, with its strength in words. Keeps nothing of it beyond the form.

import { useEffect, useState } from 'react';
import type { Strength } from '../../api/bindings';
import { PassphraseField } from '../../components/PassphraseField';
import { useText } from '../../text/TextProvider';
import { SHORTEST, type Typed, wrongWith } from './passphrase';
import { strengthOf } from './queries';
import './keys.css';

const SETTLED_MS = 120;
const PARTS: readonly Strength[] = ['weak', 'fair', 'good', 'strong'];

export interface NewPassphraseProps {
  value: Typed;
  onChange: (value: Typed) => void;
  /** Whether what is wrong with it is shown: after a try, not while it is typed. */
  tried: boolean;
  /** The program's refusal. */
  refused?: string | undefined;
  /** What it is called, if not just a passphrase. */
  label?: string;
}

export function NewPassphrase({ value, onChange, tried, refused, label }: NewPassphraseProps) {
  const { t } = useText();
  const wrong = tried ? wrongWith(value) : null;
  return (
    <div className="new-passphrase">
      <PassphraseField
        label={label ?? t('passphrase-new')}
        description={t('passphrase-new.said')}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        error={wrong === 'missing' ? t('passphrase-new-missing') : refused}
        fresh
      />
      <StrengthMeter typed={value.first} />
      <PassphraseField
        label={t('passphrase-again')}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={wrong === 'again' ? t('passphrase-again-missing') : wrong === 'unlike' ? t('passphrase-unlike') : undefined}
        fresh
      />
    </div>
  );
}

/** Four parts and a word; takes its room at once, so that nothing below moves. */
function StrengthMeter({ typed }: { typed: string }) {
  const { t } = useText();
  const [known, setKnown] = useState<{ typed: string; strength: Strength } | null>(null);
  const length = [...typed].length;
  const short = length < SHORTEST;
  useEffect(() => {
    if (short) return;
    let gone = false;
    const timer = setTimeout(() => {
      // An answer that fails says nothing about the passphrase: it is looked at again when it is used.
      strengthOf(typed).then(
        (strength) => gone || setKnown({ typed, strength }),
        () => undefined,
      );
    }, SETTLED_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [typed, short]);
  // What is known of the passphrase a letter ago stands until the next is known.
  const strength = short ? null : (known?.strength ?? null);
  const filled = typed === '' ? 0 : strength === null ? 1 : PARTS.indexOf(strength) + 1;
  const word =
    typed === '' ? '' : short ? t('strength-short', { left: SHORTEST - length }) : strength ? t(`strength-${strength}`) : '…';
  return (
    <div className="strength" data-strength={strength ?? 'weak'}>
      <div className="strength-bar" aria-hidden>
        {PARTS.map((part, at) => (
          <span key={part} className={at < filled ? 'on' : ''} />
        ))}
      </div>
      <p className="sm" aria-live="polite">
        {word !== '' && (
          <>
            {t('strength')}: {word}
          </>
        )}
      </p>
    </div>
  );
}
