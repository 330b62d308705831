//! What a list is narrowed down by: the words a person typed. Nothing typed is found in everything.

/** Whether every word of what was typed stands in the text, whatever the case. */
export function hasEveryWord(text: string, typed: string): boolean {
  const body = text.toLocaleLowerCase();
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => body.includes(word));
}
