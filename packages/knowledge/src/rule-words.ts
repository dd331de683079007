import { checkRuleTexts } from './book/check-rules.ts';
import { describeProblems } from './book/problem.ts';
import { ruleTexts as written } from './locales/en/rules.ts';
import { allRules } from './rules/all-rules.ts';

/**
 * What every rule says to people, held against the rules when it is opened. [K1]
 *
 * The engine never reads it, so a browser brings it with the first answer and not with the first question.
 */
export const ruleTexts: typeof written = whole(written);

function whole<T extends typeof written>(texts: T): T {
  const problems = checkRuleTexts(allRules, texts);
  if (problems.length === 0) return texts;
  throw new Error(`The words of the rules do not hold together: ${describeProblems(problems)}`);
}
