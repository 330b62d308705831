//! One nonconformity beside the list: how it stands, the trail of its steps, the next step, what it is about.

import { Button } from '@digdir/designsystemet-react';
import { FilePdfIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { NonconformityId, NonconformitySheet, Step, StepKind } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { EditAndRemove } from '../../components/EditAndRemove';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { Link } from '../../components/navigation';
import { SidePanel } from '../../components/SidePanel';
import { StatusTag } from '../../components/StatusTag';
import { Sym } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { calculationWords, periodWords } from '../../parts/nonconformity/words';
import { SanctionMark } from '../../parts/requirement/SanctionMark';
import { requirementNumber } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';
import { EditWords } from './EditWords';
import { LegalTrail } from './LegalTrail';
import { Letter, LetterButton } from './Letter';
import { nonconformitySheet, removeNonconformity, saveNonconformityReport } from './queries';
import { StepForm } from './StepForm';

export function NonconformityPanel({
  id,
  stepping,
  asked,
  onClose,
}: {
  id: NonconformityId;
  /** Opened to take the next step: its form has the focus. */
  stepping: boolean;
  /** The step that is to be taken, if another than the next. */
  asked?: StepKind | undefined;
  onClose: () => void;
}) {
  const { t } = useText();
  const { data: sheet, error, refetch } = useQueryOf(nonconformitySheet, id);
  if (sheet) return <Whole sheet={sheet} stepping={stepping} asked={asked} onClose={onClose} />;
  const missing = error?.code === 'not-found';
  return (
    <SidePanel title={t(missing ? 'nc-missing' : 'nc-column-title')} onClose={onClose}>
      <div className="nc-panel">
        {missing ? (
          <p>{t('nc-missing-said')}</p>
        ) : error ? (
          <ErrorNotice title={t('nc-one-failed')} error={error} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows label={t('nc-one-waiting')} />
        )}
      </div>
    </SidePanel>
  );
}

interface WholeProps {
  sheet: NonconformitySheet;
  stepping: boolean;
  asked: StepKind | undefined;
  onClose: () => void;
}

function Whole({ sheet, stepping, asked, onClose }: WholeProps) {
  const text = useText();
  const { t } = text;
  const { nonconformity: one, line } = sheet;
  const [editing, setEditing] = useState(false);
  const [writing, setWriting] = useState(false);
  const [edited, setEdited] = useState<Step | null>(null);
  const toasts = useToasts();
  const done = useDone();
  const remove = useChange(removeNonconformity, {
    done: () => {
      onClose();
      done(t('nc-removed', { title: one.title }));
    },
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const report = async () => {
    try {
      const saved = await saveNonconformityReport(one.id, text.language);
      if (saved) toasts.tell({ text: t('nc-report-saved', { path: saved.path }) });
    } catch (error) {
      toasts.tell({ text: sentenceOf(text, error), failed: true });
    }
  };
  const open = line.next_step !== null;
  return (
    <SidePanel
      title={one.title}
      sub={[one.number, line.supplier, line.case_number && `${t('nc-fact-case').toLocaleLowerCase()} ${line.case_number}`]
        .filter(Boolean)
        .join(' · ')}
      onClose={onClose}
      actions={
        <>
          {open && <LetterButton onOpen={() => setWriting(true)} />}
          <Button
            variant="tertiary"
            data-color="neutral"
            icon
            aria-label={t('nc-report')}
            title={t('nc-report')}
            onClick={() => void report()}
          >
            <FilePdfIcon aria-hidden />
          </Button>
          <EditAndRemove
            edit={t('nc-edit')}
            remove={t('nc-remove')}
            removing={remove.isPending}
            onEdit={() => setEditing(true)}
            onRemove={() => remove.mutate(one.id)}
          />
        </>
      }
    >
      <div className="nc-panel">
        <p className="nc-standing">
          <StatusTag name={open ? (line.state === 'corrected' || line.state === 'verified' ? 'partly' : 'breach') : 'fulfilled'}>
            {t(`nonconformity-state-${line.state}`)}
          </StatusTag>
          {line.breach_of_law && <span className="tx-bad m">{t('nc-law')}</span>}
        </p>
        <Figures sheet={sheet} />
        {line.quiet && (
          <p className="warned" role="note">
            <Sym name="overdue" size={14} />
            <span>{t('nc-quiet-note', { count: line.days_since_last_step })}</span>
          </p>
        )}
        {writing && (
          <section aria-label={t('nc-letter')}>
            <h3>{t('nc-letter')}</h3>
            <Letter sheet={sheet} onDone={() => setWriting(false)} />
          </section>
        )}
        {editing && <EditWords sheet={sheet} onDone={() => setEditing(false)} />}
        <section aria-label={t('nc-trail')}>
          <h3>{t('nc-trail')}</h3>
          <LegalTrail sheet={sheet} onEdit={setEdited} />
        </section>
        {edited && (
          <section aria-label={t('nc-step-change')}>
            <h3>{t('nc-step-change')}</h3>
            <StepForm key={edited.id} sheet={sheet} edited={edited} takesFocus onDone={() => setEdited(null)} />
          </section>
        )}
        {open && !edited && !writing && (
          <section aria-label={t('nc-step-new')}>
            <h3>{t('nc-step-new')}</h3>
            <StepForm
              key={`${one.steps.length} ${asked}`}
              sheet={sheet}
              asked={asked}
              takesFocus={stepping}
              onDone={() => undefined}
              onCancel={onClose}
            />
          </section>
        )}
        <About sheet={sheet} />
      </div>
    </SidePanel>
  );
}

/** The deadline, and what the agreed sanction comes to. */
function Figures({ sheet }: { sheet: NonconformitySheet }) {
  const text = useText();
  const { t } = text;
  const { line, calculation } = sheet;
  const how = calculation?.amount ? calculationWords(text, calculation) : '';
  return (
    <dl className="nc-figures">
      {line.deadline !== null && (
        <div>
          <dt>{t('nc-column-deadline')}</dt>
          <dd>
            {text.date(line.deadline)}
            {line.days_to_deadline !== null && line.days_to_deadline < 0 && (
              <StatusTag name="overdue" size={14}>
                {t('nc-days-over', { count: -line.days_to_deadline })}
              </StatusTag>
            )}
          </dd>
        </div>
      )}
      {line.imposed !== null && (
        <div>
          <dt>{t('nc-imposed-sum')}</dt>
          <dd>{text.money(line.imposed)}</dd>
        </div>
      )}
      {line.imposed === null && calculation?.amount != null && calculation.amount > 0 && (
        <div>
          <dt>{t(line.corrected_on === null ? 'nc-possible' : 'nc-possible-corrected')}</dt>
          <dd>
            {text.money(calculation.amount)}
            <span className="xs sub nc-how">{how}</span>
            {periodWords(text, calculation) && <span className="xs sub nc-how">{periodWords(text, calculation)}</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}

function About({ sheet }: { sheet: NonconformitySheet }) {
  const { t } = useText();
  const { contract, requirement, line, nonconformity: one } = sheet;
  const supplier = sheet.suppliers[0];
  return (
    <section aria-label={t('nc-about')}>
      <h3>{t('nc-about')}</h3>
      <Facts
        facts={[
          {
            name: t('nc-fact-contract'),
            value: <Link to={`/contract/${contract.id}/nonconformities`}>{contract.title}</Link>,
          },
          {
            name: t('nc-fact-requirement'),
            value: requirement ? (
              <Link to={`/contract/${contract.id}/requirements?requirement=${requirement.id}`}>
                {requirementNumber(requirement.number)} {requirement.title}
              </Link>
            ) : (
              t('nc-open-requirement-none')
            ),
          },
          ...(requirement?.clause ? [{ name: t('error-field-clause'), value: requirement.clause }] : []),
          ...(requirement ? [{ name: t('nc-fact-agreed'), value: <SanctionMark sanction={requirement.sanction} /> }] : []),
          {
            name: t('nc-fact-supplier'),
            value: supplier ? <Link to={`/suppliers/${supplier.id}`}>{supplier.name}</Link> : t('none'),
          },
          { name: t('nc-fact-responsible'), value: line.responsible || t('none') },
          {
            name: t('nc-fact-action'),
            value: one.corrective_action ? <span className="nc-written">{one.corrective_action}</span> : t('none'),
          },
          ...(sheet.evidence.length > 0
            ? [
                {
                  name: t('nc-fact-documents'),
                  value: sheet.evidence.map((document) => [document.title, document.number].filter(Boolean).join(' ')).join(', '),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
