//! What a declaration says: what it is of, its climate footprint by module, what should be looked at, and how it stands against
//! the limits of what it serves.

import type { ComparisonView, DeclarationView, LimitVerdict } from '../../api/bindings';
import { type Fact, Facts } from '../../components/Facts';
import { ScrollSideways } from '../../components/ScrollSideways';
import { Sym, type SymName } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import './declaration.css';

const SYMBOLS: Partial<Record<LimitVerdict, SymName>> = { met: 'fulfilled', 'not-met': 'breach' };

/** How the declaration `of` a product stands against limits: shape and sentence, one line a requirement. */
export function DeclarationComparisons({ comparisons, of }: { comparisons: readonly ComparisonView[]; of: string }) {
  const { t } = useText();
  if (comparisons.length === 0) return null;
  return (
    <section aria-label={`${t('declaration-against-limits')}: ${of}`}>
      <h4>{t('declaration-against-limits')}</h4>
      <ul className="decl-list">
        {comparisons.map((one) => (
          <li key={one.requirement_id}>
            <Sym name={SYMBOLS[one.verdict] ?? 'unknown'} size={16} />
            <span>
              <span className="b">
                K{one.number} {one.title}
              </span>{' '}
              <span className="sub xs">{one.contract}</span>
              <br />
              {one.sentence}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DeclarationFacts({ view }: { view: DeclarationView }) {
  const { t } = useText();
  const none = t('none');
  const facts: Fact[] = [
    { name: t('declaration-line-name'), value: view.name || none },
    { name: t('declaration-line-declared'), value: view.declared },
    { name: t('declaration-line-standard'), value: view.standard || none },
    { name: t('declaration-line-owner'), value: view.owner || none },
    { name: t('declaration-line-valid'), value: view.valid_to || none },
    ...view.properties.map(({ name, value }) => ({ name, value })),
  ];
  const withScenarios = view.modules.some((row) => row.scenario !== '');
  const hasJoint = view.modules.some((row) => row.module === 'A1-A3');
  return (
    <div className="decl">
      <Facts facts={facts} />
      {view.doubts.length > 0 && (
        <section aria-label={`${t('declaration-line-look')}: ${view.name}`}>
          <h4>{t('declaration-line-look')}</h4>
          <ul className="decl-list">
            {view.doubts.map((doubt) => (
              <li key={`${doubt.code} ${doubt.sentence}`}>
                <Sym name="warning" size={14} />
                <span>{doubt.sentence}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.modules.length > 0 && (
        <ScrollSideways label={`${t('declaration-line-gwp')}: ${view.name}`}>
          <table className="decl-table">
            <caption>
              {t('declaration-line-gwp')} <span className="sub">({view.indicator})</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('declaration-head-module')}</th>
                {withScenarios && <th scope="col">{t('declaration-head-scenario')}</th>}
                <th scope="col" className="end">
                  {t('declaration-head-value')}
                </th>
              </tr>
            </thead>
            <tbody>
              {!hasJoint && view.joint !== '' && (
                <tr>
                  <th scope="row">
                    A1–A3 <span className="sub xs">{view.joint_origin}</span>
                  </th>
                  {withScenarios && <td />}
                  <td className="end tnum b">{view.joint}</td>
                </tr>
              )}
              {view.modules.map((row) => (
                <tr key={`${row.module} ${row.scenario}`}>
                  <th scope="row">
                    {row.module.replace('-', '–')} <span className="sub xs">{row.name}</span>
                  </th>
                  {withScenarios && <td>{row.scenario}</td>}
                  <td className={row.is_number ? 'end tnum' : 'end sub'} title={row.exact || undefined}>
                    {row.value}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollSideways>
      )}
      <DeclarationComparisons comparisons={view.comparisons} of={view.name} />
    </div>
  );
}
