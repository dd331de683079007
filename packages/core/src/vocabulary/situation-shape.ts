import * as v from 'valibot';
import { exactObject, listOf, namedFirst, oneOf, whole } from './exact-object.ts';
import { CARER_STATES, INJECTED_LIMBS, QUESTION_FACTS, QUESTIONS, STATES } from './fact.ts';
import { GOALS, MILKS, STARTS, UNDRESSES } from './goal.ts';
import { entryShape, productShape, strokeShape } from './journal-shape.ts';
import { A_DATE, dateShape, whenShape, zonedTimeShape } from './time-shape.ts';

/** The most entries of a journal, and the most answers, that are read at once. */
export const MOST_ENTRIES = 50_000;

const ANSWER_QUESTIONS = QUESTIONS.filter((question) => question !== 'baby');
const YES_NO_FACTS = ANSWER_QUESTIONS.flatMap((question) => [...QUESTION_FACTS[question]]).filter(
  (fact) =>
    fact !== 'minutes-since-feed' &&
    fact !== 'minutes-since-wake' &&
    fact !== 'stools-in-24h' &&
    fact !== 'days-since-stool' &&
    fact !== 'state' &&
    fact !== 'carer' &&
    fact !== 'injection-site-sore',
);
const CLEARABLE = [
  'born-early',
  ...QUESTION_FACTS.standing,
  ...QUESTION_FACTS.danger,
  ...QUESTION_FACTS.today,
] as const;

const unknown = v.literal('unknown');
const A_DUE_DATE = `${A_DATE}, or "unknown"`;
const SORE = 'a list of at least one of "left-thigh", "right-thigh", "left-arm", "right-arm"; or "no" or "unknown"';

const factShapes = [
  exactObject({ fact: oneOf(YES_NO_FACTS), value: oneOf(['yes', 'no', 'unknown']), at: whenShape }),
  exactObject({
    fact: oneOf(['minutes-since-feed', 'minutes-since-wake']),
    value: countShape(10_080, ' of minutes'),
    at: whenShape,
  }),
  exactObject({ fact: oneOf(['stools-in-24h', 'days-since-stool']), value: countShape(100), at: whenShape }),
  exactObject({ fact: v.literal('state'), value: oneOf([...STATES, 'unknown']), at: whenShape }),
  exactObject({ fact: v.literal('carer'), value: oneOf([...CARER_STATES, 'unknown']), at: whenShape }),
  exactObject({
    fact: v.literal('injection-site-sore'),
    value: v.union(
      [oneOf(['no', 'unknown']), v.pipe(v.array(oneOf(INJECTED_LIMBS)), v.minLength(1, SORE), v.maxLength(10, SORE))],
      SORE,
    ),
    at: whenShape,
  }),
] as const;

const factAnswerShape = v.variant('fact', factShapes, 'an answer whose "fact" is one that "warmhands facts" lists');

const noneAnswerShape = exactObject({
  question: oneOf(ANSWER_QUESTIONS),
  value: v.literal('none', '"none"'),
  at: whenShape,
});

const shapeOfFact: ReadonlyMap<unknown, v.GenericSchema> = new Map(
  factShapes.flatMap((shape) => namesOf(shape.entries.fact).map((fact): [string, v.GenericSchema] => [fact, shape])),
);

/** One answer, as JSON. `faultOf` rests on this order. */
const answerShape = namedFirst(v.union([noneAnswerShape, factAnswerShape], 'an answer'), (answer) =>
  'fact' in answer ? shapeOfFact.get(answer.fact) : noneAnswerShape,
);

/** All that one verdict rests on, as JSON. What depends on `now` is settled when it is read. [V2] */
export const situationShape = exactObject({
  contract: v.literal(1, '1, the only contract there is'),
  now: zonedTimeShape,
  baby: exactObject({
    birth: dateShape,
    due: v.exactOptional(
      v.pipe(v.string(A_DUE_DATE), v.maxLength(10, A_DUE_DATE), v.regex(/^(\d{4}-\d{2}-\d{2}|unknown)$/, A_DUE_DATE)),
    ),
    milk: v.exactOptional(oneOf([...MILKS, 'unknown'])),
    solids: v.exactOptional(oneOf(['yes', 'no', 'unknown'])),
    cleared: v.exactOptional(
      listOf(
        exactObject({
          fact: oneOf(CLEARABLE, '"born-early", or a fact of the questions "standing", "danger" or "today"'),
          at: whenShape,
        }),
        1000,
      ),
    ),
  }),
  journal: v.exactOptional(listOf(entryShape, MOST_ENTRIES)),
  answers: v.exactOptional(listOf(answerShape, MOST_ENTRIES)),
  goal: v.exactOptional(v.nullable(oneOf(GOALS))),
  minutes: v.exactOptional(v.nullable(whole(1, 30, ' of minutes'))),
  undress: v.exactOptional(oneOf(UNDRESSES)),
  product: v.exactOptional(productShape),
  start: v.exactOptional(oneOf(STARTS)),
  learned: v.exactOptional(listOf(strokeShape, 200)),
  liked: v.exactOptional(listOf(strokeShape, 200)),
  disliked: v.exactOptional(listOf(strokeShape, 200)),
});

/** A situation as it was written, its times still text. */
export type SituationJson = v.InferOutput<typeof situationShape>;

function namesOf(fact: (typeof factShapes)[number]['entries']['fact']): readonly string[] {
  return fact.type === 'literal' ? [fact.literal] : fact.options;
}

// @__NO_SIDE_EFFECTS__
function countShape(most: number, of = '') {
  const told = `a whole number${of} from 0 to ${most}, or "unknown"`;
  const count = v.pipe(v.number(told), v.integer(told), v.minValue(0, told), v.maxValue(most, told));
  return v.union([count, unknown], told);
}
