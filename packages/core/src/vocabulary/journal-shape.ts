import * as v from 'valibot';
import { exactObject, listOf, namedFirst, oneOf, whole } from './exact-object.ts';
import { INJECTED_LIMBS, QUESTION_FACTS } from './fact.ts';
import { GOALS } from './goal.ts';
import { STOOL_AMOUNTS, STOOL_COLOURS, STOOL_TEXTURES, TEMPERATURE_SITES } from './journal-entry.ts';
import { ALLOWED_PRODUCTS, REFUSED_PRODUCTS } from './product.ts';
import { STROKES } from './stroke.ts';
import { whenShape } from './time-shape.ts';

/** Everything that a product may be called. */
export const productShape = oneOf(
  [...ALLOWED_PRODUCTS, ...REFUSED_PRODUCTS],
  'a product of the book, such as "none" or "sunflower"',
);

/** A stroke by its id. */
export const strokeShape = oneOf(STROKES, 'the id of a stroke, as "warmhands strokes" lists them');

const A_SIGN = 'a sign of the questions "danger" or "today", as "warmhands facts" lists them';
const CELSIUS = 'degrees Celsius from 30 to 45';

const stoolShape = v.pipe(
  // Valibot takes a list for an object, and an empty list has no key to stumble over.
  v.custom<object>((input) => !Array.isArray(input), 'an object'),
  exactObject({
    texture: v.exactOptional(oneOf(STOOL_TEXTURES)),
    amount: v.exactOptional(oneOf(STOOL_AMOUNTS)),
    colour: v.exactOptional(oneOf(STOOL_COLOURS)),
  }),
);

const momentShapes = [
  exactObject({
    kind: v.literal('nappy'),
    at: whenShape,
    wet: v.boolean('true or false'),
    stool: v.exactOptional(stoolShape),
  }),
  exactObject({
    kind: v.literal('temperature'),
    at: whenShape,
    celsius: v.pipe(v.number(CELSIUS), v.minValue(30, CELSIUS), v.maxValue(45, CELSIUS)),
    site: oneOf(TEMPERATURE_SITES),
  }),
  exactObject({
    kind: v.literal('immunisation'),
    at: whenShape,
    limbs: listOf(oneOf([...INJECTED_LIMBS, 'mouth']), 10),
  }),
  exactObject({
    kind: v.literal('symptom'),
    at: whenShape,
    fact: oneOf([...QUESTION_FACTS.danger, ...QUESTION_FACTS.today], A_SIGN),
  }),
  exactObject({ kind: v.literal('bath'), at: whenShape }),
  exactObject({
    kind: v.literal('patch-test'),
    product: productShape,
    at: whenShape,
    result: oneOf(['clear', 'reaction', 'unread']),
  }),
  exactObject({ kind: v.literal('note'), at: whenShape, text: textShape(10_000) }),
] as const;

const spanShapes = [
  exactObject({
    kind: v.literal('feed'),
    start: whenShape,
    end: v.exactOptional(whenShape),
    how: oneOf(['breast', 'bottle', 'solids']),
  }),
  exactObject({ kind: v.literal('sleep'), start: whenShape, end: v.exactOptional(whenShape) }),
  exactObject({ kind: v.literal('crying'), start: whenShape, end: v.exactOptional(whenShape) }),
] as const;

const massageShape = exactObject({
  kind: v.literal('massage'),
  start: whenShape,
  end: whenShape,
  goal: v.nullable(oneOf(GOALS)),
  strokes: listOf(
    exactObject({
      stroke: strokeShape,
      side: v.exactOptional(oneOf(['left', 'right', 'both', 'none'])),
      seconds: whole(0, 7200, ' of seconds'),
    }),
    500,
  ),
  skipped: v.exactOptional(listOf(strokeShape, 500)),
  ended: oneOf(['done', 'cue', 'stopped']),
  cue: v.exactOptional(textShape(200)),
  by: v.exactOptional(textShape(200)),
  after: v.exactOptional(listOf(oneOf(['calm', 'slept', 'wind', 'stool', 'cried']), 10)),
});

const entryShapes = [...momentShapes, ...spanShapes, massageShape] as const;

const KINDS = entryShapes.map(({ entries }) => `"${entries.kind.literal}"`);

const shapeOfKind: ReadonlyMap<unknown, v.GenericSchema> = new Map(
  entryShapes.map((shape): [string, v.GenericSchema] => [shape.entries.kind.literal, shape]),
);

/** One entry of the journal, as JSON. */
export const entryShape = namedFirst(
  v.variant('kind', entryShapes, `an entry whose "kind" is one of ${KINDS.join(', ')}`),
  (entry) => ('kind' in entry ? shapeOfKind.get(entry.kind) : undefined),
);

/** An entry of the journal as it was written, its times still text. */
export type EntryJson = v.InferOutput<typeof entryShape>;

// @__NO_SIDE_EFFECTS__
function textShape(most: number) {
  const told = `text of at most ${most} characters`;
  return v.pipe(v.string(told), v.maxLength(most, told));
}
