//! Tying a goal to what nobody proposed: any contract, any of its requirements, or a figure.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { GoalSheet, LinkTarget } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { Dialog } from '../../components/Dialog';
import { SelectField } from '../../components/fields';
import { type ChosenContract, ContractField } from '../../parts/contract/ContractField';
import { useText } from '../../text/TextProvider';
import { useLinking } from './Contributions';
import { requirementsOf } from './queries';

export function LinkDialog({ sheet, onClose }: { sheet: GoalSheet; onClose: () => void }) {
  const { t } = useText();
  const { busy, link } = useLinking(sheet);
  const [contract, setContract] = useState<ChosenContract | null>(null);
  const [whole, setWhole] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [indicator, setIndicator] = useState<string | null>(null);
  const requirements = useQueryOf(requirementsOf, contract?.id ?? '', { enabled: contract !== null });
  const targets: LinkTarget[] = [
    ...(whole && contract ? [{ noun: 'contract' as const, id: contract.id }] : []),
    ...ticked.map((id) => ({ noun: 'requirement' as const, id })),
    ...(indicator === null ? [] : [{ noun: 'indicator' as const, id: indicator }]),
  ];
  const { goal } = sheet.row;
  return (
    <Dialog
      title={t('goals-link-title', { goal: `${goal.number} ${goal.text}` })}
      onClose={onClose}
      said={t('goals-chosen', { count: targets.length })}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {t('button-cancel')}
          </Button>
          <Button
            disabled={targets.length === 0 || busy}
            onClick={() => {
              link(...targets);
              onClose();
            }}
          >
            {t('goals-link-one')}
          </Button>
        </>
      }
    >
      <div className="form goal-link">
        <ContractField
          chosen={contract}
          onChoose={(next) => {
            setContract(next);
            setTicked([]);
            setWhole(false);
          }}
        />
        {contract && (
          <div className="goal-ticks">
            <Checkbox
              label={t('goals-link-contract')}
              description={t('goals-link-contract-said')}
              value="contract"
              checked={whole}
              onChange={(event) => setWhole(event.target.checked)}
            />
            {(requirements.data ?? []).map(({ requirement }) => (
              <Checkbox
                key={requirement.id}
                label={`K${requirement.number} ${requirement.title}`}
                value={requirement.id}
                checked={ticked.includes(requirement.id)}
                onChange={(event) =>
                  setTicked((before) =>
                    event.target.checked ? [...before, requirement.id] : before.filter((id) => id !== requirement.id),
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
            onChange={setIndicator}
          />
        )}
      </div>
    </Dialog>
  );
}
