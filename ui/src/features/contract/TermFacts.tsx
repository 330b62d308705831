//! When a contract runs: a picture of the term with its options, the same as a table, and what was decided.

import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { ContractDraft, ContractSheet, OptionDecision } from '../../api/bindings';
import { useChange } from '../../api/change';
import { ErrorNotice } from '../../components/ErrorNotice';
import { DateField } from '../../components/fields';
import { ScrollSideways } from '../../components/ScrollSideways';
import { Section } from '../../components/Section';
import { Sym } from '../../components/Sym';
import { useDone } from '../../parts/change/useDone';
import type { Day } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { monthsShort } from './ContractPage';
import { editContract } from './queries';
import { TermPicture } from './TermPicture';
import { type OptionTerm, optionTerms } from './term';

/** A stored contract as its draft. */
export function draftOf({ id: _, ...draft }: ContractSheet['contract']): ContractDraft {
  return draft;
}

export function TermFacts({ sheet }: { sheet: ContractSheet }) {
  const text = useText();
  const { t, date } = text;
  const { contract } = sheet;
  const terms = optionTerms(contract);
  return (
    <Section title={t('contract-term')}>
      <TermPicture contract={contract} terms={terms} today={sheet.today} currentEnd={sheet.current_end} />
      <ScrollSideways label={t('contract-term')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('contract-term-part')}</th>
              <th scope="col">{t('contract-from')}</th>
              <th scope="col">{t('contract-to')}</th>
              <th scope="col">{t('contract-notice-by')}</th>
              <th scope="col">{t('contract-decision')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('contract-term-base')}</th>
              <td>{date(contract.start) || t('none')}</td>
              <td>{date(contract.end) || t('contract-open-ended')}</td>
              <td className="sub">{t('none')}</td>
              <td className="sub">{t('none')}</td>
            </tr>
            {terms.map((term) => (
              <OptionRow key={term.option.id} sheet={sheet} term={term} />
            ))}
            {contract.terminated !== null && (
              <tr>
                <th scope="row">{t('contract-status-terminated')}</th>
                <td className="sub">{t('none')}</td>
                <td>{date(contract.terminated)}</td>
                <td className="sub">{t('none')}</td>
                <td className="sub">{t('none')}</td>
              </tr>
            )}
          </tbody>
        </table>
      </ScrollSideways>
    </Section>
  );
}

function OptionRow({ sheet, term }: { sheet: ContractSheet; term: OptionTerm }) {
  const text = useText();
  const { t, date } = text;
  const [asked, setAsked] = useState<OptionDecision | null>(null);
  const row = useRef<HTMLTableRowElement>(null);
  const { option } = term;
  const close = () => {
    setAsked(null);
    row.current?.querySelector('button')?.focus();
  };
  const name = t('contract-option-name', { number: text.number(term.place + 1), length: monthsShort(text, option.months) });
  const late = option.decision === 'undecided' && term.notice < sheet.today;
  return (
    <>
      <tr ref={row}>
        <th scope="row">{name}</th>
        <td>{date(term.first)}</td>
        <td>{date(term.last)}</td>
        <td>
          {option.decision === 'undecided' ? (
            <span className={late ? 'state tx-late' : 'state'}>
              {late && <Sym name="overdue" size={14} />}
              {date(term.notice)} <span className="sub">{text.relative(term.notice)}</span>
            </span>
          ) : (
            date(term.notice)
          )}
        </td>
        <td>
          {option.decision === 'undecided' ? (
            <span className="row-buttons">
              {(['exercised', 'declined'] as const).map((decision) => (
                <Button
                  key={decision}
                  variant="secondary"
                  data-color="neutral"
                  data-size="sm"
                  aria-expanded={asked === decision}
                  aria-label={t('contract-decide', { option: name, decision: t(`option-decision-${decision}`) })}
                  onClick={() => setAsked((before) => (before === decision ? null : decision))}
                >
                  {t(`option-decision-${decision}`)}
                </Button>
              ))}
            </span>
          ) : (
            <>
              {t(`option-decision-${option.decision}`)}
              {option.decided_on && <span className="sub"> {date(option.decided_on)}</span>}
            </>
          )}
        </td>
      </tr>
      {asked && (
        <tr>
          <td colSpan={5}>
            <Decide key={asked} sheet={sheet} term={term} name={name} decision={asked} onClose={close} />
          </td>
        </tr>
      )}
    </>
  );
}

function Decide(props: { sheet: ContractSheet; term: OptionTerm; name: string; decision: OptionDecision; onClose: () => void }) {
  const { t, today } = useText();
  const done = useDone();
  const { sheet, term, decision } = props;
  const [on, setOn] = useState<Day | null>(today);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  const [unread, setUnread] = useState(false);
  const said = t('contract-decided', { option: props.name, decision: t(`option-decision-${decision}`) });
  const edit = useChange(editContract, {
    done: () => {
      props.onClose();
      done(said);
    },
  });
  const save = () => {
    if (unread || edit.isPending) return;
    const draft = draftOf(sheet.contract);
    const options = draft.options.map((option, place) =>
      place === term.place ? { ...option, decision, decided_on: on } : option,
    );
    edit.mutate({ id: sheet.contract.id, draft: { ...draft, options } });
  };
  return (
    <form
      ref={form}
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      <DateField label={t('contract-decided-on')} value={on} onChange={setOn} onUnread={setUnread} />
      <Button type="submit" loading={edit.isPending}>
        {said}
      </Button>
      <Button variant="tertiary" data-color="neutral" onClick={props.onClose}>
        {t('button-cancel')}
      </Button>
      {edit.error && <ErrorNotice title={t('contract-not-saved')} error={edit.error} />}
    </form>
  );
}
