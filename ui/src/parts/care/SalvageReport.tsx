//! What was salvaged of a damaged register, and what was not.

import type { Salvaged } from '../../api/bindings';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import './care.css';

export function SalvageReport({ salvaged }: { salvaged: Salvaged }) {
  const { t, has, number } = useText();
  const { nouns, documents, lost_documents, lost_document_count, changes, changes_cut } = salvaged;
  const nameOf = (noun: string) => {
    const key = `care-noun-${noun.replaceAll('_', '-')}`;
    return has(key) ? t(key) : noun;
  };
  // What says what belongs to what is told of only where some of it is lost.
  const shown = nouns.filter(({ rows, left, links, whole }) => left > 0 || !whole || (rows > 0 && !links));
  const lost = shown.some(({ left, whole }) => left > 0 || !whole) || lost_document_count > 0 || changes_cut > 0;
  return (
    <div className="care-report">
      <p className="care-verdict m">
        <Sym name={lost ? 'partly' : 'fulfilled'} />
        {t(lost ? 'salvage-done-part' : 'salvage-done')}
      </p>
      <p className="sm sub">{t('salvage-done-said')}</p>
      <p className="xs sub care-path">{salvaged.path}</p>
      <table className="care-salvaged">
        <thead>
          <tr>
            <th scope="col">{t('salvage-noun')}</th>
            <th scope="col" className="num">
              {t('salvage-rows')}
            </th>
            <th scope="col">{t('salvage-lost')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ noun, rows, left, whole }) => (
            <tr key={noun}>
              <th scope="row">{nameOf(noun)}</th>
              <td className="num">{number(rows)}</td>
              <td>
                {whole && left === 0 ? (
                  <span className="state sub">
                    <Sym name="fulfilled" size={14} />
                    {t('salvage-whole')}
                  </span>
                ) : (
                  <span className="state care-wraps">
                    <Sym name="partly" size={14} />
                    {left > 0 ? t('salvage-left', { count: left }) : ''} {whole ? '' : t('salvage-not-whole')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sm">{t('salvage-history', { changes })}</p>
      {changes_cut > 0 && <p className="sm">{t('salvage-history-cut', { count: changes_cut })}</p>}
      <p className="sm">{t('salvage-documents', { count: documents })}</p>
      {lost_document_count > 0 && (
        <>
          <p className="sm">{t('salvage-documents-lost', { count: lost_document_count })}</p>
          <ul className="sm">
            {lost_documents.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
