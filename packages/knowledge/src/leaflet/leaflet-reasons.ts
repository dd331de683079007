import type { Reason, ReasonFact, Verdict } from '@warmhands/core';
import { entryOf, type LeafletWords } from './leaflet-words.ts';

/** Why there is no routine. */
export interface LeafletReasons {
  readonly lead: string;
  readonly title: string;
  readonly reasons: readonly { readonly say: string; readonly why: string | null }[];
}

/** Their own words already say that somebody is not sure. */
const SAYS_SO: readonly string[] = ['danger-not-sure', 'state-not-sure'];

/** The reasons of the gravest kind, in words; or the questions that are still open, where these alone stand in the way. */
export function reasonsOf(verdict: Verdict, words: LeafletWords): LeafletReasons {
  const { own, questions } = words;
  if (verdict.verdict === 'ask') {
    const open = verdict.ask.map(({ question }) => ({ say: questions[question].title, why: null }));
    return { lead: own.noRoutine, title: own.questions, reasons: open };
  }
  const grave = verdict.reasons.filter(({ says }) => says === verdict.verdict);
  const told = grave.filter((reason) => !standsOnDoubt(reason));
  const doubted = grave.filter(standsOnDoubt).flatMap(({ facts }) => facts.filter(isOpen));
  const names = [...new Set(doubted.map(({ fact }) => entryOf(words.facts, fact)?.name ?? fact))];
  return {
    lead: own.noRoutine,
    title: own.why,
    reasons: [
      ...told.map(({ rule }) => {
        const text = entryOf(words.rules, rule);
        return { say: text?.say ?? rule, why: text?.why ?? null };
      }),
      ...(names.length === 0 ? [] : [{ say: own.unsure(names.join('; ')), why: null }]),
    ],
  };
}

/** A reason that stands on doubt alone must not sound like a fact about the baby. [K62] */
function standsOnDoubt({ rule, facts }: Reason): boolean {
  if (SAYS_SO.includes(rule)) return false;
  const told = facts.some((fact) => !isOpen(fact) && fact.from !== 'derived');
  return facts.some(isOpen) && !told;
}

function isOpen({ value }: ReasonFact): boolean {
  return value === null || value === 'unknown';
}
