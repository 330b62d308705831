//! A library wording with its blanks visible.

import { Fragment } from 'react';
import type { LibraryLevel } from '../../api/bindings';
import { filledWording } from './library';
import './library.css';

export function LevelWording({ level, values }: { level: LibraryLevel; values?: Readonly<Record<string, string>> }) {
  return (
    <p className="wording">
      {filledWording(level, values).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no name but their place
        <Fragment key={index}>{piece.blank ? <mark className="blank">{piece.text}</mark> : piece.text}</Fragment>
      ))}
    </p>
  );
}
