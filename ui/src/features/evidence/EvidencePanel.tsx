//! One document beside the list: how it stands, its dates, what it serves, its files; and its form.

import { useMemo, useState } from 'react';
import type { EvidenceRow } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { EditAndRemove } from '../../components/EditAndRemove';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Facts } from '../../components/Facts';
import { Link } from '../../components/navigation';
import { SidePanel } from '../../components/SidePanel';
import { Sym } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { DeclarationFacts } from '../../parts/evidence/DeclarationFacts';
import { EvidenceForm } from '../../parts/evidence/EvidenceForm';
import { draftOf, type Filled, filledOf } from '../../parts/evidence/filled';
import { Proposals } from '../../parts/evidence/Proposals';
import { declarationView, editEvidence, evidenceRow, nearContract, removeEvidence } from '../../parts/evidence/queries';
import { servedName, servedPage } from '../../parts/evidence/served-words';
import { useReading } from '../../parts/evidence/useReading';
import { ValidityTag } from '../../parts/evidence/ValidityTag';
import { FileList } from '../../parts/file/FileList';
import { ownerOf } from '../../parts/file/queries';
import { useText } from '../../text/TextProvider';

export function EvidencePanel({ id, contract, onClose }: { id: string; contract: string | null; onClose: () => void }) {
  const { t } = useText();
  const { data: row, error, refetch } = useQueryOf(evidenceRow, id);
  if (row) return <Known key={id} row={row} contract={contract} onClose={onClose} />;
  return (
    <SidePanel title={t('evidence-one')} onClose={onClose}>
      {error ? (
        <ErrorNotice title={t('evidence-failed')} error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows label={t('evidence-waiting')} />
      )}
    </SidePanel>
  );
}

function Known({ row, contract, onClose }: { row: EvidenceRow; contract: string | null; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const { evidence } = row;
  const [editing, setEditing] = useState(false);
  const toasts = useToasts();
  const done = useDone();
  const near = useQueryOf(nearContract, contract ?? '', { enabled: contract !== null && editing });
  const edit = useChange(editEvidence, {
    done: (_, { draft }) => {
      setEditing(false);
      done(t('evidence-saved', { title: draft.title }));
    },
  });
  const remove = useChange(removeEvidence, {
    done: () => {
      onClose();
      done(t('evidence-removed', { title: evidence.title }));
    },
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const saved = useMemo(() => filledOf(row), [row]);
  const { reading, read } = useReading();
  // What a new file seems to say is stored when it is confirmed, as a change of its own.
  const take = (fields: Partial<Filled>) =>
    edit.mutate(
      { id: evidence.id, draft: draftOf({ ...saved, ...fields }) },
      { onError: (thrown) => toasts.tell({ text: sentenceOf(text, thrown), failed: true }) },
    );
  if (editing) {
    return (
      <SidePanel title={t('evidence-edit')} onClose={() => setEditing(false)}>
        <EvidenceForm
          name={`evidence/${evidence.id}`}
          saved={saved}
          saving={edit.isPending}
          error={edit.error}
          withFiles={false}
          near={near.data ?? []}
          onSave={(filled) => edit.mutateAsync({ id: evidence.id, draft: draftOf(filled) })}
          onCancel={() => setEditing(false)}
        />
      </SidePanel>
    );
  }
  const none = t('none');
  return (
    <SidePanel
      title={evidence.title}
      sub={[t(`evidence-kind-${evidence.kind}`), evidence.number].filter(Boolean).join(' · ')}
      onClose={onClose}
      actions={
        <EditAndRemove
          edit={t('evidence-edit')}
          remove={t('evidence-remove')}
          removing={remove.isPending}
          onEdit={() => setEditing(true)}
          onRemove={() => remove.mutate(evidence.id)}
        />
      }
    >
      <div className="ev-panel">
        <p>
          <ValidityTag row={row} size={16} />
          {row.days !== null && !row.replaced && evidence.valid_to !== null && (
            <span className="sub sm"> {text.relative(evidence.valid_to)}</span>
          )}
        </p>
        {row.unusual_number && (
          <p className="ev-doubt" role="note">
            <Sym name="warning" size={14} />
            {t('evidence-number-unusual')}
          </p>
        )}
        <Facts
          facts={[
            { name: t('evidence-number'), value: evidence.number || none },
            { name: t('evidence-issuer'), value: evidence.issuer || none },
            { name: t('evidence-class'), value: t(`evidence-class-${evidence.class}`) },
            { name: t('evidence-valid-from'), value: text.date(evidence.valid_from) || none },
            { name: t('evidence-valid-to'), value: text.date(evidence.valid_to) || none },
            { name: t('evidence-received'), value: text.date(evidence.received) || none },
            ...(evidence.notes
              ? [{ name: t('evidence-notes'), value: <span className="ev-written">{evidence.notes}</span> }]
              : []),
          ]}
        />
        <DeclarationSection id={evidence.id} />
        <section aria-label={t('files')}>
          <h3>{t('files')}</h3>
          <FileList owner={ownerOf('evidence', evidence.id)} onAttached={read} />
          {reading && <Proposals reading={reading} value={saved} onTake={take} />}
        </section>
        <section aria-label={t('evidence-serves')}>
          <h3>{t('evidence-serves')}</h3>
          <ul className="serves-chosen">
            {row.serves.map((one) => (
              <li key={one.id}>
                <span className="serves-what">
                  <Link to={servedPage(one)}>{servedName(one)}</Link>
                  <span className="sub xs">{[t(`served-${one.noun}`), one.contract].filter(Boolean).join(' · ')}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </SidePanel>
  );
}

/** What it says as an environmental product declaration, if it is one. */
function DeclarationSection({ id }: { id: string }) {
  const { t } = useText();
  const { data: view, error, refetch } = useQueryOf(declarationView, id);
  if (error) return <ErrorNotice title={t('declaration-unread')} error={error} onRetry={() => void refetch()} />;
  if (!view) return null;
  return (
    <section aria-label={t('declaration-title')}>
      <h3>{t('declaration-title')}</h3>
      <DeclarationFacts view={view} />
    </section>
  );
}
