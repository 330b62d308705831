//! Which day it is, by the register's own clock, and that everything relative to today is another on another day.

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useQueryOf } from '../api/query';
import { shellFacts } from '../api/shell';
import { type Day, dayOfInstant } from '../text/calendar';

const MINUTE_MS = 60_000;

/** The day that the program answers. Asks again when the window is returned to and when this machine's day turns. */
export function useDay(begun: { today: Day; open: boolean } | null): Day {
  const client = useQueryClient();
  const facts = useQueryOf(shellFacts, null, { enabled: begun?.open === true });
  const known = facts.data?.today ?? begun?.today ?? dayOfInstant(new Date());
  const { refetch } = facts;
  const open = begun?.open === true;

  useEffect(() => {
    if (!open) return;
    let local = dayOfInstant(new Date());
    const ask = () => void refetch();
    const tick = () => {
      const now = dayOfInstant(new Date());
      if (now !== local) ask();
      local = now;
    };
    const timer = setInterval(tick, MINUTE_MS);
    window.addEventListener('focus', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', ask);
    };
  }, [open, refetch]);

  const answered = facts.data?.today;
  const before = useRef(answered);
  useEffect(() => {
    const turned = before.current !== undefined && answered !== undefined && before.current !== answered;
    before.current = answered;
    if (turned) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  }, [answered, client]);
  return known;
}
