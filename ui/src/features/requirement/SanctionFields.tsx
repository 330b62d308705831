//! What is agreed to follow from a breach, as it is written. Nothing agreed says at once what that means.

import type { Sanction, SanctionKind } from '../../api/bindings';
import { useFieldError } from '../../components/Form';
import { MoneyField, NumberField, SelectField, TextArea } from '../../components/fields';
import type { UnreadFields } from '../../components/unread';
import { NoSanctionNotice } from '../../parts/requirement/SanctionMark';
import { useText } from '../../text/TextProvider';

const KINDS: readonly SanctionKind[] = ['none', 'per-breach', 'per-day', 'percentage', 'withheld-milestone', 'termination'];

const hasAmount = (kind: SanctionKind) => kind === 'per-breach' || kind === 'per-day' || kind === 'withheld-milestone';

export function SanctionFields({
  value,
  onChange,
  unread,
  advice,
  brief = false,
}: {
  value: Sanction;
  onChange: (next: Sanction) => void;
  unread: UnreadFields;
  /** What the library advises, beside the choice. */
  advice?: string | undefined;
  /** Without room for much text. */
  brief?: boolean;
}) {
  const { t } = useText();
  const amountError = useFieldError('sanction.amount');
  const percentError = useFieldError('sanction.percent');
  const textError = useFieldError('sanction.text');
  const choose = (kind: SanctionKind) => {
    unread.gone('sanction.');
    onChange({
      ...value,
      kind,
      amount: hasAmount(kind) ? value.amount : null,
      percent: kind === 'percentage' ? value.percent : null,
    });
  };
  return (
    <div className="rq-group">
      <div className="form-row">
        <SelectField
          label={t('requirement-sanction-field')}
          name="sanction.kind"
          value={value.kind}
          options={KINDS.map((kind) => ({ value: kind, name: t(`sanction-${kind}`) }))}
          onChange={(kind) => kind && choose(kind)}
          {...(advice ? { description: advice } : {})}
        />
        {hasAmount(value.kind) && (
          <MoneyField
            label={t(value.kind === 'per-day' ? 'requirement-amount-day' : 'error-field-amount')}
            name="sanction.amount"
            value={value.amount}
            error={amountError}
            onChange={(amount) => onChange({ ...value, amount })}
            onUnread={unread.heard('sanction.amount')}
          />
        )}
        {value.kind === 'percentage' && (
          <NumberField
            label={t('error-field-percent')}
            name="sanction.percent"
            unit="%"
            limits={{ min: 0, max: 100 }}
            value={value.percent}
            error={percentError}
            onChange={(percent) => onChange({ ...value, percent })}
            onUnread={unread.heard('sanction.percent')}
          />
        )}
      </div>
      <NoSanctionNotice sanction={value} />
      <TextArea
        label={t('requirement-sanction-text')}
        name="sanction.text"
        rows={brief ? 1 : 2}
        required={false}
        value={value.text}
        error={textError}
        onChange={(words) => onChange({ ...value, text: words })}
      />
    </div>
  );
}
