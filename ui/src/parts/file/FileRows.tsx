//! Files as rows: name, size, and what can be done with each.

import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon, FileIcon, FileImageIcon, FilePdfIcon, FileTextIcon, TrashIcon } from '@navikt/aksel-icons';
import { useText } from '../../text/TextProvider';
import './file.css';

export interface FileRow {
  /** Stable among the rows. */
  key: string;
  name: string;
  /** Bytes. */
  size: number;
}

export interface FileRowsProps<Row extends FileRow> {
  /** Names the list for screen readers; by itself «Filer». */
  label?: string;
  files: readonly Row[];
  onOpen?: (file: Row) => void;
  onSave?: (file: Row) => void;
  onRemove?: (file: Row) => void;
}

const ENDINGS = { pdf: FilePdfIcon, png: FileImageIcon, jpg: FileImageIcon, jpeg: FileImageIcon, heic: FileImageIcon } as const;
const iconOf = (name: string) => {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (ending in ENDINGS) return ENDINGS[ending as keyof typeof ENDINGS];
  return ['txt', 'docx', 'odt'].includes(ending) ? FileTextIcon : FileIcon;
};

export function FileRows<Row extends FileRow>({ label, files, onOpen, onSave, onRemove }: FileRowsProps<Row>) {
  const { t, fileSize } = useText();
  if (files.length === 0) return null;
  return (
    <ul className="file-rows" aria-label={label ?? t('files')}>
      {files.map((file) => {
        const Icon = iconOf(file.name);
        return (
          <li key={file.key}>
            <Icon aria-hidden fontSize={18} />
            {onOpen ? (
              <button
                type="button"
                className="lnk file-name"
                title={file.name}
                aria-label={t('files-open', { name: file.name })}
                onClick={() => onOpen(file)}
              >
                {file.name}
              </button>
            ) : (
              <span className="file-name" title={file.name}>
                {file.name}
              </span>
            )}
            <span className="sub xs tnum file-size">{fileSize(file.size)}</span>
            {onSave && (
              <Button
                variant="tertiary"
                data-color="neutral"
                icon
                aria-label={t('files-save', { name: file.name })}
                title={t('files-save', { name: file.name })}
                onClick={() => onSave(file)}
              >
                <DownloadIcon aria-hidden />
              </Button>
            )}
            {onRemove && (
              <Button
                variant="tertiary"
                data-color="neutral"
                icon
                aria-label={t('files-remove', { name: file.name })}
                title={t('files-remove', { name: file.name })}
                onClick={() => onRemove(file)}
              >
                <TrashIcon aria-hidden />
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
