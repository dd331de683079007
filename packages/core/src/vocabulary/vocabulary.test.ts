import { describe, expect, it } from 'vitest';
import { QUESTION_FACTS, questionOf, SAME_DAY_SIGNS } from './fact.ts';
import type { Says } from './rule.ts';

describe('the words', () => {
  it('[V1] puts every fact in exactly one question', () => {
    const facts = Object.values(QUESTION_FACTS).flat();
    expect(new Set(facts).size).toBe(facts.length);
    for (const [question, asked] of Object.entries(QUESTION_FACTS)) {
      for (const fact of asked) expect(questionOf(fact)).toBe(question);
    }
    expect([questionOf('milk'), questionOf('solids'), questionOf('born-early')]).toEqual(['baby', 'baby', 'baby']);
    expect(questionOf('hottest-reading')).toBeNull();
  });

  it('[V1] ends the same-day signs with weeping eczema', () => {
    expect(SAME_DAY_SIGNS).toHaveLength(13);
    expect(SAME_DAY_SIGNS.at(-1)).toBe('weeping-eczema');
  });

  it('[V4] has no way for a rule to allow: a limit without `adapt` is all that `go` can say', () => {
    const limit: Says = { verdict: 'go', limits: { minutes: 10 } };
    // @ts-expect-error a rule has no list of strokes to put in
    const allow: Says = { verdict: 'go', allow: { strokes: ['leg-down'] } };
    // @ts-expect-error a rule cannot ask: asking follows from what is not known
    const ask: Says = { verdict: 'ask' };
    expect([limit, allow, ask].map(({ verdict }) => verdict)).toEqual(['go', 'go', 'ask']);
  });
});
