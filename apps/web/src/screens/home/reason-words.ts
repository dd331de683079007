import type { Reason } from '@warmhands/core';
import { factTexts, type RuleId, ruleTexts } from '@warmhands/knowledge';
import { home } from '../../locales/en/home.ts';
import { entryOf } from '../entry-of.ts';
import { useWords } from '../words.ts';

/** A reason in words: one short sentence, then why, where there is more to say. */
export interface ReasonWords {
  readonly say: string;
  readonly why: string | undefined;
}

/** Gives the words of a reason. One that stands only on what was not told must not sound like a fact about the baby. */
export function useReasonWords(): (reason: Reason) => ReasonWords {
  const words = useWords(home);
  const rules = useWords(ruleTexts);
  const facts = useWords(factTexts);
  return (reason) => {
    const text = entryOf(rules, reason.rule);
    const say = text?.say ?? reason.rule;
    if (!isUntold(reason) && !isUnsure(reason)) return { say, why: text?.why };
    const names = reason.facts.map(({ fact }) => entryOf(facts, fact)?.name ?? fact);
    const onDueDate = reason.facts.some(({ fact }) => fact === 'corrected-age-days' || fact === 'born-early');
    return isUntold(reason)
      ? { say: onDueDate ? words.dueUntold : words.untold(names.join(', ')), why: words.untilThen(say) }
      : { say: onDueDate ? words.dueUnsure : words.unsure(names.join(', ')), why: words.untilSure(say) };
  };
}

/** Their own words already say that somebody is not sure. */
const SAYS_SO: readonly string[] = ['danger-not-sure', 'state-not-sure'] satisfies readonly RuleId[];

/** Whether a reason stands only on "not sure": then nobody has seen what its rule names. */
export function isUnsure({ rule, facts }: Reason): boolean {
  return facts.length > 0 && !SAYS_SO.includes(rule) && facts.every(({ value }) => value === 'unknown');
}

/** Whether a reason stands only because nobody has asked yet: none of its facts has a value. */
export function isUntold({ facts }: Reason): boolean {
  return facts.length > 0 && facts.every(({ value }) => value === null);
}
