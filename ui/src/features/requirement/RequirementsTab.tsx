//! A contract's environmental requirements: the list with one requirement beside it, or what adds and edits them.

import type { ContractId, ContractSheet } from '../../api/bindings';
import { navigate, usePathQuery } from '../../components/navigation';
import { AddFromLibrary } from './AddFromLibrary';
import { places } from './places';
import { RequirementForm } from './RequirementForm';
import { RequirementList } from './RequirementList';
import { WithSheet } from './WithSheet';

/** What stands under Miljøkrav on a contract's page. */
export function RequirementsTab({ contract }: { contract: ContractId }) {
  return <WithSheet contract={contract}>{(sheet) => <Requirements sheet={sheet} />}</WithSheet>;
}

function Requirements({ sheet }: { sheet: ContractSheet }) {
  const query = usePathQuery();
  const { id } = sheet.contract;
  const add = query.get('add');
  const edited = sheet.requirements.find(({ requirement }) => requirement.id === query.get('edit'));
  if (edited || add === 'own') {
    return <RequirementForm key={edited?.requirement.id ?? 'new'} sheet={sheet} {...(edited ? { edited } : {})} />;
  }
  return (
    <>
      <RequirementList sheet={sheet} open={query.get('requirement')} />
      {add === 'library' && <AddFromLibrary sheet={sheet} onClose={() => navigate(places.list(id), { replace: true })} />}
    </>
  );
}
