//! Everything the library knows about one kind of requirement, but for its name.

import type { LibraryRequirement } from '../../api/bindings';
import { Facts } from '../../components/Facts';
import { useText } from '../../text/TextProvider';
import { unitName } from '../requirement/values';
import { LevelWording } from './LevelWording';
import './library.css';

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="lib-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** `under` is the level of the heading it stands under. */
export function LibraryFacts({ requirement, under }: { requirement: LibraryRequirement; under: 1 | 3 }) {
  const Heading = under === 1 ? 'h2' : 'h4';
  const text = useText();
  const { t } = text;
  const part = (name: string, content: React.ReactNode) => (
    <section className="lib-part">
      <Heading>{t(`library-part-${name}`)}</Heading>
      {content}
    </section>
  );
  return (
    <div className="lib-facts">
      <p className="lib-purpose">{requirement.purpose}</p>
      {requirement.levels.map((level) => (
        <section key={level.level} className="lib-part">
          <Heading>{t('library-part-level', { level: t(`level-${level.level}`) })}</Heading>
          <LevelWording level={level} />
          <p className="xs sub">
            {[
              t(`measure-${level.measure}`),
              level.limit === null ? '' : t('library-level-limit', { limit: text.number(level.limit) }),
              t(`basis-${level.basis}`),
              level.blanks.length === 0 ? '' : t('library-level-blanks', { count: level.blanks.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {level.question !== requirement.question && (
            <p className="sm">{t('library-level-question', { question: level.question })}</p>
          )}
        </section>
      ))}
      {part('question', <p>{requirement.question}</p>)}
      {part('proof', <p>{requirement.proof}</p>)}
      {requirement.number_form && part('number-form', <p>{requirement.number_form}</p>)}
      {part('look-at', <Lines lines={requirement.look_at} />)}
      {part('pitfalls', <Lines lines={requirement.pitfalls} />)}
      {part(
        'rhythm',
        <>
          {requirement.rhythms.length === 0 ? <p>{t('library-rhythm-own')}</p> : <Lines lines={requirement.rhythms} />}
          <p className="sub">{requirement.rhythm_reason}</p>
        </>,
      )}
      {part(
        'sanction',
        <>
          <p>{requirement.sanction_advice}</p>
          <p className="sub">{t('library-sanction-fits', { sanction: t(`sanction-${requirement.sanction}`) })}</p>
        </>,
      )}
      {part('law', requirement.law.length === 0 ? <p>{t('library-no-law')}</p> : <Lines lines={requirement.law} />)}
      {part('agreed', <p>{requirement.agreed}</p>)}
      {part(
        'facts',
        <Facts
          facts={[
            { name: t('error-field-placement'), value: t(`placement-${requirement.placement}`) },
            { name: t('error-field-basis'), value: t(`basis-${requirement.basis}`) },
            { name: t('error-field-measure'), value: t(`measure-${requirement.measure}`) },
            ...(requirement.unit
              ? [
                  { name: t('error-field-comparator'), value: t(`comparator-${requirement.comparator}`) },
                  { name: t('error-field-unit'), value: unitName(text, requirement.unit) },
                ]
              : []),
            { name: t('library-version'), value: text.number(requirement.version) },
            { name: t('library-reviewed'), value: text.date(requirement.reviewed) },
          ]}
        />,
      )}
      {part('sources', <p className="sub sm">{requirement.sources}</p>)}
    </div>
  );
}
