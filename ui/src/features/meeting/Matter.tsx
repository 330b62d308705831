//! What an item is about, when it is no check: the nonconformity's steps, the document's validity, the earlier decision,
//! the option's deadline.

import type { ItemSheet } from '../../api/bindings';
import { type Fact, Facts } from '../../components/Facts';
import { StatusTag } from '../../components/StatusTag';
import { type Text, useText } from '../../text/TextProvider';

/** A day that has passed is said to have. */
function day(text: Text, on: string | null) {
  if (!on) return text.t('none');
  return on < text.today ? (
    <StatusTag name="overdue" size={16}>
      {`${text.date(on)}, ${text.due(on)}`}
    </StatusTag>
  ) : (
    `${text.date(on)}, ${text.relative(on)}`
  );
}

function factsOf(text: Text, { item, on, nonconformity, evidence, earlier, contract_title }: ItemSheet): Fact[] {
  const { t } = text;
  const none = t('none');
  if (item.kind === 'nonconformity' && nonconformity) {
    return [
      { name: t('error-field-number'), value: nonconformity.number },
      { name: t('error-field-deadline'), value: day(text, on) },
      ...nonconformity.steps.map((step) => ({
        name: t(`step-${step.kind}`),
        value: [text.date(step.on), step.text].filter(Boolean).join(': '),
      })),
    ];
  }
  if (item.kind === 'evidence' && evidence) {
    return [
      { name: t('error-field-number'), value: evidence.number || none },
      { name: t('error-field-issuer'), value: evidence.issuer || none },
      { name: t('error-field-valid-to'), value: day(text, evidence.valid_to) },
    ];
  }
  if (item.kind === 'decision' && earlier) {
    return [
      { name: t('error-field-decisions-text'), value: earlier.decision.text },
      { name: t('meeting-responsible'), value: earlier.decision.responsible || none },
      { name: t('error-field-deadline'), value: day(text, earlier.decision.deadline) },
      { name: t('meeting-decided-in'), value: `${earlier.meeting_title}, ${text.date(earlier.held_on)}` },
    ];
  }
  if (item.kind === 'option-notice') {
    return [
      { name: t('agenda-one-contract'), value: contract_title ?? none },
      { name: t('deadline-option-notice'), value: day(text, on) },
    ];
  }
  return [];
}

export function Matter({ sheet }: { sheet: ItemSheet }) {
  const text = useText();
  const facts = factsOf(text, sheet);
  // Two steps of one kind must not be taken for one.
  const named = facts.map((fact, index) => ({
    ...fact,
    name: facts.findIndex((other) => other.name === fact.name) === index ? fact.name : `${fact.name} (${index})`,
  }));
  return named.length > 0 ? (
    <div className="mt-facts">
      <Facts facts={named} />
    </div>
  ) : null;
}
