//! A report being made: nothing for 300 ms, then how many pages it has so far and Avbryt.

import { useEffect, useState } from 'react';
import { Progress, useLongWait } from '../../components/Waiting';
import { useText } from '../../text/TextProvider';
import { reportPages } from './queries';

const ASK_EVERY_MS = 200;

export function Making({ onCancel }: { onCancel: () => void }) {
  const { t } = useText();
  const shown = useLongWait(true);
  const [pages, setPages] = useState<number | null>(0);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      // An answer that fails says nothing about the report: the next one may.
      const now = await reportPages().catch(() => 0);
      if (gone) return;
      setPages(now);
      timer = setTimeout(ask, ASK_EVERY_MS);
    };
    timer = setTimeout(ask, ASK_EVERY_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  if (!shown) return null;
  // Made, and the system asks where it is to be saved.
  if (pages === null) return <Progress text={t('reports-choosing')} />;
  return <Progress text={t('reports-making', { pages })} onCancel={onCancel} />;
}
