//! A contract's term as a line: the term, its options, the notice deadlines, and today. What it shows is in the table too.

import type { ContractDraft } from '../../api/bindings';
import { addDays, type Day, daysBetween } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import type { OptionTerm } from './term';

const WIDTH = 1000;
/** An open-ended contract is drawn this far past today. */
const OPEN_DAYS = 365;

export function TermPicture(props: {
  contract: ContractDraft;
  terms: readonly OptionTerm[];
  today: Day;
  currentEnd: Day | null;
}) {
  const { t, date } = useText();
  const { contract, terms, today } = props;
  const start = contract.start ?? contract.signed;
  if (start === null) return null;
  const last = [contract.end ?? addDays(today, OPEN_DAYS), ...terms.map((term) => term.last)].reduce((a, b) => (a > b ? a : b));
  const length = daysBetween(start, last);
  if (!(length > 0)) return null;
  const at = (day: Day) => Math.min(Math.max((daysBetween(start, day) / length) * WIDTH, 0), WIDTH);
  const baseEnd = contract.end ?? last;
  const cut = contract.terminated;
  const inside = today >= start && today <= last;
  const nowX = at(today);
  return (
    <div className="term-picture">
      <svg viewBox={`0 0 ${WIDTH} 34`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect x="0" y="10" width={at(cut !== null && cut < baseEnd ? cut : baseEnd)} height="14" className="term-base" />
        {terms.map((term) => {
          const from = at(term.first);
          return (
            <rect
              key={term.option.id}
              x={from + 2}
              y="10.5"
              width={Math.max(at(term.last) - from - 3, 1)}
              height="13"
              className={`term-option term-${term.option.decision}`}
            />
          );
        })}
        {terms
          .filter((term) => term.option.decision === 'undecided')
          .map((term) => (
            <path key={term.option.id} d={`M${at(term.notice)} 4V30`} className="term-notice" />
          ))}
        {inside && <path d={`M${nowX} 0V34`} className="term-today" />}
      </svg>
      <div className="term-labels" aria-hidden="true">
        <span>{date(start)}</span>
        {inside && (
          <span className="term-now" style={{ insetInlineStart: `${Math.min(Math.max(nowX / 10, 4), 96)}%` }}>
            {t('day-today')}
          </span>
        )}
        <span>{contract.end === null ? t('contract-open-ended') : date(last)}</span>
      </div>
    </div>
  );
}
