//! The guide that is always at hand, without a network: the main job, keys, states, figures, what is followed over the years,
//! § 7-9, undo.

import { type ReactNode, useRef } from 'react';
import { KeyTable } from '../../components/KeyTable';
import { Link } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { StatusTag } from '../../components/StatusTag';
import type { SymName } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import './help.css';

/** The steps of the main job and the page each is done on. */
const STEPS: readonly (readonly [string, string])[] = [
  ['help-step-1', '/settings'],
  ['help-step-2', '/contracts'],
  ['help-step-3', '/contracts'],
  ['help-step-4', '/contracts'],
  ['help-step-5', '/'],
  ['help-step-6', '/reports'],
  ['help-step-7', '/contracts'],
];

/** States of requirements and checks with the keys of their words. */
const STATES: readonly (readonly [SymName, string])[] = [
  ['fulfilled', 'requirement-state-fulfilled'],
  ['partly', 'requirement-state-partly'],
  ['below-offer', 'requirement-state-below-offer'],
  ['not-fulfilled', 'requirement-state-not-fulfilled'],
  ['not-verified', 'requirement-state-not-verified'],
  ['not-applicable', 'requirement-state-not-applicable'],
  ['breach', 'contract-state-breach'],
  ['overdue', 'due-overdue'],
  ['expiring', 'due-expires'],
  ['warning', 'help-state-warning-word'],
];

const FIGURES = ['fulfilled', 'coverage', 'uncontrolled', 'contract', 'points'] as const;
/** What is followed over the years and reported, and the page each is on. */
const YEARS: readonly (readonly [string, string])[] = [
  ['help-years-grid', '/measurements'],
  ['help-years-refused', '/measurements'],
  ['help-years-change', '/measurements'],
  ['help-years-awards', '/measurements?of=awards'],
  ['help-years-goals', '/goals'],
  ['help-years-plan', '/goals/plan'],
  ['help-years-pack', '/goals'],
  ['help-years-report', '/reports'],
];
const LAW = ['duty', 'before', 'after', 'contested', 'follow-up', 'sanctions', 'thresholds'] as const;
const SAFE = ['undo', 'history', 'bin', 'copies', 'wrong', 'example', 'file'] as const;

const CHAPTERS = ['steps', 'keys', 'states', 'figures', 'years', 'law', 'safe'] as const;
type Chapter = (typeof CHAPTERS)[number];

export function HelpPage() {
  const { t } = useText();
  const page = useRef<HTMLDivElement>(null);
  const go = (chapter: Chapter) => {
    const heading = page.current?.querySelector<HTMLElement>(`#help-${chapter}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  const content: Record<Chapter, ReactNode> = {
    steps: (
      <ol className="help-steps">
        {STEPS.map(([step, to]) => (
          <li key={step}>
            <h3>
              <Link className="lnk" to={to}>
                {t(step)}
              </Link>
            </h3>
            <p>{t(`${step}.said`)}</p>
          </li>
        ))}
      </ol>
    ),
    keys: <KeyTable />,
    states: (
      <dl className="help-states">
        {STATES.map(([name, word]) => (
          <div key={word}>
            <dt>
              <StatusTag name={name}>{t(word)}</StatusTag>
            </dt>
            <dd>{t(`help-state-${name}`)}</dd>
          </div>
        ))}
      </dl>
    ),
    figures: (
      <dl className="help-terms">
        {FIGURES.map((name) => (
          <div key={name}>
            <dt>{t(`help-figure-${name}`)}</dt>
            <dd>{t(`help-figure-${name}.said`)}</dd>
          </div>
        ))}
      </dl>
    ),
    years: (
      <dl className="help-terms">
        {YEARS.map(([term, to]) => (
          <div key={term}>
            <dt>
              <Link className="lnk" to={to}>
                {t(term)}
              </Link>
            </dt>
            <dd>{t(`${term}.said`)}</dd>
          </div>
        ))}
      </dl>
    ),
    law: (
      <>
        <p className="help-note">{t('help-law-note')}</p>
        <dl className="help-terms">
          {LAW.map((name) => (
            <div key={name}>
              <dt>{t(`help-law-${name}`)}</dt>
              <dd>{t(`help-law-${name}.said`)}</dd>
            </div>
          ))}
        </dl>
      </>
    ),
    safe: (
      <dl className="help-terms">
        {SAFE.map((name) => (
          <div key={name}>
            <dt>{t(`help-safe-${name}`)}</dt>
            <dd>{t(`help-safe-${name}.said`)}</dd>
          </div>
        ))}
      </dl>
    ),
  };
  return (
    <>
      <PageHeader title={t('nav-help')} />
      <div ref={page} className="page-body help">
        <nav className="help-nav" aria-label={t('help-chapters')}>
          <ul>
            {CHAPTERS.map((chapter) => (
              <li key={chapter}>
                <button type="button" onClick={() => go(chapter)}>
                  {t(`help-${chapter}`)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="help-text">
          {CHAPTERS.map((chapter) => (
            <section key={chapter} aria-labelledby={`help-${chapter}`}>
              <h2 id={`help-${chapter}`} tabIndex={-1}>
                {t(`help-${chapter}`)}
              </h2>
              {content[chapter]}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
