import type { Grade } from '@warmhands/core';

/** The words by which a reader knows the grade. */
const MARKS: Readonly<Record<Grade, RegExp | null>> = {
  high: null,
  moderate: /\bprobably\b/iu,
  low: /\bmay\b/iu,
  'very-low': /\bevidence is very uncertain\b/iu,
  tradition: /\b(tradition|handed down)\b/iu,
  none: /\b(no study|nobody has tested)\b/iu,
};

/** Verbs that claim an effect; with a grade under high they stand only beside a weaker word. */
const EFFECTS =
  /\b(helps?|soothes?|calms?|eases?|improves?|lowers?|shortens?|makes?|brings?|stops?|gives?|strengthens?)\b/iu;
const WEAKER =
  /\b(may|might|probably|no study|not|nobody|very uncertain|tradition|some|many|only helps your hands)\b/iu;

/** What is wrong with the words of a claim for its grade: the mark is missing, a stronger one stands there, or a bare verb. */
export function wrongForGrade(grade: Grade, hold: string): readonly string[] {
  const mark = MARKS[grade];
  const missing = mark !== null && !mark.test(hold) ? [`no words for "${grade}"`] : [];
  const stronger = grade !== 'high' && grade !== 'moderate' && MARKS.moderate?.test(hold) ? ['"probably"'] : [];
  const bare =
    grade === 'high' ? [] : hold.split(/(?<=[.!?])\s+/u).filter((one) => EFFECTS.test(one) && !WEAKER.test(one));
  return [...missing, ...stronger, ...bare.map((sentence) => `bare verb: ${sentence}`)];
}
