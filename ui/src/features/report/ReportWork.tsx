//! A report from choice to file: shown page by page as it is chosen, saved where the user says. Knows no report.

import { Button } from '@digdir/designsystemet-react';
import { FileExcelIcon, FilePdfIcon } from '@navikt/aksel-icons';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type Ref, useRef } from 'react';
import type { ReportChoice, SavedReport } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { useSettled } from '../../components/settled';
import { useShortcut } from '../../components/shortcuts';
import { useText } from '../../text/TextProvider';
import { MadeReport, useMaking } from './MadeReport';
import { Making } from './Making';
import { Preview } from './Preview';
import { printedReport, saveReport, stopReport } from './queries';

/** Time a choice is left alone before it is shown. */
const SETTLED_MS = 350;

export interface ReportWorkProps {
  /** What is chosen; `null` while something is missing. */
  choice: ReportChoice | null;
  /** Called when it is to be saved and something is missing: says what, and goes there. */
  onIncomplete: () => void;
  /** What stands where the pages will. */
  before: ReactNode;
  form?: Ref<HTMLFormElement>;
  /** Saves the same as a spreadsheet, where the report is one of tables. */
  sheet?: (choice: ReportChoice) => Promise<SavedReport | null>;
  /** The fields. */
  children: ReactNode;
}

export function ReportWork({ choice, onIncomplete, before, form, sheet, children }: ReportWorkProps) {
  const { t } = useText();
  const client = useQueryClient();
  const submit = useRef<HTMLButtonElement>(null);
  const chosen = choice === null ? null : JSON.stringify(choice);
  const settled = useSettled(chosen, SETTLED_MS);
  const shown = settled === null || chosen === null ? null : (JSON.parse(settled) as ReportChoice);
  const asSheet = useRef(false);
  const { making, opening } = useMaking(async (asked: ReportChoice): Promise<SavedReport | null> => {
    if (asSheet.current && sheet !== undefined) return sheet(asked);
    if (chosen !== settled) return saveReport(asked, null);
    // What is being printed is waited for: one more would stop it.
    const { data, error } = printing.isFetching ? await printing.refetch({ cancelRefetch: false }) : printing;
    if (error && printing.isFetching) throw error;
    return saveReport(asked, data?.number ?? null);
  });
  // The choice is there whenever it is asked. While a report is saved none is printed, which would stop it.
  const printing = useQueryOf(printedReport, shown as ReportChoice, {
    enabled: shown !== null && !making.isPending,
    keepPrevious: true,
  });
  const make = (spreadsheet = false) => {
    if (making.isPending) return;
    asSheet.current = spreadsheet;
    opening.reset();
    if (choice === null) onIncomplete();
    else making.mutate(choice);
  };
  const stop = () => {
    // The button that was pressed goes away with the work.
    submit.current?.focus();
    // If it cannot be stopped, it comes to its end, which says so.
    stopReport().catch(() => undefined);
  };
  useShortcut('ctrl+s', () => make());
  const cancelled = printing.error?.code === 'cancelled';
  const again = () => void client.invalidateQueries({ queryKey: [printedReport.name] });
  return (
    <>
      <form
        ref={form}
        className="rp-o form"
        aria-label={t('reports-choices')}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        {children}
        <div className="form-actions">
          <Button ref={submit} type="submit" aria-keyshortcuts="Control+S" aria-disabled={making.isPending}>
            <FilePdfIcon aria-hidden />
            {t('reports-save')} <KeyHint>Ctrl S</KeyHint>
          </Button>
          {sheet !== undefined && (
            <Button type="button" variant="secondary" aria-disabled={making.isPending} onClick={() => make(true)}>
              <FileExcelIcon aria-hidden />
              {t('reports-save-sheet')}
            </Button>
          )}
        </div>
        <MadeReport making={making} opening={opening} current={chosen} onCancel={stop} onRetry={() => make(asSheet.current)} />
      </form>
      <section className="rp-p" aria-label={t('preview-title')}>
        {shown === null ? (
          <div className="rp-before">{before}</div>
        ) : (
          <>
            {printing.isFetching && !making.isPending && (
              <div className="rp-over">
                <Making onCancel={stop} />
              </div>
            )}
            {cancelled && !printing.isFetching && (
              <div className="rp-still">
                <p>{t('preview-stopped')}</p>
                <Button type="button" variant="secondary" onClick={again}>
                  {t('preview-again')}
                </Button>
              </div>
            )}
            {printing.error && !cancelled && !printing.isFetching && (
              <div className="rp-before">
                <ErrorNotice title={t('reports-failed')} error={printing.error} onRetry={again} />
              </div>
            )}
            {printing.data && !printing.error && <Preview document={printing.data.document} name={printing.data.name} />}
          </>
        )}
      </section>
    </>
  );
}
