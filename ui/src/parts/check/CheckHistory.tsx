//! What was found in answered checks, newest first: when, what, by whom, and whether it was late.

import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import type { CheckLine, Shown, Target } from '../../api/bindings';
import { StatusTag } from '../../components/StatusTag';
import { daysBetween } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { targetValue } from '../requirement/values';
import './check-history.css';

export function CheckHistory({
  target,
  lines,
  shown = [],
  onCorrect,
}: {
  target: Target;
  /** Answered checks, oldest first. */
  lines: readonly CheckLine[];
  /** Which documents were shown at which results. */
  shown?: readonly Shown[];
  /** Opens the answer again; a correction is a later result, the first one is kept. */
  onCorrect?: (line: CheckLine) => void;
}) {
  const text = useText();
  const { t } = text;
  if (lines.length === 0) return <p className="sub sm">{t('check-none-answered')}</p>;
  return (
    <ul className="check-history">
      {lines.toReversed().map((line) => {
        const { check, result, state } = line;
        if (!result || !state) return null;
        const late = daysBetween(check.due, result.checked_on);
        const documents = shown
          .filter((one) => one.result_id === result.id)
          .map(({ title, number }) => [title, number].filter(Boolean).join(' '));
        const more = [
          result.recorded_by,
          late > 0 ? t('check-late', { count: late }) : '',
          result.valid_to ? t('check-valid-to', { date: text.date(result.valid_to) }) : '',
          documents.length > 0 ? t('check-shown-documents', { names: documents.join(', ') }) : '',
          check.label,
          result.note,
        ].filter(Boolean);
        return (
          <li key={check.id}>
            <span className="tnum" title={t('check-due', { date: text.date(check.due) })}>
              {text.date(result.checked_on)}
            </span>
            <StatusTag name={state} size={14}>
              {t(`requirement-state-${state}`)}
            </StatusTag>
            <b className="m">{result.actual === null ? '' : targetValue(text, target, result.actual)}</b>
            {onCorrect && (
              <Button
                variant="tertiary"
                data-color="neutral"
                icon
                aria-label={t('check-correct', { date: text.date(result.checked_on) })}
                onClick={() => onCorrect(line)}
              >
                <PencilIcon aria-hidden />
              </Button>
            )}
            <p className="xs sub">{more.join(' · ')}</p>
          </li>
        );
      })}
    </ul>
  );
}
