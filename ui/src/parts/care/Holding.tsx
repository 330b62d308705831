//! What a copy holds: how many of each, and the latest change. Asked for when it comes into sight.

import { useEffect, useRef, useState } from 'react';
import type { BackupHolding } from '../../api/bindings';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { Sym } from '../../components/Sym';
import { type Text, useText } from '../../text/TextProvider';
import { changeName } from '../history/history-words';
import { momentText } from './moment';
import { backupHolding } from './queries';

/** Counts, and the latest change, in two short lines. */
export function holdingTexts(text: Text, { contracts, requirements, results, documents, last_change }: BackupHolding) {
  const { t } = text;
  const holds =
    contracts + requirements + results + documents === 0
      ? t('backup-holds-nothing')
      : t('backup-holds', { contracts, requirements, results, documents });
  if (!last_change) return { holds, last: null };
  const { name, subject, at, who } = last_change;
  const change = subject === '' ? changeName(text, name) : t('change-of', { change: changeName(text, name), subject });
  return { holds, last: t('backup-last-change', { change, moment: momentText(text, at), who: who || t('history-someone') }) };
}

export function HoldingLines({ holding }: { holding: BackupHolding }) {
  const { holds, last } = holdingTexts(useText(), holding);
  return (
    <>
      <p className="sm">{holds}</p>
      {last !== null && <p className="sm sub care-last">{last}</p>}
    </>
  );
}

export function Holding({ name }: { name: string }) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(typeof IntersectionObserver === 'undefined');
  const { data, error } = useQueryOf(backupHolding, name, { enabled: seen });
  useEffect(() => {
    const element = place.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} className="care-holding">
      {data ? (
        <HoldingLines holding={data} />
      ) : error ? (
        <p className="sm state care-wraps">
          <Sym name="warning" size={14} />
          {sentenceOf(text, error)}
        </p>
      ) : (
        <p className="sm sub">{text.t('backup-holding-waiting')}</p>
      )}
    </div>
  );
}
