//! A new document beside the list: for what it was begun from, with the files that were dropped.

import { useMemo } from 'react';
import type { Served, TakenFile } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { SidePanel } from '../../components/SidePanel';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { EvidenceForm } from '../../parts/evidence/EvidenceForm';
import { blank, draftOf, draftsOf, type Filled } from '../../parts/evidence/filled';
import { addEvidence, nearContract, readDeclarations } from '../../parts/evidence/queries';
import { useText } from '../../text/TextProvider';

export interface NewEvidenceProps {
  contract: string | null;
  requirement: string | null;
  files: readonly TakenFile[];
  /** The files are the form's now. */
  onTakenUp: () => void;
  onDone: (id: string) => void;
  onCancel: () => void;
}

const NONE: Served[] = [];

export function NewEvidence({ contract, requirement, files, onTakenUp, onDone, onCancel }: NewEvidenceProps) {
  const { t, today } = useText();
  const done = useDone();
  const near = useQueryOf(nearContract, contract ?? '', { enabled: contract !== null });
  const add = useChange(addEvidence, {
    done: (id, { draft }) => {
      done(t('evidence-added', { title: draft.title }));
      onDone(id);
    },
  });
  const readIn = useChange(readDeclarations, {
    done: ([id], drafts) => {
      const [first, ...more] = drafts;
      done(
        more.length > 0
          ? t('declaration-added-several', { count: drafts.length })
          : t('evidence-added', { title: first?.evidence.title ?? '' }),
      );
      if (id !== undefined) onDone(id);
    },
  });
  const save = (filled: Filled) => {
    const { declaration, replaces, files, several } = filled;
    if (several.length > 0) return readIn.mutateAsync(draftsOf(filled));
    const evidence = draftOf(filled);
    return declaration === null
      ? add.mutateAsync({ draft: evidence, files })
      : readIn.mutateAsync([{ evidence, declaration, replaces, files }]);
  };
  const waits = contract !== null && near.data === undefined && !near.error;
  const offered = near.data ?? NONE;
  const saved = useMemo<Filled>(() => {
    const serves = offered.filter((one) => one.id === requirement);
    return blank(
      today,
      serves,
      serves[0]?.kind === 'epd' ? 'epd' : serves[0]?.kind === 'eco-labelled-service' ? 'licence' : 'certificate',
    );
  }, [offered, requirement, today]);
  return (
    <SidePanel title={t('evidence-new')} onClose={onCancel}>
      {waits ? (
        <SkeletonRows label={t('evidence-waiting')} />
      ) : (
        <EvidenceForm
          name={['evidence', 'new', contract, requirement].filter(Boolean).join('/')}
          saved={saved}
          saving={add.isPending || readIn.isPending}
          error={add.error ?? readIn.error}
          withFiles
          dropped={files}
          onTakenUp={onTakenUp}
          near={offered}
          onSave={save}
          onCancel={onCancel}
        />
      )}
    </SidePanel>
  );
}
