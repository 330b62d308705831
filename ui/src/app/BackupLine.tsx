//! How old the newest copy is, always in sight at the foot of the navigation; a warning when it is too old or could not be made.

import type { BackupMark } from '../api/bindings';
import { Link } from '../components/navigation';
import { Sym, type SymName } from '../components/Sym';
import { daysSince, momentText } from '../parts/care/moment';
import { type Text, useText } from '../text/TextProvider';

/** The symbol and the words of a mark. */
export function backupWords(text: Text, { state, newest, failed }: BackupMark, example: boolean): [SymName, string] {
  const { t } = text;
  if (failed) return ['warning', t('backup-line-failed')];
  if (state === 'none') return ['warning', t('backup-none')];
  if (state === 'old' && newest !== null) return ['warning', t('backup-old', { count: daysSince(text, newest) })];
  if (newest !== null) return ['fulfilled', t('backup-line', { moment: momentText(text, newest) })];
  return ['not-applicable', t(example ? 'backup-line-example' : 'backup-line-empty')];
}

export function BackupLine({ mark, example }: { mark: BackupMark; example: boolean }) {
  const text = useText();
  const [symbol, words] = backupWords(text, mark, example);
  return (
    <Link to="/settings/backups" className={symbol === 'warning' ? 'backup-line warns' : 'backup-line'} title={words}>
      <Sym name={symbol} />
      <span>{words}</span>
    </Link>
  );
}
