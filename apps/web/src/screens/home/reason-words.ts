import type { FactId, Reason, ReasonFact } from '@warmhands/core';
import { factTexts, type RuleId, ruleTexts } from '@warmhands/knowledge';
import { home } from '../../locales/en/home.ts';
import { entryOf } from '../entry-of.ts';
import { useWords } from '../words.ts';

/** A reason in words: one short sentence, then why, where there is more to say. */
export interface ReasonWords {
  readonly say: string;
  readonly why: string | undefined;
}

/** What a reason stands on: something that was told, only on "not sure", or only on what nobody has asked yet. [W19] */
export type Ground = 'told' | 'unsure' | 'untold';

/** Their own words already say that somebody is not sure. */
const SAYS_SO: readonly string[] = ['danger-not-sure', 'state-not-sure'] satisfies readonly RuleId[];

/** On what a reason stands. The age, which follows from the day of birth, is no finding about the baby. */
export function groundOf({ rule, facts }: Reason): Ground {
  const open = facts.filter(isOpen);
  const told = facts.some((fact) => !isOpen(fact) && fact.from !== 'derived');
  if (open.length === 0 || told || SAYS_SO.includes(rule)) return 'told';
  return open.every(({ value }) => value === null) ? 'untold' : 'unsure';
}

/** Gives the words of a reason. One that stands only on what was not told must not sound like a fact about the baby. [W19] */
export function useReasonWords(): (reason: Reason) => ReasonWords {
  const words = useWords(home);
  const rules = useWords(ruleTexts);
  const nameOf = useFactName();
  return (reason) => {
    const text = entryOf(rules, reason.rule);
    const say = text?.say ?? reason.rule;
    const ground = groundOf(reason);
    if (ground === 'told') return { say, why: text?.why };
    const open = reason.facts.filter(isOpen);
    const names = [...new Set(open.map(nameOf))].join(', ');
    const onDueDate = open.every(({ fact }) => isOfDueDate(fact));
    return ground === 'untold'
      ? { say: onDueDate ? words.dueUntold : words.untold(names), why: words.untilThen(say) }
      : { say: onDueDate ? words.dueUnsure : words.unsure(names), why: words.untilSure(say) };
  };
}

/** The name of a fact as it stands in a list. What only the due date leaves open goes by the name of the due date. */
export function useFactName(): (told: ReasonFact) => string {
  const words = useWords(home);
  const facts = useWords(factTexts);
  return (told) =>
    isOpen(told) && isOfDueDate(told.fact) ? words.dueDate : (entryOf(facts, told.fact)?.name ?? told.fact);
}

/** Whether a fact is not known: not sure, or not asked. */
export function isOpen({ value }: ReasonFact): boolean {
  return value === null || value === 'unknown';
}

function isOfDueDate(fact: FactId): boolean {
  return fact === 'corrected-age-days' || fact === 'born-early';
}
