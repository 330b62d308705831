//! The files of something that is not stored yet: attached to its draft, stored along with it.

import type { TakenFile } from '../../api/bindings';
import { AttachFiles } from './AttachFiles';
import { FileRows } from './FileRows';

export interface TakenFilesProps {
  files: readonly TakenFile[];
  /** All that belong to the draft now. */
  onChange: (files: TakenFile[]) => void;
  /** Told of what was just attached. */
  onAttached?: (files: TakenFile[]) => void;
}

/** Both lists together, each content once. */
export const withTaken = (before: readonly TakenFile[], taken: readonly TakenFile[]): TakenFile[] => [
  ...before,
  ...taken.filter((file) => !before.some((known) => known.sha256 === file.sha256)),
];

export function TakenFiles({ files, onChange, onAttached }: TakenFilesProps) {
  const rows = files.map((file) => ({ ...file, key: file.sha256 }));
  return (
    <div className="files">
      <FileRows files={rows} onRemove={(file) => onChange(files.filter((other) => other.sha256 !== file.sha256))} />
      <AttachFiles
        onTaken={(taken) => {
          onChange(withTaken(files, taken));
          onAttached?.(taken);
        }}
      />
    </div>
  );
}
