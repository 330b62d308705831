//! Writes a requirement, new or edited: every field of it.

import { Button } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Basis, ContractSheet, Kind, Placement, RequirementDraft, RequirementSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { RegisterError } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { Radios } from '../../components/Choice';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { Form, useFieldError } from '../../components/Form';
import { SelectField, TextArea, TextField } from '../../components/fields';
import { navigate } from '../../components/navigation';
import { PersonField } from '../../components/PersonField';
import { Section } from '../../components/Section';
import { useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import { library } from '../../parts/library/library';
import { requirementNumber } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';
import { ACTIVE_ROW, focusWhenDrawn, PANEL } from './focus';
import { PlansField } from './PlansField';
import { places } from './places';
import { addRequirements, editRequirement, people } from './queries';
import { RiskField } from './RiskField';
import { SanctionFields } from './SanctionFields';
import { TargetFields } from './TargetFields';
import './requirement-form.css';

const KINDS: readonly Kind[] = [
  'eco-labelled-service',
  'eco-labelled-share',
  'management-system',
  'fossil-free-site',
  'emission-free-site',
  'building-heat',
  'epd',
  'vehicles',
  'return-scheme',
  'recyclable-packaging',
  'waste-sorting',
  'food-waste',
  'timber',
  'hazardous-substances',
  'reuse',
  'deliveries',
  'site-plan',
  'other',
];
const PLACEMENTS: readonly Placement[] = ['contract-clause', 'specification', 'award-criterion', 'qualification'];
const BASES: readonly Basis[] = ['contract', 'law'];

const BLANK: RequirementDraft = {
  kind: 'other',
  title: '',
  wording: '',
  question: '',
  placement: 'contract-clause',
  basis: 'contract',
  clause: '',
  target: { measure: 'quantity', comparator: 'at-least', required: null, offered: null, unit: '%' },
  sanction: { kind: 'none', amount: null, percent: null, text: '' },
  risk: 'medium',
  responsible: '',
  library: null,
  plans: [],
  notes: '',
};

/** The draft of a stored requirement, without what is not a person's to write. */
function draftOf({ requirement, plans }: RequirementSheet): RequirementDraft {
  const { id: _, contract_id: __, number: ___, ...draft } = requirement;
  return { ...draft, plans: plans.map(({ id, cadence, unannounced }) => ({ id, cadence, unannounced })) };
}

export function RequirementForm({ sheet, edited }: { sheet: ContractSheet; edited?: RequirementSheet }) {
  const text = useText();
  const { t } = text;
  const contract = sheet.contract.id;
  const place = useRef<HTMLDivElement>(null);
  const [saved] = useState(() => (edited ? draftOf(edited) : BLANK));
  const draft = useDraft(edited ? `requirement/${edited.requirement.id}` : `requirement/new/${contract}`, saved);
  const { value, edit } = draft;
  const unread = useUnreadFields();
  const done = useDone();
  const known = useQueryOf(people, null).data ?? [];
  const advice = useQueryOf(library, text.language).data?.find((one) => one.kind === value.kind)?.sanction_advice;

  const leave = (open?: string) => {
    navigate(open ? places.open(contract, open) : places.list(contract), { replace: true });
    focusWhenDrawn(PANEL, ACTIVE_ROW, 'main h1');
  };
  const add = useChange(addRequirements, {
    done: (ids) => {
      draft.forget();
      done(t('requirement-added', { title: value.title }));
      leave(ids[0]);
    },
  });
  const change = useChange(editRequirement, {
    done: (_, { id }) => {
      draft.forget();
      done(t('requirement-edited', { title: value.title }));
      leave(id);
    },
  });
  const refused = useMemo(() => unnested(add.error), [add.error]);
  const save = () => {
    if (edited) change.mutate({ id: edited.requirement.id, draft: value });
    else add.mutate({ contract, drafts: [value] });
  };
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input[name="title"]')?.focus();
  }, []);

  const title = edited
    ? t('requirement-edit-title', { number: requirementNumber(edited.requirement.number) })
    : t('requirement-new-title');
  return (
    <div className="page-body" ref={place}>
      <div className="rq-form">
        <h2 className="rq-form-title">{title}</h2>
        <DraftNote draft={draft} />
        <Form
          key={draft.turn}
          onSave={save}
          onCancel={() => {
            draft.forget();
            leave(edited?.requirement.id);
          }}
          saving={add.isPending || change.isPending}
          error={refused ?? change.error}
          failedTitle={t('requirement-failed')}
          unread={unread.any}
        >
          <Section title={t('requirement-part-what')}>
            <div className="rq-group">
              <SelectField
                label={t('requirement-kind')}
                name="kind"
                value={value.kind}
                options={KINDS.map((kind) => ({ value: kind, name: t(`kind-${kind}`) }))}
                onChange={(kind) => kind && edit('kind', kind)}
              />
              <Words
                name="title"
                label={t('error-field-title')}
                max={300}
                value={value.title}
                onChange={(next) => edit('title', next)}
              />
              <Words
                name="wording"
                label={t('error-field-wording')}
                rows={4}
                description={t('requirement-wording-said')}
                value={value.wording}
                onChange={(next) => edit('wording', next)}
              />
              <Words
                name="question"
                label={t('error-field-question')}
                rows={2}
                description={t('requirement-question-said')}
                value={value.question}
                onChange={(next) => edit('question', next)}
              />
              <div className="form-row">
                <SelectField
                  label={t('error-field-placement')}
                  name="placement"
                  value={value.placement}
                  options={PLACEMENTS.map((one) => ({ value: one, name: t(`placement-${one}`) }))}
                  onChange={(one) => one && edit('placement', one)}
                />
                <Words
                  name="clause"
                  label={t('error-field-clause')}
                  max={200}
                  optional
                  value={value.clause}
                  onChange={(next) => edit('clause', next)}
                />
              </div>
              <Radios
                label={t('error-field-basis')}
                value={value.basis}
                options={BASES.map((one) => ({ value: one, name: t(`basis-${one}`) }))}
                hints={{ contract: t('basis-contract-hint'), law: t('basis-law-hint') }}
                onChange={(one) => edit('basis', one)}
              />
            </div>
          </Section>
          <Section title={t('requirement-part-target')}>
            <TargetFields value={value.target} onChange={(next) => edit('target', next)} unread={unread} />
          </Section>
          <Section title={t('requirement-part-sanction')}>
            <SanctionFields value={value.sanction} onChange={(next) => edit('sanction', next)} unread={unread} advice={advice} />
          </Section>
          <Section title={t('requirement-part-follow-up')}>
            <div className="rq-group">
              <div className="form-row">
                <RiskField
                  value={value.risk}
                  onChange={(risk) => edit('risk', risk)}
                  plans={value.plans}
                  onPlans={(plans) => edit('plans', plans)}
                />
                <Responsible
                  value={value.responsible}
                  known={known}
                  manager={sheet.contract.manager}
                  onChange={(next) => edit('responsible', next)}
                />
              </div>
              <PlansField value={value.plans} onChange={(plans) => edit('plans', plans)} unread={unread} />
            </div>
          </Section>
          <Words
            name="notes"
            label={t('error-field-notes')}
            rows={2}
            optional
            value={value.notes}
            onChange={(next) => edit('notes', next)}
          />
        </Form>
        {!edited && (
          <p className="sub sm">
            {t('requirement-library-instead')}{' '}
            <Button variant="tertiary" onClick={() => navigate(places.add(contract), { replace: true })}>
              {t('requirement-from-library')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

/** A refusal of one requirement among several names its place first. */
function unnested(error: RegisterError | null): RegisterError | null {
  if (!error?.field) return error;
  const { code, params, sentence } = error;
  const field = error.field.replace(/^requirements\.\d+\./, '');
  return new RegisterError({ code, params, field, ...(sentence === null ? {} : { sentence }) });
}

function Words({
  name,
  label,
  value,
  onChange,
  rows,
  max,
  description,
  optional = false,
}: {
  name: string;
  label: string;
  value: string;
  onChange: (next: string) => void;
  rows?: number;
  max?: number;
  description?: string;
  optional?: boolean;
}) {
  const error = useFieldError(name);
  const shared = {
    name,
    label,
    value,
    error,
    onChange,
    ...(max === undefined ? {} : { max }),
    ...(description === undefined ? {} : { description }),
    ...(optional ? { required: false } : {}),
  };
  return rows === undefined ? <TextField {...shared} /> : <TextArea rows={rows} {...shared} />;
}

export function Responsible({
  value,
  known,
  manager,
  onChange,
}: {
  value: string;
  known: readonly string[];
  manager: string;
  onChange: (next: string) => void;
}) {
  const { t } = useText();
  const error = useFieldError('responsible');
  return (
    <PersonField
      label={t('error-field-responsible')}
      name="responsible"
      description={manager ? t('requirement-responsible-else', { manager }) : t('requirement-responsible-none')}
      value={value}
      known={known}
      error={error}
      onChange={onChange}
    />
  );
}
