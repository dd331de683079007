import type { Rule, RuleExample } from '@warmhands/core';
import { KNOWN_FACTS } from './known-facts.ts';
import { missingUnless, type Problem, unknownAmong } from './problem.ts';

/**
 * Refuses a rule that was written without examples, and examples that name what nobody knows. [K3]
 *
 * Used by tests alone: examples never reach a browser.
 */
export function checkExamples(
  rules: readonly Rule[],
  examples: Readonly<Record<string, readonly RuleExample[]>>,
): readonly Problem[] {
  const ruleIds = new Set(rules.map(({ id }) => id));
  return [
    ...unknownAmong(Object.keys(examples), ruleIds, 'examples'),
    ...rules.flatMap(({ id }) => checkExamplesOf(id, examples[id] ?? [])),
  ];
}

function checkExamplesOf(id: string, examples: readonly RuleExample[]): readonly Problem[] {
  const place = `rules/${id}/examples`;
  return [
    ...missingUnless(examples.length > 0, place),
    ...missingUnless(examples.length === 0 || examples.some(({ finds }) => finds === 'fires'), `${place}/fires`),
    ...missingUnless(examples.length === 0 || examples.some(({ finds }) => finds === 'clear'), `${place}/clear`),
    ...examples.flatMap(({ given, missing }) =>
      unknownAmong([...Object.keys(given.facts ?? {}), ...(missing ?? [])], KNOWN_FACTS, place),
    ),
  ];
}
