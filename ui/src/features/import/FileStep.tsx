//! The first step: which sheet, and which of its rows holds the headings.

import { Button, Radio, Tag } from '@digdir/designsystemet-react';
import { type FormEvent, useId, useState } from 'react';
import type { IntakeView } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Radios } from '../../components/Choice';
import { DestroyDialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { navigate } from '../../components/navigation';
import { ScrollSideways } from '../../components/ScrollSideways';
import { useText } from '../../text/TextProvider';
import { chooseSheet, decidedNow } from './queries';
import { StepFoot } from './StepFoot';
import { pathOf } from './steps';

interface Next {
  sheet: number;
  /** The headings' row; nothing = as proposed. */
  header: number | null;
}

export function FileStep({ view }: { view: IntakeView }) {
  const { t, number } = useText();
  const name = useId();
  const label = useId();
  const choose = useChange(chooseSheet);
  const [asks, setAsks] = useState<{ next: Next; decided: number } | null>(null);
  // Whoever has already chosen columns or decided about rows is told that it would be lost.
  const change = async (next: Next) => {
    const decided = await decidedNow().catch(() => 0);
    if (decided > 0) setAsks({ next, decided });
    else choose.mutate(next);
  };
  const take = (header: number) => {
    if (header !== view.header) void change({ sheet: view.sheet, header });
  };
  const go = (event: FormEvent) => {
    event.preventDefault();
    navigate(pathOf('columns'));
  };
  const known = view.columns.filter(({ because }) => because === 'heading').length;
  const said = view.columns.filter(({ heading }) => heading !== '').length;
  const { proposed } = view;
  const isProposed = proposed === view.header;
  const width = Math.max(0, ...view.first_rows.map(({ cells }) => cells.length));
  return (
    <form className="import-step" noValidate onSubmit={go}>
      <div className="page-body import-body">
        {view.sheets.length > 1 && (
          <div className="import-sheets">
            <Radios
              label={t('intake-sheet')}
              value={String(view.sheet)}
              options={view.sheets.map((sheet, place) => ({ value: String(place), name: sheet.name }))}
              hints={Object.fromEntries(
                view.sheets.map((sheet, place) => {
                  const size = t('intake-sheet-size', { rows: sheet.rows, columns: number(sheet.columns) });
                  return [String(place), sheet.hidden ? t('intake-sheet-hidden', { size }) : size];
                }),
              )}
              onChange={(place) => void change({ sheet: Number(place), header: null })}
            />
          </div>
        )}
        {asks && (
          <DestroyDialog
            title={t(asks.next.header === null ? 'intake-other-sheet' : 'intake-other-header')}
            confirm={t(asks.next.header === null ? 'intake-other-sheet-confirm' : 'intake-other-header-confirm')}
            onClose={() => setAsks(null)}
            onConfirm={() => {
              setAsks(null);
              choose.mutate(asks.next);
            }}
          >
            <p>{t('intake-other-said', { count: asks.decided })}</p>
          </DestroyDialog>
        )}
        {choose.error && <ErrorNotice title={t('intake-sheet-failed')} error={choose.error} />}
        <section aria-labelledby={label}>
          <h2 id={label} className="import-h2">
            {t('intake-header')}
          </h2>
          <p className="sub" role="status">
            {view.header === 0
              ? t('intake-header-none-said')
              : isProposed
                ? view.remembered
                  ? t('intake-header-remembered', { row: number(view.header) })
                  : known > 0
                    ? t('intake-header-because', { row: number(view.header), known: number(known), said: number(said) })
                    : t('intake-header-proposed', { row: number(view.header) })
                : t('intake-header-chosen', { row: number(view.header) })}
          </p>
          <p className="sub xs">{t('intake-header-how')}</p>
          <ScrollSideways label={t('intake-first-rows')}>
            <table className="import-cells">
              <caption className="sr">{t('intake-first-rows')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('intake-row')}</th>
                  {view.columns.slice(0, width).map(({ letter }) => (
                    <th key={letter} scope="col">
                      {letter}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {view.first_rows.map((row) => {
                  const is = row.number === view.header;
                  return (
                    <tr
                      key={row.number}
                      className={is ? 'on' : row.number < view.header ? 'above' : undefined}
                      onClick={() => take(row.number)}
                    >
                      <th scope="row">
                        <Radio
                          name={name}
                          value={String(row.number)}
                          checked={is}
                          onChange={() => take(row.number)}
                          label={
                            <>
                              <span className="sr">{t('intake-header-row')} </span>
                              {number(row.number)}
                            </>
                          }
                        />
                        {row.number === proposed && <Tag data-color="neutral">{t('intake-proposed')}</Tag>}
                      </th>
                      {Array.from({ length: width }, (_, place) => (
                        <td key={view.columns[place]?.letter ?? place} title={row.cells[place] || undefined}>
                          {row.cells[place] ?? ''}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </ScrollSideways>
          <Radio name={name} value="0" checked={view.header === 0} onChange={() => take(0)} label={t('intake-header-none')} />
        </section>
      </div>
      <StepFoot said={t('intake-rows-below', { count: view.rows })}>
        <Button type="submit" loading={choose.isPending}>
          {t('intake-next-columns')}
        </Button>
      </StepFoot>
    </form>
  );
}
