//! What a value or an outcome means, before it is saved: how far from the requirement and the offer, and what was agreed
//! to follow. Never decides: it says what it sees.

import type { Assessment, Comparator, Outcome, Sanction, Target } from '../../api/bindings';
import { Sym, type SymName } from '../../components/Sym';
import { type Text, useText } from '../../text/TextProvider';
import { distance, hasSanction, inSentence, sanctionWords } from '../requirement/values';

/** On which side of a limit a value lies that falls short of it. */
const shortSide = (comparator: Comparator, difference: number): 'below' | 'above' =>
  comparator === 'exactly' ? (difference < 0 ? 'below' : 'above') : comparator === 'at-most' ? 'above' : 'below';

interface Said {
  symbol: SymName;
  tone: 'bad' | 'ok' | 'plain' | 'warn';
  /** The finding, in bold. */
  finding: string;
  rest: string[];
}

function ofShortfall(text: Text, target: Target, assessed: Assessment): Said {
  const { t } = text;
  if (target.measure !== 'quantity') {
    const finding = t(target.measure === 'document' ? 'check-gap-document' : 'check-gap-no');
    return { symbol: 'not-fulfilled', tone: 'bad', finding, rest: [] };
  }
  const away = (from: number) => distance(text, target, from);
  const side = (from: number) => shortSide(target.comparator, from);
  const { from_required: required, from_offered: offered } = assessed;
  if (assessed.judgement === 'below-offer' && offered !== null) {
    const finding = t(`check-gap-offer-${side(offered)}`, { distance: away(offered) });
    return { symbol: 'below-offer', tone: 'bad', finding, rest: required === null ? [] : [t('check-gap-requirement-met')] };
  }
  const fromRequired = required ?? 0;
  // The unit is said once.
  const finding =
    offered === null
      ? t(`check-gap-${side(fromRequired)}`, { distance: away(fromRequired) })
      : t(`check-gap-both-${side(fromRequired)}`, {
          distance: away(fromRequired),
          offered: text.number(Math.abs(offered)),
        });
  return { symbol: 'not-fulfilled', tone: 'bad', finding, rest: [] };
}

function ofMeeting(text: Text, target: Target, assessed: Assessment): Said {
  const finding = text.t(assessed.from_offered === null ? 'check-gap-meets' : 'check-gap-meets-both');
  if (target.measure !== 'quantity' || !assessed.from_required || target.comparator === 'exactly')
    return { symbol: 'fulfilled', tone: 'ok', finding, rest: [] };
  const side = assessed.from_required < 0 ? 'below' : 'above';
  const away = distance(text, target, assessed.from_required);
  return { symbol: 'fulfilled', tone: 'ok', finding, rest: [text.t(`check-gap-margin-${side}`, { distance: away })] };
}

/** What is said before anything is chosen or typed. */
function ofNothing(text: Text, target: Target): Said {
  const noLimit = target.measure === 'quantity' && target.required === null && target.offered === null;
  if (noLimit) return { symbol: 'warning', tone: 'warn', finding: text.t('check-no-limit'), rest: [] };
  return { symbol: 'not-verified', tone: 'plain', finding: '', rest: [text.t(`check-hint-${target.measure}`)] };
}

function ofOutcome(text: Text, outcome: Outcome): Said {
  const bad = outcome === 'not-fulfilled' || outcome === 'partly';
  return {
    symbol: outcome,
    tone: bad ? 'bad' : outcome === 'fulfilled' ? 'ok' : 'plain',
    finding: '',
    rest: [text.t(`check-means-${outcome}`)],
  };
}

export interface VerdictProps {
  target: Target;
  sanction: Sanction;
  assessed: Assessment | null;
  /** What will be saved. */
  outcome: Outcome | null;
  /** Whether a person chose it. */
  chosen: boolean;
}

function said(text: Text, { target, assessed, outcome }: VerdictProps): Said {
  if (assessed?.judgement === 'meets') return ofMeeting(text, target, assessed);
  if (assessed?.judgement) return ofShortfall(text, target, assessed);
  return outcome ? ofOutcome(text, outcome) : ofNothing(text, target);
}

/** Always takes its room, so that nothing moves while a value is typed. */
export function Verdict(props: VerdictProps) {
  const text = useText();
  const { t } = text;
  const { assessed, outcome, sanction, chosen } = props;
  const { symbol, tone, finding, rest } = said(text, props);
  const breach = outcome === 'not-fulfilled' || outcome === 'partly';
  const contrary = chosen && assessed?.outcome && outcome && assessed.outcome !== outcome ? assessed.outcome : null;
  return (
    <div className={`verdict verdict-${tone}`} role="status">
      <Sym name={symbol} />
      <p>
        {finding && <b className="b">{finding}</b>} {rest.join(' ')}{' '}
        {breach &&
          (hasSanction(sanction)
            ? t('check-agreed', { sanction: inSentence(sanctionWords(text, sanction)) })
            : t('check-nothing-agreed'))}{' '}
        {contrary && t('check-own-choice', { proposed: t(`outcome-${contrary}`), outcome: t(`outcome-${outcome}`) })}
      </p>
    </div>
  );
}
