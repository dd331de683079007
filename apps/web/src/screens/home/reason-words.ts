import type { FactId, Reason, ReasonFact } from '@warmhands/core';
import { factTexts, type Ground, groundOf, isOpen, ruleTexts } from '@warmhands/knowledge';
import { home } from '../../locales/en/home.ts';
import { entryOf } from '../entry-of.ts';
import { useHousehold } from '../household-context.ts';
import { useKnown } from '../use-known.ts';
import { useWords } from '../words.ts';

/** A reason in words: one short sentence, then why, where there is more to say. */
export interface ReasonWords {
  readonly say: string;
  readonly why: string | undefined;
}

/** Gives on what a reason of this household stands. */
export function useGround(): (reason: Reason) => Ground {
  const { situation } = useHousehold();
  const known = useKnown();
  const goal = situation.value?.goal ?? null;
  return (reason) => (known ? groundOf(reason, { known, goal }) : 'told');
}

/** Gives the words of a reason. One that stands on what was not told must not sound like a fact about the baby. [W19] */
export function useReasonWords(): (reason: Reason) => ReasonWords {
  const words = useWords(home);
  const rules = useWords(ruleTexts);
  const nameOf = useFactName();
  const onWhat = useGround();
  return (reason) => {
    const text = entryOf(rules, reason.rule);
    const say = text?.say ?? reason.rule;
    const ground = onWhat(reason);
    if (ground === 'told') return { say, why: text?.why };
    const open = reason.facts.filter(isOpen);
    const names = [...new Set(open.map(nameOf))].join(', ');
    const onDueDate = open.every(({ fact }) => isOfDueDate(fact));
    return ground === 'untold'
      ? { say: onDueDate ? words.dueUntold : words.untold(names), why: words.untilThen(say) }
      : { say: onDueDate ? words.dueUnsure : words.unsure(names), why: words.untilSure(say) };
  };
}

/** Gives what the reasons of some rules say, each sentence once. */
export function useSaid(): (rules: readonly string[], reasons: readonly Reason[]) => string {
  const wordsOf = useReasonWords();
  return (rules, reasons) => {
    const said = reasons.filter(({ rule }) => rules.includes(rule)).map((reason) => wordsOf(reason).say);
    return [...new Set(said)].join(' ');
  };
}

/**
 * The name of a fact as it stands in a list. What only the due date leaves open goes by the name of the due date; the
 * age of a baby who came on time is simply the age.
 */
export function useFactName(): (told: ReasonFact) => string {
  const words = useWords(home);
  const facts = useWords(factTexts);
  const born = useKnown()?.beliefs.get('born-early');
  const onTime = born?.status === 'known' && born.value === 'no';
  return (told) => {
    if (isOpen(told) && isOfDueDate(told.fact)) return words.dueDate;
    if (onTime && told.fact === 'corrected-age-days') return facts['age-days'].name;
    return entryOf(facts, told.fact)?.name ?? told.fact;
  };
}

function isOfDueDate(fact: FactId): boolean {
  return fact === 'corrected-age-days' || fact === 'born-early';
}
