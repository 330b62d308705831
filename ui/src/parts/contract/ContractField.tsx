//! Chooses one contract by typing a part of its title, number or supplier.

import { type Ref, useState } from 'react';
import { isAnswered, useQueryOf } from '../../api/query';
import { FoundField } from '../../components/FoundField';
import { useText } from '../../text/TextProvider';
import { contractsFound } from './found';

export interface ChosenContract {
  id: string;
  title: string;
}

export interface ContractFieldProps {
  chosen: ChosenContract | null;
  onChoose: (contract: ChosenContract | null) => void;
  error?: string | undefined;
  input?: Ref<HTMLInputElement>;
}

export function ContractField({ chosen, onChoose, error, input }: ContractFieldProps) {
  const { t } = useText();
  const [sought, setSought] = useState<string | null>(null);
  const found = useQueryOf(contractsFound, sought ?? '', { enabled: sought !== null, keepPrevious: true });
  const list = sought === null ? null : (found.data ?? null);
  const more = list === null ? 0 : list.total - list.rows.length;
  const said =
    list?.rows.length === 0
      ? t('list-no-hits', { sought: sought ?? '' })
      : more > 0
        ? t('reports-contracts-more', { count: more })
        : '';
  return (
    <FoundField
      label={t('reports-contract')}
      listLabel={t('reports-contracts')}
      name="contract"
      placeholder={t('reports-contract-placeholder')}
      chosen={chosen?.title ?? null}
      rows={
        list?.rows.map(({ id, title, case_number, supplier }) => ({
          id,
          title,
          under: [case_number, supplier].filter(Boolean).join(' · '),
        })) ?? null
      }
      found={isAnswered(found)}
      said={said}
      opensAtOnce
      onSeek={setSought}
      onChoose={(place) => {
        const row = place === null ? undefined : list?.rows[place];
        onChoose(row ? { id: row.id, title: row.title } : null);
      }}
      error={error}
      input={input}
    />
  );
}
