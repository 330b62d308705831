//! Kontroller registeret: looks everything through, and says in plain words what was found and what can be done.

import { Button } from '@digdir/designsystemet-react';
import { StethoscopeIcon } from '@navikt/aksel-icons';
import { useQueryOf } from '../../api/query';
import { shellFacts } from '../../api/shell';
import { PageHeader } from '../../components/PageHeader';
import { Section } from '../../components/Section';
import { useAfter } from '../../parts/care/after';
import { CareCrumbs } from '../../parts/care/CareCrumbs';
import { InspectionNews } from '../../parts/care/InspectionNews';
import { SalvageReport } from '../../parts/care/SalvageReport';
import { useInspecting } from '../../parts/care/useInspecting';
import { useText } from '../../text/TextProvider';
import './inspection.css';

const STAGES = ['pages', 'references', 'history', 'derived', 'documents', 'copies'];

export function InspectionPage() {
  const { t } = useText();
  const inspecting = useInspecting();
  const path = useQueryOf(shellFacts, null).data?.register.path;
  const after = useAfter(path);
  return (
    <>
      <PageHeader title={t('care-check')} above={<CareCrumbs />}>
        <Button
          loading={inspecting.going === 'inspect'}
          disabled={inspecting.going !== null}
          onClick={() => void inspecting.run('inspect')}
        >
          <StethoscopeIcon aria-hidden />
          {t('inspection-do')}
        </Button>
      </PageHeader>
      <div className="page-body insp">
        {after?.kind === 'salvaged' && (
          <Section title={t('salvage-title')}>
            <SalvageReport salvaged={after.salvaged} />
          </Section>
        )}
        <InspectionNews inspecting={inspecting} copies="elsewhere" />
        {inspecting.report === null && inspecting.going === null && after?.kind !== 'salvaged' && (
          <div className="insp-about">
            <p>{t('inspection-said')}</p>
            <ol>
              {STAGES.map((stage) => (
                <li key={stage}>{t(`inspection-looks-${stage}`)}</li>
              ))}
            </ol>
            <p className="sub">{t('inspection-changes-nothing')}</p>
          </div>
        )}
      </div>
    </>
  );
}
