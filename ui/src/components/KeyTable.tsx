//! All keys of the window, in groups: in the dialog that ? opens and in the guide.

import { useText } from '../text/TextProvider';
import './key-hint.css';

const KEYS: readonly { group: string; keys: readonly (readonly [string, readonly string[]])[] }[] = [
  {
    group: 'keys-everywhere',
    keys: [
      ['key-palette', ['Ctrl K']],
      ['key-undo', ['Ctrl Z']],
      ['key-redo', ['Ctrl Y']],
      ['key-back', ['Alt ←']],
      ['key-zoom', ['Ctrl +', 'Ctrl −', 'Ctrl 0']],
      ['key-lock', ['Ctrl L']],
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
      ['key-to-sheet', ['Ctrl E']],
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
    group: 'keys-measurements',
    keys: [
      ['measurements-key-edit', ['Enter', 'F2']],
      ['measurements-key-take', ['Enter', 'Tab']],
      ['measurements-key-choose', ['Shift ↑', 'Shift →']],
      ['measurements-key-clear', ['Delete']],
      ['measurements-key-copy', ['Ctrl C', 'Ctrl X', 'Ctrl V']],
      ['key-panel', ['key-space']],
    ],
  },
  {
    group: 'keys-import',
    keys: [
      ['intake-accept', ['S']],
      ['intake-leave-out', ['U']],
      ['intake-next-to-decide', ['N']],
    ],
  },
  {
    group: 'keys-meeting',
    keys: [
      ['meeting-key-value', ['V']],
      ['meeting-key-note', ['M']],
      ['meeting-key-decision', ['B']],
      ['meeting-key-item', ['↑', '↓']],
      ['meeting-key-move', ['Alt ↑', 'Alt ↓']],
      ['meeting-key-out', ['Esc']],
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

/** `level` is the headings' place under the one around. */
export function KeyTable({ level = 3 }: { level?: 3 | 4 }) {
  const { t } = useText();
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <>
      {KEYS.map(({ group, keys }) => (
        <section key={group} className="keys">
          <Heading>{t(group)}</Heading>
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
    </>
  );
}
