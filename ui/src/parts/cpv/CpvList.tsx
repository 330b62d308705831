//! CPV codes with what they stand for, one a line, the main one first.

import { commands } from '../../api/bindings';
import { defineQuery, useQueryOf } from '../../api/query';
import { useText } from '../../text/TextProvider';
import './cpv.css';

/** The names of codes; the language is part of the question, since the answer is in it. */
const cpvNames = defineQuery<{ codes: readonly string[]; language: string }, string[]>({
  name: 'cpv.names',
  reads: [],
  ask: ({ codes }) => commands.cpvNames([...codes]),
});

export function CpvList({ codes }: { codes: readonly string[] }) {
  const { t, language } = useText();
  const answer = useQueryOf(cpvNames, { codes, language }, { enabled: codes.length > 0 });
  if (codes.length === 0) return null;
  return (
    <ul className="cpv-list">
      {codes.map((code, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code may be written twice
        <li key={`${code} ${place}`}>
          <span className="cpv-code">{code}</span> <CpvName name={answer.data?.[place]} unlisted={t('cpv-unlisted')} />
        </li>
      ))}
    </ul>
  );
}

/** Nothing while it is not known, so that no code is said to be wrong for a moment. */
function CpvName({ name, unlisted }: { name: string | undefined; unlisted: string }) {
  if (name === undefined) return null;
  return name === '' ? <span className="sub">{unlisted}</span> : name;
}
