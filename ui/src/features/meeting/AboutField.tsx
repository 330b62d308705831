//! Chooses the contract or the supplier a meeting is about, by typing a part of its name.

import { useState } from 'react';
import { isAnswered, useQueryOf } from '../../api/query';
import { FoundField } from '../../components/FoundField';
import { useText } from '../../text/TextProvider';
import { type About, aboutFound } from './queries';

export interface NamedAbout extends About {
  name: string;
}

export function AboutField({
  chosen,
  onChoose,
  error,
}: {
  chosen: NamedAbout | null;
  onChoose: (about: NamedAbout | null) => void;
  error?: string | undefined;
}) {
  const { t } = useText();
  const [sought, setSought] = useState<string | null>(null);
  const found = useQueryOf(aboutFound, sought ?? '', { enabled: sought !== null, keepPrevious: true });
  const hits = sought === null ? null : (found.data ?? null);
  const choose = (place: number | null) => {
    const hit = place === null ? undefined : hits?.[place];
    const contract = hit?.noun === 'contract';
    onChoose(hit ? { contract: contract ? hit.key : null, supplier: contract ? null : hit.key, name: hit.title } : null);
  };
  return (
    <FoundField
      label={t('error-field-contract-id')}
      listLabel={t('meeting-about-found')}
      name="contract_id"
      placeholder={t('meeting-about-placeholder')}
      chosen={chosen?.name ?? null}
      rows={
        hits?.map(({ key, noun, title, detail }) => ({
          id: key,
          title,
          under: [t(`meeting-about-${noun}`), detail].filter(Boolean).join(' · '),
        })) ?? null
      }
      found={isAnswered(found)}
      said={hits?.length === 0 ? t('list-no-hits', { sought: sought ?? '' }) : ''}
      onSeek={setSought}
      onChoose={choose}
      error={error}
    />
  );
}
