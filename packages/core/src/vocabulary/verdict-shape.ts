import * as v from 'valibot';
import { exactObject, oneOf } from './exact-object.ts';
import { QUESTION_FACTS, QUESTIONS } from './fact.ts';
import { UNDRESSES } from './goal.ts';
import { ALLOWED_PRODUCTS } from './product.ts';
import { BECAUSES, FRAMING_STEPS } from './routine.ts';
import { CONTACTS, POSITIONS, STROKES } from './stroke.ts';
import { CARES, VERDICTS } from './verdict.ts';

const FACTS = [
  ...Object.values(QUESTION_FACTS).flat(),
  ...(['milk', 'solids', 'born-early', 'hottest-reading', 'coldest-reading'] as const),
  ...(['age-days', 'corrected-age-days', 'post-menstrual-weeks', 'product', 'patch-test'] as const),
] as const;

const instant = v.pipe(v.string(), v.isoTimestamp());
const date = v.pipe(v.string(), v.isoDate());
const ids = v.array(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const pressure = v.picklist([0, 1, 2, 3]);

const leftOutShape = exactObject({
  stroke: oneOf(STROKES),
  side: v.exactOptional(oneOf(['left', 'right'])),
  rules: ids,
});

const reasonShape = exactObject({
  rule: v.string(),
  says: oneOf(VERDICTS),
  care: v.nullable(oneOf(CARES)),
  until: v.nullable(instant),
  facts: v.array(
    exactObject({
      fact: oneOf(FACTS),
      value: v.nullable(v.union([v.string(), v.number(), ids])),
      from: v.nullable(oneOf(['answer', 'journal', 'baby', 'cleared', 'derived'])),
      ageMinutes: v.nullable(v.pipe(v.number(), v.integer())),
    }),
  ),
  sources: ids,
});

const verdictEntries = {
  verdict: oneOf(VERDICTS),
  care: v.nullable(oneOf(CARES)),
  until: v.nullable(instant),
  validUntil: instant,
  reasons: v.array(reasonShape),
  leftOut: v.array(leftOutShape),
  limits: exactObject({
    minutes: count,
    pressure,
    undress: oneOf(UNDRESSES),
    product: oneOf(ALLOWED_PRODUCTS),
    proneSeconds: count,
  }),
  ask: v.array(
    exactObject({
      question: oneOf(QUESTIONS),
      facts: v.array(oneOf([...FACTS, 'due'])),
      weight: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    }),
  ),
  book: exactObject({ version: v.string(), reviewBy: date }),
};

/** What `may` answers, as JSON. [V9] */
export const verdictShape = exactObject(verdictEntries);

/** The routine of a plan, as JSON. [V9] */
export const routineShape = exactObject({
  seconds: count,
  steps: v.array(
    exactObject({
      id: v.string(),
      stroke: oneOf([...STROKES, ...FRAMING_STEPS]),
      side: oneOf(['left', 'right', 'both', 'none']),
      position: oneOf(POSITIONS),
      contact: v.nullable(oneOf(CONTACTS)),
      repetitions: count,
      seconds: count,
      pressure,
      because: v.array(oneOf(BECAUSES)),
    }),
  ),
  leftOut: v.array(leftOutShape),
  shortest: v.nullable(count),
});

/** What `plan` answers, as JSON: the keys of the verdict, and the routine beside them. [V9] */
export const planShape = exactObject({ ...verdictEntries, routine: v.nullable(routineShape) });

/** A verdict as it goes out. */
export type VerdictJson = v.InferOutput<typeof verdictShape>;

/** A plan as it goes out. */
export type PlanJson = v.InferOutput<typeof planShape>;
