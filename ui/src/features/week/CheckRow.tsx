//! One check of Min uke: when, what, of which contract, what is compared with. Opens into its answer.

import { Button } from '@digdir/designsystemet-react';
import type { DueCheck, Outcome } from '../../api/bindings';
import { Link } from '../../components/navigation';
import { StatusTag } from '../../components/StatusTag';
import { AnswerCheck } from '../../parts/check/AnswerCheck';
import { dueToAnswer } from '../../parts/check/answer';
import { bindingOffer, inSentence, limitValue, requiredValue, targetValue } from '../../parts/requirement/values';
import { type Text, useText } from '../../text/TextProvider';

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** `12 d over`, `I dag`, `I morgen`, `Ons. 25.11.` */
function DueDay({ check }: { check: DueCheck }) {
  const text = useText();
  if (check.days < 0) return <StatusTag name="overdue">{text.due(check.due)}</StatusTag>;
  return capital(check.days <= 1 ? text.relative(check.due) : text.weekdayDate(check.due));
}

/** What is required, and what was offered if that is better. */
function limits(text: Text, { target }: DueCheck): string {
  const offer = bindingOffer(target);
  const required = requiredValue(text, target);
  if (target.measure !== 'quantity' || offer === null) return required;
  const offered = limitValue(text, target, offer);
  return target.required === null
    ? text.t('week-offered-only', { offered })
    : text.t('week-required-offered', { required, offered });
}

/** What was found the last time, and when. */
function lastFound(text: Text, { target, last_actual, last_state, last_checked_on }: DueCheck): [said: string, date: string] {
  if (last_state === null || last_checked_on === null) return [text.t('week-never-checked'), ''];
  const state = inSentence(text.t(`requirement-state-${last_state}`));
  const shown = targetValue(text, target, last_actual);
  const value = last_actual === null ? state : target.measure === 'quantity' ? shown : inSentence(shown);
  return [text.t('week-last', { value }), text.date(last_checked_on)];
}

export interface CheckRowProps {
  check: DueCheck;
  /** The one row that Tab comes to. */
  active: boolean;
  open: boolean;
  /** The outcome whose key opened it. */
  first: Outcome | undefined;
  hasNext: boolean;
  /** Whose check it is, where the list holds everyone's. */
  showsResponsible: boolean;
  onOpen: () => void;
  onClose: () => void;
  onDone: (next: boolean) => void;
  onActive: () => void;
}

export function CheckRow({
  check,
  active,
  open,
  first,
  hasNext,
  showsResponsible,
  onOpen,
  onClose,
  onDone,
  onActive,
}: CheckRowProps) {
  const text = useText();
  const { t } = text;
  const title = check.label
    ? t('week-title-label', { title: check.requirement_title, label: check.label })
    : check.requirement_title;
  const whose = showsResponsible ? check.responsible : '';
  const under = [check.contract_title, check.supplier, whose].filter(Boolean).join(' · ');
  const compared = limits(text, check);
  const [last, lastDate] = lastFound(text, check);
  const tab = active || open ? 0 : -1;
  return (
    <li className={open ? 'ck-item ck-open' : 'ck-item'} data-check={check.check_id} onFocus={active ? undefined : onActive}>
      <div className="ck">
        <span className="ck-d">
          <DueDay check={check} />
        </span>
        <div className="ck-what">
          <div className="ck-title" title={title}>
            <Link to={`/contract/${check.contract_id}/requirements?requirement=${check.requirement_id}`} tabIndex={tab}>
              {title}
            </Link>
            {check.unannounced && <span className="ck-mark">{t('week-unannounced')}</span>}
          </div>
          <div className="ck-under ell" title={under}>
            {under}
          </div>
        </div>
        <div className="ck-v">
          <div className="ell" title={compared}>
            {compared}
          </div>
          <div className="ck-under ell" title={[last, lastDate].filter(Boolean).join(', ')}>
            {last}
          </div>
        </div>
        {!open && (
          <Button
            variant="tertiary"
            className="ck-answer"
            data-answer={check.check_id}
            tabIndex={tab}
            aria-label={t('week-answer-check', { title, contract: check.contract_title })}
            onClick={onOpen}
          >
            {t('week-answer')}
          </Button>
        )}
      </div>
      {open && (
        <AnswerCheck
          check={dueToAnswer(check)}
          hasNext={hasNext}
          onDone={onDone}
          onCancel={onClose}
          {...(first === undefined ? {} : { first })}
        />
      )}
    </li>
  );
}
