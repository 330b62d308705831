//! The figures of procurements by year of award, each with what it is a share of; the contracts behind a figure are one click away.

import { TasklistIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { AwardFigureKind, AwardValue } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Link } from '../../components/navigation';
import { SidePanel } from '../../components/SidePanel';
import { StatusBar } from '../../components/StatusBar';
import { SkeletonRows } from '../../components/Waiting';
import { type Text, useText } from '../../text/TextProvider';
import { Moved } from './Moved';
import { PeriodHeads } from './PeriodHeads';
import { awardFigures, contractsBehind } from './queries';

const baseOf = ({ t, number }: Text, kind: AwardFigureKind, value: AwardValue): string => {
  if (value.base === 0) return '';
  if (kind === 'mean-weight') return t('award-base-mean', { base: number(value.base) });
  return t('award-base', { part: number(value.part), base: number(value.base) });
};
const shown = ({ t, percent }: Text, value: AwardValue): string =>
  value.value === null ? t(`measurement-short-${value.state}`) : percent(value.value);

export function AwardTable() {
  const text = useText();
  const { t } = text;
  const { data, error, refetch } = useQueryOf(awardFigures, null);
  const [chosen, setChosen] = useState<{ kind: AwardFigureKind; period: string } | null>(null);
  const close = () => {
    const cell = chosen;
    setChosen(null);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-figure="${cell?.kind}.${CSS.escape(cell?.period ?? '')}"]`)?.focus(),
    );
  };
  const figure = data?.figures.find((one) => one.kind === chosen?.kind);
  const value = figure?.values[data?.periods.findIndex((one) => one.label === chosen?.period) ?? -1];
  const starred = data?.figures.some((one) => one.values.some((each) => each.unknown > 0 && baseOf(text, one.kind, each)));
  return (
    <div className="page-split">
      <div>
        {error && (
          <div className="page-fault">
            <ErrorNotice title={t('measurements-failed')} error={error} onRetry={() => void refetch()} />
          </div>
        )}
        {data === undefined && !error && <SkeletonRows label={t('measurements-waiting-for')} />}
        {data && data.periods.length === 0 && (
          <EmptyState icon={<TasklistIcon aria-hidden fontSize={28} />} title={t('measurements-awards-none')}>
            {t('measurements-awards-none-said')}
          </EmptyState>
        )}
        {data && data.periods.length > 0 && (
          <>
            <p className="ms-about sub">
              {t('measurements-awards-about')}
              {starred && <span className="ms-star">* {t('measurements-awards-star')}</span>}
            </p>
            <div className="ms-frame">
              <table className="ms-grid ms-awards">
                <caption className="sr">{t('measurements-awards')}</caption>
                <PeriodHeads periods={data.periods} />
                <tbody>
                  {data.figures.map((one) => (
                    <tr key={one.kind}>
                      <th scope="row">
                        <span>{t(`award-figure-${one.kind}`)}</span>
                      </th>
                      {one.values.map((each, place) => {
                        const label = data.periods[place]?.label ?? '';
                        const base = baseOf(text, one.kind, each);
                        const under = base || (each.unknown > 0 ? t('award-unknown', { count: each.unknown }) : t('none'));
                        const at = chosen?.kind === one.kind && chosen.period === label;
                        return (
                          <td key={label} className="ms-num">
                            <button
                              type="button"
                              className={each.value === null ? 'ms-figure ms-state' : 'ms-figure'}
                              data-figure={`${one.kind}.${label}`}
                              aria-expanded={at}
                              aria-label={t('measurements-behind', {
                                figure: t(`award-figure-${one.kind}`),
                                period: label,
                                value: `${shown(text, each)}, ${under}`,
                              })}
                              onClick={() => (at ? close() : setChosen({ kind: one.kind, period: label }))}
                            >
                              <span>{shown(text, each)}</span>
                              <span className="sub">
                                {under}
                                {base && each.unknown > 0 && ' *'}
                              </span>
                            </button>
                          </td>
                        );
                      })}
                      <td className="ms-change">
                        <Moved movement={one.movement} places={0} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <StatusBar>{data.undated > 0 && <span>{t('measurements-awards-undated', { count: data.undated })}</span>}</StatusBar>
          </>
        )}
      </div>
      {chosen && value && <Behind key={`${chosen.kind}.${chosen.period}`} {...chosen} value={value} onClose={close} />}
    </div>
  );
}

function Behind(props: { kind: AwardFigureKind; period: string; value: AwardValue; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const { data, error, refetch } = useQueryOf(contractsBehind, { figure: props.kind, period: props.period });
  const parts = [
    { counts: true, name: t('measurements-behind-counts') },
    { counts: false, name: t('measurements-behind-base') },
    { counts: null, name: t('measurements-behind-unknown') },
  ].map((part) => ({ ...part, all: data?.filter((one) => one.counts === part.counts) ?? [] }));
  return (
    <SidePanel
      title={[shown(text, props.value), baseOf(text, props.kind, props.value)].filter(Boolean).join(', ')}
      sub={`${t(`award-figure-${props.kind}`)}, ${props.period}`}
      onClose={props.onClose}
    >
      <div className="ms-panel">
        {error && <ErrorNotice title={t('measurements-failed')} error={error} onRetry={() => void refetch()} />}
        {data === undefined && !error && <SkeletonRows label={t('measurements-waiting-for')} />}
        {parts
          .filter(({ all }) => all.length > 0)
          .map((part) => (
            <section key={part.name}>
              <h3>
                {part.name} <span className="sub">{text.number(part.all.length)}</span>
              </h3>
              <ul className="ms-behind">
                {part.all.map((one) => (
                  <li key={one.contract}>
                    <Link className="lnk" to={`/contract/${one.contract}`}>
                      {one.title}
                    </Link>
                    <span className="sub">
                      {[
                        text.date(one.awarded),
                        one.case_number,
                        one.weight === null ? '' : `${t('measurements-weight')} ${text.percent(one.weight)}`,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </SidePanel>
  );
}
