//! One indicator beside the table: how it moved, its chart, what is known of it, and of the chosen value its source and note.

import { Button } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { useMemo } from 'react';
import type { MeasuredPeriod } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { useDraft } from '../../components/draft';
import { EditAndRemove } from '../../components/EditAndRemove';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { Form } from '../../components/Form';
import { TextArea, TextField } from '../../components/fields';
import { Link } from '../../components/navigation';
import { SidePanel } from '../../components/SidePanel';
import { useToasts } from '../../components/Toasts';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { type GridRow, shownCell } from './cells';
import { Moved } from './Moved';
import { Picture } from './Picture';
import { comparedChart, indicatorChart, moveIndicator, putMeasurements, removeIndicator } from './queries';

/** Of the chart, in points: shown half as large again. */
const CHART = { width: 200, height: 100 };
/** Of the chart it shares with others, which has their names beside it. */
const COMPARED = { width: 200, height: 130 };

export function IndicatorPanel(props: {
  of: GridRow;
  period: MeasuredPeriod | null;
  rows: readonly GridRow[];
  onEdit: () => void;
  onClose: () => void;
}) {
  const text = useText();
  const { t } = text;
  const { of, period } = props;
  const { row, group } = of;
  const draft = row.indicator;
  const toasts = useToasts();
  const done = useDone();
  const failed = (error: unknown) => toasts.tell({ text: sentenceOf(text, error), failed: true });
  const chart = useQueryOf(indicatorChart, { id: draft.id, ...CHART }, { keepPrevious: true });
  const compared = useQueryOf(comparedChart, { id: draft.id, ...COMPARED }, { keepPrevious: true });
  const remove = useChange(removeIndicator, { done: () => done(t('measurements-removed', { name: row.name })), failed });
  const move = useChange(moveIndicator, { failed });
  const mates = props.rows.filter((one) => one.group === group).map((one) => one.row.indicator.id);
  const place = mates.indexOf(draft.id);
  const [from, to] = group.compared;
  const value = (label: string | undefined) => {
    const cell = label === undefined ? undefined : of.cells.get(label);
    return cell ? shownCell(text, row, cell) : t('none');
  };
  const aimed =
    draft.unit_kind === 'share' ? text.percent(draft.target) : [text.number(draft.target), draft.unit].join('\u00a0').trim();
  const target = draft.target === null ? '' : [aimed, draft.target_year].filter((part) => part !== null).join(', ');
  const facts = [
    { name: t('import-field-direction'), value: t(`direction-${draft.direction}`) },
    {
      name: t('error-field-unit-kind'),
      value: [t(`unit-kind-${draft.unit_kind}`), draft.unit_kind === 'share' ? '' : draft.unit].filter(Boolean).join(', '),
    },
    { name: t('measurements-target-head'), value: target },
    {
      name: t('sheet-contract'),
      value: row.contract_title && draft.contract && (
        <Link className="lnk" to={`/contract/${draft.contract}`}>
          {row.contract_title}
        </Link>
      ),
    },
    { name: t('sheet-notes'), value: draft.notes },
  ].filter((fact) => fact.value);
  const cell = period ? of.cells.get(period.label) : undefined;
  const measured = [...of.cells.values()].some(({ state }) => state === 'measured');
  return (
    <SidePanel
      title={row.name}
      sub={group.title || t(`measurements-of-${group.scope}`)}
      onClose={props.onClose}
      actions={
        <EditAndRemove
          edit={t('measurements-edit')}
          remove={t('measurements-remove')}
          removing={remove.isPending}
          onEdit={props.onEdit}
          onRemove={() => remove.mutate(draft.id)}
        />
      }
      foot={
        mates.length > 1 && (
          <>
            <Button
              variant="tertiary"
              data-color="neutral"
              disabled={place <= 0 || move.isPending}
              onClick={() => move.mutate({ id: draft.id, before: mates[place - 1] ?? null })}
            >
              <ArrowUpIcon aria-hidden />
              {t('measurements-move-up')}
            </Button>
            <Button
              variant="tertiary"
              data-color="neutral"
              disabled={place >= mates.length - 1 || move.isPending}
              onClick={() => move.mutate({ id: mates[place + 1] ?? draft.id, before: draft.id })}
            >
              <ArrowDownIcon aria-hidden />
              {t('measurements-move-down')}
            </Button>
          </>
        )
      }
    >
      <div className="ms-panel">
        {from !== undefined && to !== undefined && (
          <dl className="ms-trio">
            <div>
              <dt>{from}</dt>
              <dd>{value(from)}</dd>
            </div>
            <div>
              <dt>{to}</dt>
              <dd>{value(to)}</dd>
            </div>
            <div>
              <dt>{t('measurements-change')}</dt>
              <dd>
                <Moved movement={row.movement} places={row.places} />
              </dd>
            </div>
          </dl>
        )}
        {measured && chart.data && <Picture picture={chart.data} />}
        {chart.error && (
          <ErrorNotice title={t('measurements-chart-failed')} error={chart.error} onRetry={() => void chart.refetch()} />
        )}
        {compared.data && (
          <section aria-label={t('measurements-together')}>
            <h3>{t('measurements-together')}</h3>
            <Picture picture={compared.data} />
          </section>
        )}
        <Facts facts={facts} />
        {period && cell && (
          <section aria-label={t('measurements-value-of', { period: period.label })}>
            <h3>{t('measurements-value-of', { period: period.label })}</h3>
            <p className="ms-value">
              {shownCell(text, row, cell)} {cell.movement && <Moved movement={cell.movement} places={row.places} />}
            </p>
            <About id={draft.id} period={period.label} source={cell.source} note={cell.note} />
          </section>
        )}
        {period && !cell && <p className="sub">{t('measurements-value-none', { period: period.label })}</p>}
      </div>
    </SidePanel>
  );
}

/** Where a value is from, and a note about it. */
function About({ id, period, source, note }: { id: string; period: string; source: string; note: string }) {
  const { t } = useText();
  const done = useDone();
  const saved = useMemo(() => ({ source, note }), [source, note]);
  const draft = useDraft(`measurement/${id}/${period}`, saved);
  const put = useChange(putMeasurements, {
    done: (answer) => {
      if (answer.refused.length > 0) return;
      draft.forget();
      done(t('measurements-about-saved'));
    },
  });
  const refused = put.data?.refused[0]?.failure;
  return (
    <Form
      onSave={() => put.mutate([{ indicator: id, period, text: null, source: draft.value.source, note: draft.value.note }])}
      {...(draft.dirty ? { onCancel: draft.drop } : {})}
      saving={put.isPending}
      error={put.error ?? refused ?? null}
      failedTitle={t('measurements-about-failed')}
      saveName={t('measurements-about-save')}
    >
      <TextField
        label={t('error-field-source')}
        name="source"
        max={10_000}
        value={draft.value.source}
        onChange={(next) => draft.edit('source', next)}
      />
      <TextArea
        label={t('measurements-note')}
        name="note"
        rows={2}
        max={10_000}
        value={draft.value.note}
        onChange={(next) => draft.edit('note', next)}
      />
    </Form>
  );
}
