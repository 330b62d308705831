//! What a package holds, in one sentence; and what it lacks.

import type { Carried } from '../../api/bindings';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';

export function CarriedCounts({ carried }: { carried: Carried }) {
  const { t } = useText();
  const { contracts, requirements, results, files, changes } = carried;
  return (
    <>
      <p className="sm">{t('package-holds', { contracts, requirements, results, files, changes })}</p>
      {carried.lost_files > 0 && (
        <p className="sm state">
          <Sym name="warning" size={14} />
          {t('package-lost-files', { count: carried.lost_files })}
        </p>
      )}
    </>
  );
}
