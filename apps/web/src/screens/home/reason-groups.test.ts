import type { FactValue, Reason, ReasonFact, VerdictWord } from '@warmhands/core';
import { type Ground, isOpen } from '@warmhands/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacts, bySources, reasonGroups } from './reason-groups.ts';

const values: fc.Arbitrary<FactValue | null> = fc.constantFrom<FactValue | null>(null, 'unknown', 'yes', 21);
const facts: fc.Arbitrary<ReasonFact> = fc.record({
  fact: fc.constantFrom('floppy', 'age-days', 'hungry'),
  value: values,
  from: fc.constantFrom('answer', 'derived', null),
  ageMinutes: fc.constantFrom(null, 5),
});
const reasonLists: fc.Arbitrary<readonly Reason[]> = fc.uniqueArray(
  fc.record({
    rule: fc.string({ minLength: 1 }),
    says: fc.constantFrom<VerdictWord>('adapt', 'wait', 'care'),
    care: fc.constant(null),
    until: fc.constant(null),
    facts: fc.array(facts, { maxLength: 3 }),
    sources: fc.subarray(['a', 'b']),
  }),
  { selector: ({ rule }) => rule, maxLength: 12 },
);
const rulesOf = (reasons: readonly Reason[]) => reasons.map(({ rule }) => rule);
const nameOf = ({ fact }: ReasonFact) => fact;
const onWhat = ({ facts }: Reason): Ground => {
  const open = facts.filter(isOpen);
  if (open.length === 0) return 'told';
  return open.every(({ value }) => value === null) ? 'untold' : 'unsure';
};

describe('groups of reasons', () => {
  it('[W7] hold each reason once, whatever they are grouped by, and keep the gravest first', () => {
    fc.assert(
      fc.property(reasonLists, (reasons) => {
        const groups = reasonGroups(reasons, ({ sources }) => sources.join(), onWhat);
        for (const members of [
          groups.flatMap((group) => group.reasons),
          byFacts(reasons, nameOf).flatMap((group) => group.reasons),
          bySources(reasons, () => 'reasoned').flatMap((group) => group.reasons),
        ]) {
          expect(rulesOf(members).toSorted()).toEqual(rulesOf(reasons).toSorted());
        }
        expect(groups[0]?.reasons[0]).toBe(reasons[0]);
      }),
      { seed: 7 },
    );
  });

  it('[W19] never hold a reason that was told beside one that was not', () => {
    fc.assert(
      fc.property(reasonLists, (reasons) => {
        for (const { ground, reasons: members } of reasonGroups(reasons, () => 'the same', onWhat)) {
          expect(new Set(members.map(onWhat))).toEqual(new Set([ground]));
        }
      }),
      { seed: 7 },
    );
  });
});
