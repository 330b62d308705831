//! All keys of the window.

import { Button } from '@digdir/designsystemet-react';
import { Dialog } from '../components/Dialog';
import '../components/key-hint.css';
import { useText } from '../text/TextProvider';
import './palette.css';

const KEYS: readonly { group: string; keys: readonly (readonly [string, readonly string[]])[] }[] = [
  {
    group: 'keys-everywhere',
    keys: [
      ['key-palette', ['Ctrl K']],
      ['key-undo', ['Ctrl Z']],
      ['key-redo', ['Ctrl Y']],
      ['key-back', ['Alt ←']],
      ['key-help', ['?']],
      ['key-close', ['Esc']],
    ],
  },
  {
    group: 'keys-lists',
    keys: [
      ['key-rows', ['↑', '↓']],
      ['key-ends', ['Home', 'End']],
      ['key-open', ['Enter']],
      ['key-panel', ['key-space']],
      ['key-filter', ['/']],
      ['key-new', ['Ctrl N']],
    ],
  },
  {
    group: 'keys-forms',
    keys: [
      ['key-save', ['Ctrl S']],
      ['key-save-next', ['Ctrl Enter']],
    ],
  },
  {
    group: 'keys-outcomes',
    keys: [
      ['outcome-fulfilled', ['O', '1']],
      ['outcome-partly', ['D', '2']],
      ['outcome-not-fulfilled', ['I', '3']],
      ['outcome-not-verified', ['K', '4']],
      ['outcome-not-applicable', ['N', '5']],
    ],
  },
];

export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('keys-title')} onClose={onClose} actions={<Button onClick={onClose}>{t('button-close')}</Button>}>
      {KEYS.map(({ group, keys }) => (
        <section key={group} className="keys">
          <h3>{t(group)}</h3>
          {keys.map(([name, held]) => (
            <dl key={name}>
              <div>
                <dt>{t(name)}</dt>
                <dd>
                  {held.map((key) => (
                    <kbd key={key} className="kbd">
                      {key === 'key-space' ? t(key) : key}
                    </kbd>
                  ))}
                </dd>
              </div>
            </dl>
          ))}
        </section>
      ))}
      <p className="xs sub keys-note">{t('keys-single')}</p>
    </Dialog>
  );
}
