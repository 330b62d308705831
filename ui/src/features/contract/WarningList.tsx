//! What is missing or doubtful in a contract, each with what to do and the way there.

import type { ContractSheet, Warning } from '../../api/bindings';
import { Link } from '../../components/navigation';
import { Sym } from '../../components/Sym';
import { warningSentence } from '../../parts/contract/warning-words';
import { useText } from '../../text/TextProvider';

/** Where a warning is mended, and what that place is called. */
function placeOf(sheet: ContractSheet, warning: Warning): { to: string; key: string } {
  const page = `/contract/${sheet.contract.id}`;
  switch (warning.kind) {
    case 'option-notice-passed':
      return { to: `${page}/overview?to=options`, key: 'contract-mend-option' };
    case 'no-end-date':
      return { to: `${page}/edit?field=end`, key: 'contract-mend-end' };
    case 'justification-missing':
    case 'contested-route':
      return { to: `${page}/edit?field=procurement.justification`, key: 'contract-mend-justification' };
    case 'route-missing':
    case 'route-unavailable':
      return { to: `${page}/edit?field=procurement.climate_route`, key: 'contract-mend-route' };
    case 'weight-too-low':
    case 'not-top-three':
      return { to: `${page}/edit?field=procurement.criteria`, key: 'contract-mend-criteria' };
    case 'wrong-cpv-check-digit':
      return { to: `${page}/edit?field=cpv`, key: 'contract-mend-cpv' };
    case 'wrong-organisation-number': {
      const supplier = sheet.suppliers.find((one) => one.organisation_number === warning.value);
      return { to: supplier ? `/suppliers/${supplier.id}` : `${page}/edit?field=suppliers`, key: 'contract-mend-supplier' };
    }
    case 'ended-with-open-checks':
      return { to: `${page}/follow-up`, key: 'contract-mend-checks' };
    case 'no-enforcement-documented':
      return { to: `${page}/overview?to=nonconformities`, key: 'contract-mend-nonconformity' };
    case 'no-requirements':
      return { to: `${page}/requirements`, key: 'contract-mend-requirements' };
    default: {
      const requirement = sheet.requirements.find((one) => one.requirement.number === warning.requirement);
      const query = requirement ? `?requirement=${requirement.requirement.id}` : '';
      return { to: `${page}/requirements${query}`, key: 'contract-mend-requirement' };
    }
  }
}

export function WarningList({ sheet }: { sheet: ContractSheet }) {
  const text = useText();
  return (
    <ul className="warnings">
      {sheet.warnings.map((warning) => {
        const requirement = sheet.requirements.find((one) => one.requirement.number === warning.requirement);
        const place = placeOf(sheet, warning);
        return (
          <li key={`${warning.kind} ${warning.requirement} ${warning.value}`}>
            <Sym name="warning" />
            <span>
              {warningSentence(text, warning, requirement?.requirement.title)}{' '}
              <Link className="lnk" to={place.to}>
                {text.t(place.key)}
              </Link>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
