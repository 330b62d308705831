//! What a document's text seems to say: each with the words it was found in, to be taken one by one or all at once. Nothing is
//! filled in before a person says so.

import { Button } from '@digdir/designsystemet-react';
import type { EvidenceKind, ProposedField, Reading } from '../../api/bindings';
import { useText } from '../../text/TextProvider';
import type { Filled } from './filled';
import './evidence.css';

/** The fields a proposal changes. */
function taken(field: ProposedField, value: string): Partial<Filled> {
  switch (field) {
    case 'kind':
      return { kind: value as EvidenceKind };
    case 'number':
      return { number: value };
    case 'issuer':
      return { issuer: value };
    case 'valid-from':
      return { valid_from: value };
    case 'valid-to':
      return { valid_to: value };
  }
}

export interface ProposalsProps {
  reading: Reading;
  value: Filled;
  onTake: (fields: Partial<Filled>) => void;
}

export function Proposals({ reading, value, onTake }: ProposalsProps) {
  const { t, date } = useText();
  if (reading.unread) {
    return (
      <p className="sub sm" role="status">
        {t(`document-unread-${reading.unread}`)}
      </p>
    );
  }
  if (reading.proposals.length === 0) {
    return (
      <p className="sub sm" role="status">
        {t('evidence-nothing-proposed')}
      </p>
    );
  }
  const shown = (field: ProposedField, found: string): string => {
    if (field === 'kind') return t(`evidence-kind-${found}`);
    return field === 'valid-from' || field === 'valid-to' ? date(found) : found;
  };
  const isTaken = (field: ProposedField, found: string) =>
    Object.entries(taken(field, found)).every(([name, proposed]) => value[name as keyof Filled] === proposed);
  const left = reading.proposals.filter(({ field, value: found }) => !isTaken(field, found));
  return (
    <section className="proposals" aria-label={t('evidence-proposals')}>
      <div className="proposals-h">
        <h3>{t('evidence-proposals')}</h3>
        {left.length > 0 && (
          <Button
            variant="secondary"
            onClick={() => onTake(Object.assign({}, ...left.map(({ field, value: found }) => taken(field, found))))}
          >
            {t('evidence-take-all')}
          </Button>
        )}
      </div>
      <p className="sub xs">{t('evidence-proposals-said')}</p>
      <ul>
        {reading.proposals.map(({ field, value: found, words }) => {
          const name = t(`proposed-${field}`);
          return (
            <li key={field}>
              <span className="proposal">
                <span>
                  <span className="sub">{name}:</span> <b className="b">{shown(field, found)}</b>
                </span>
                <span className="sub xs proposal-words">«{words}»</span>
              </span>
              {isTaken(field, found) ? (
                <span className="sub xs">{t('evidence-taken')}</span>
              ) : (
                <Button
                  variant="tertiary"
                  aria-label={t('evidence-take', { name, value: shown(field, found) })}
                  onClick={() => onTake(taken(field, found))}
                >
                  {t('evidence-take-short')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
