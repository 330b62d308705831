//! One item at a time: what it is about, what is found, said and decided. Everything typed is handed on at once.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUndoIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ItemSheet } from '../../api/bindings';
import { ChoiceKeys } from '../../components/Choice';
import { TextArea } from '../../components/fields';
import { Link } from '../../components/navigation';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import { Decisions } from './Decisions';
import { EarlierDecision } from './EarlierDecision';
import { Finding } from './Finding';
import { titleOf } from './items';
import { Matter } from './Matter';
import type { Typed, Unreadable } from './typed';

export interface ItemPaneProps {
  sheet: ItemSheet;
  number: number;
  count: number;
  typed: Typed;
  onEdit: (part: Partial<Typed>) => void;
  faults: readonly Unreadable[];
  /** Saving was tried: what is wrong is shown at once. */
  tried: boolean;
  /** What is shown was typed before and not saved. */
  restored: boolean;
  onForget: () => void;
  names: readonly string[];
  internalShown: boolean;
  /** The contract's title is said where a meeting is about several. */
  contractShown: boolean;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
  files: ReactNode;
}

export function ItemPane(props: ItemPaneProps) {
  const { sheet, typed, onEdit, faults, tried } = props;
  const text = useText();
  const { t } = text;
  const heading = useRef<HTMLHeadingElement>(null);
  const { item, requirement, line } = sheet;
  // The keys O D I K N, V, M and B are heard from here.
  useEffect(() => heading.current?.focus(), []);
  const above = [
    t('meeting-item-of', { kind: t(`agenda-one-${item.kind}`), number: text.number(props.number), count: props.count }),
    line ? line.check.label || t('meeting-on-due', { date: text.date(line.check.due) }) : '',
    props.contractShown ? (sheet.contract_title ?? '') : '',
  ];
  const breachPossible =
    (item.kind === 'check' && requirement !== null && typed.chosen !== 'fulfilled' && typed.chosen !== 'not-applicable') ||
    (item.kind === 'own' && item.contract_id !== null);
  return (
    <section className="mt-item" aria-labelledby="mt-title">
      <div className="mt-top">
        <div>
          <p className="mt-k">{above.filter(Boolean).join(' · ')}</p>
          <h1 id="mt-title" ref={heading} tabIndex={-1}>
            {titleOf(text, sheet)}
          </h1>
          {requirement?.requirement.question && <p className="mt-q">{requirement.requirement.question}</p>}
        </div>
        <div className="mt-order">
          <Button
            variant="tertiary"
            data-color="neutral"
            icon
            aria-label={t('meeting-move-up')}
            title={t('meeting-move-up')}
            aria-keyshortcuts="Alt+ArrowUp"
            disabled={props.number === 1}
            onClick={() => props.onMove(-1)}
          >
            <ArrowUpIcon aria-hidden />
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            icon
            aria-label={t('meeting-move-down')}
            title={t('meeting-move-down')}
            aria-keyshortcuts="Alt+ArrowDown"
            disabled={props.number === props.count}
            onClick={() => props.onMove(1)}
          >
            <ArrowDownIcon aria-hidden />
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            icon
            aria-label={t('meeting-remove-item')}
            title={t(item.treated ? 'meeting-remove-treated' : 'meeting-remove-item')}
            disabled={item.treated}
            onClick={props.onRemove}
          >
            <TrashIcon aria-hidden />
          </Button>
        </div>
      </div>
      {props.restored && (
        <p className="mt-restored" role="status">
          <ArrowUndoIcon aria-hidden fontSize={16} />
          <span>{t('meeting-restored')}</span>
          <button type="button" className="lnk" onClick={props.onForget}>
            {t('meeting-forget')}
          </button>
        </p>
      )}
      {item.kind === 'check' && requirement ? (
        <Finding sheet={sheet} requirement={requirement} typed={typed} onEdit={onEdit} faults={faults} tried={tried} />
      ) : (
        <Matter sheet={sheet} />
      )}
      {item.kind === 'decision' && sheet.earlier && (
        <ChoiceKeys
          big
          label={t('meeting-carried-out')}
          value={typed.carriedOut === null ? null : typed.carriedOut ? 'yes' : 'no'}
          options={[
            { value: 'yes', name: t('meeting-carried-out-yes'), symbol: 'fulfilled', letter: 'o' },
            { value: 'no', name: t('meeting-carried-out-no'), symbol: 'not-fulfilled', letter: 'i' },
          ]}
          onChange={(value) => onEdit({ carriedOut: value === 'yes' })}
        />
      )}
      {item.kind === 'decision' && sheet.earlier && (
        <EarlierDecision
          decision={sheet.earlier.decision}
          typed={typed.earlier}
          onEdit={(earlier) => onEdit({ earlier })}
          faults={faults}
          tried={tried}
          names={props.names}
        />
      )}
      <div className="mt-n">
        <div className="mt-notes">
          <div data-key="note">
            <TextArea
              label={t('meeting-note')}
              name="note"
              rows={4}
              max={4000}
              value={typed.note}
              onChange={(note) => onEdit({ note })}
            />
          </div>
          {props.internalShown && (
            <div>
              <TextArea
                label={t('error-field-internal-note')}
                description={t('meeting-internal-said')}
                rows={2}
                value={typed.internalNote}
                onChange={(internalNote) => onEdit({ internalNote })}
              />
            </div>
          )}
          {props.files}
        </div>
        <div className="mt-decisions">
          <Decisions typed={typed} onEdit={onEdit} faults={faults} tried={tried} names={props.names} />
          {sheet.opened.map((one) => (
            <p key={one.id} className="mt-opened">
              <Sym name="breach" size={16} />
              <Link className="lnk" to={`/contract/${one.contract_id}/overview`}>
                {t('meeting-breach-opened', { number: one.number })}
              </Link>
            </p>
          ))}
          {breachPossible && sheet.opened.length === 0 && (
            <Checkbox
              label={t('meeting-breach')}
              value="breach"
              checked={typed.breach}
              onChange={(event) => onEdit({ breach: event.target.checked })}
            />
          )}
        </div>
      </div>
    </section>
  );
}
