import { know, type Situation, type Verdict } from '@warmhands/core';
import { groundOf, isOpen } from '../reasons/ground-of.ts';
import { entryOf, type LeafletWords } from './leaflet-words.ts';

/** Why there is no routine. */
export interface LeafletReasons {
  readonly lead: string;
  readonly title: string;
  readonly reasons: readonly { readonly say: string; readonly why: string | null }[];
}

/**
 * The reasons of the gravest kind, in words; or the questions that are still open, where these alone stand in the way.
 *
 * A reason that stands on doubt must not sound like a fact about the baby. [K62]
 */
export function reasonsOf(situation: Situation, verdict: Verdict, words: LeafletWords): LeafletReasons {
  const { own, questions } = words;
  if (verdict.verdict === 'ask') {
    const open = verdict.ask.map(({ question }) => ({ say: questions[question].title, why: null }));
    return { lead: own.noRoutine, title: own.questions, reasons: open };
  }
  const grave = verdict.reasons.filter(({ says }) => says === verdict.verdict);
  const context = { known: know(situation), goal: situation.goal };
  const told = grave.filter((reason) => groundOf(reason, context) === 'told');
  const doubted = grave.filter((reason) => !told.includes(reason)).flatMap(({ facts }) => facts.filter(isOpen));
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
