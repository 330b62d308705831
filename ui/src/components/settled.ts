//! A value that is waited for: what is typed or chosen holds when it has been left alone for a while.

import { useEffect, useState } from 'react';

/** The value as it was when it was last left alone for so long. */
export function useSettled<Value>(value: Value, milliseconds = 200): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
