//! Tying a goal to what nobody proposed: any contract, any of its requirements, or a figure.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import type { GoalSheet, LinkTarget } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { Dialog } from '../../components/Dialog';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SelectField } from '../../components/fields';
import { useDone } from '../../parts/change/useDone';
import { type ChosenContract, ContractField } from '../../parts/contract/ContractField';
import { useText } from '../../text/TextProvider';
import { linkGoal, requirementsOf } from './queries';

interface Chosen {
  contract: ChosenContract | null;
  /** The contract itself, not only requirements of it. */
  whole: boolean;
  requirements: readonly string[];
  indicator: string | null;
}
const NOTHING: Chosen = { contract: null, whole: false, requirements: [], indicator: null };

export function LinkDialog({ sheet, onClose }: { sheet: GoalSheet; onClose: () => void }) {
  const { t } = useText();
  const { goal } = sheet.row;
  const draft = useDraft(`link/${goal.id}`, NOTHING);
  const { contract, whole } = draft.value;
  const done = useDone();
  const cancel = () => {
    draft.forget();
    onClose();
  };
  const link = useChange(linkGoal, {
    done: () => {
      cancel();
      done(t('goals-linked', { number: goal.number }));
    },
  });
  const requirements = useQueryOf(requirementsOf, contract?.id ?? '', { enabled: contract !== null });
  // What was put in the bin since can no longer be tied to.
  const ticked = draft.value.requirements.filter((id) => requirements.data?.some(({ requirement }) => requirement.id === id));
  const indicator = sheet.offered_indicators.some(({ id }) => id === draft.value.indicator) ? draft.value.indicator : null;
  const targets: LinkTarget[] = [
    ...(whole && contract ? [{ noun: 'contract' as const, id: contract.id }] : []),
    ...ticked.map((id) => ({ noun: 'requirement' as const, id })),
    ...(indicator === null ? [] : [{ noun: 'indicator' as const, id: indicator }]),
  ];
  return (
    <Dialog
      title={t('goals-link-title', { goal: `${goal.number} ${goal.text}` })}
      onClose={onClose}
      said={t('goals-chosen', { count: targets.length })}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={cancel}>
            {t('button-cancel')}
          </Button>
          <Button disabled={targets.length === 0} loading={link.isPending} onClick={() => link.mutate({ id: goal.id, targets })}>
            {t('goals-link-one')}
          </Button>
        </>
      }
    >
      <DraftNote draft={draft} />
      {link.error && <ErrorNotice title={t('goals-not-linked')} error={link.error} />}
      <div className="form goal-link">
        <ContractField
          chosen={contract}
          onChoose={(next) => draft.set((before) => ({ ...before, contract: next, whole: false, requirements: [] }))}
        />
        {contract && (
          <div className="goal-ticks">
            <Checkbox
              label={t('goals-link-contract')}
              description={t('goals-link-contract-said')}
              value="contract"
              checked={whole}
              onChange={(event) => draft.edit('whole', event.target.checked)}
            />
            {(requirements.data ?? []).map(({ requirement }) => (
              <Checkbox
                key={requirement.id}
                label={`K${requirement.number} ${requirement.title}`}
                value={requirement.id}
                checked={ticked.includes(requirement.id)}
                onChange={(event) =>
                  draft.edit(
                    'requirements',
                    event.target.checked ? [...ticked, requirement.id] : ticked.filter((id) => id !== requirement.id),
                  )
                }
              />
            ))}
          </div>
        )}
        {sheet.offered_indicators.length > 0 && (
          <SelectField
            label={t('goal-link-indicator')}
            name="indicator"
            blank={t('goals-no-indicator')}
            value={indicator}
            options={sheet.offered_indicators.map(({ id, name }) => ({ value: id, name }))}
            onChange={(next) => draft.edit('indicator', next)}
          />
        )}
      </div>
    </Dialog>
  );
}
