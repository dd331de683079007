import * as v from 'valibot';
import type { Instant } from '../base/instant.ts';
import { exactObject, listOf, oneOf, whole } from '../vocabulary/exact-object.ts';
import { GOALS } from '../vocabulary/goal.ts';
import { BECAUSES, FRAMING_STEPS } from '../vocabulary/routine.ts';
import { BODY_PARTS, CONTACTS, POSITIONS, STROKES } from '../vocabulary/stroke.ts';
import { PAUSE_CAUSES, SIGNS } from './session.ts';

const A_TIME = 'milliseconds since 1970, a whole number';
const A_SPAN = 'milliseconds, 0 or more';

const instant = v.custom<Instant>((input) => Number.isSafeInteger(input), A_TIME);
const span = v.pipe(v.number(A_SPAN), v.finite(A_SPAN), v.minValue(0, A_SPAN));
const yes = v.boolean('true or false');
const id = v.pipe(v.string('an id'), v.minLength(1, 'an id'), v.maxLength(200, 'an id of at most 200 characters'));
const stroke = oneOf(STROKES, 'the id of a stroke');
const side = oneOf(['left', 'right', 'both', 'none']);
const positive = v.pipe(v.number('seconds above 0'), v.finite('seconds above 0'), v.gtValue(0, 'seconds above 0'));

const stepShape = exactObject({
  id,
  stroke: oneOf([...STROKES, ...FRAMING_STEPS], 'the id of a stroke or of a framing step'),
  side,
  position: oneOf(POSITIONS),
  contact: v.nullable(oneOf(CONTACTS)),
  repetitions: whole(1, 1000),
  seconds: positive,
  pressure: v.picklist([0, 1, 2, 3], 'a pressure from 0 to 3'),
  because: listOf(oneOf(BECAUSES), 50),
  does: v.nullable(stroke),
  part: v.nullable(oneOf(BODY_PARTS)),
  block: yes,
  opensLap: yes,
  skin: oneOf(['bare', 'some', 'any']),
  most: whole(1, 1000),
  cut: yes,
  again: yes,
});

const goingShapes = [
  exactObject({ kind: v.literal('preparing'), into: span }),
  exactObject({ kind: v.literal('steps') }),
  exactObject({ kind: v.literal('still'), into: span, after: oneOf(['sign', 'pause']) }),
  exactObject({ kind: v.literal('soft-ending'), into: span }),
] as const;
const goingShape = v.variant('kind', goingShapes, 'a stage that time moves');

const stageShape = v.variant(
  'kind',
  [
    ...goingShapes,
    exactObject({ kind: v.literal('paused'), since: instant, because: oneOf(PAUSE_CAUSES), under: goingShape }),
    exactObject({ kind: v.literal('asking'), under: goingShape }),
    exactObject({ kind: v.literal('comfort'), under: goingShape }),
    exactObject({ kind: v.literal('over') }),
  ],
  'a stage',
);

/** A massage as it is kept, as JSON. */
export const sessionShape = exactObject({
  version: v.literal(1, 'version 1'),
  baby: id,
  goal: v.nullable(oneOf(GOALS)),
  permit: exactObject({
    allowed: yes,
    validUntil: instant,
    used: yes,
    minutes: whole(0, 120),
    proneSeconds: whole(0, 7200),
  }),
  steps: listOf(stepShape, 500),
  step: whole(0, 500),
  into: span,
  stage: stageShape,
  pace: v.picklist([1, 1.25, 1.5], 'a pace of 1, 1.25 or 1.5'),
  changes: exactObject({ side: span, position: span }),
  clock: exactObject({ started: instant, last: instant, latest: instant, ran: span, prone: span, paused: span }),
  done: listOf(exactObject({ step: id, stroke, side, milliseconds: span }), 500),
  skipped: listOf(stroke, 500),
  signs: exactObject({ last: v.nullable(oneOf(SIGNS)), subtleAt: v.nullable(span), stop: yes, dozed: yes }),
  outcome: v.nullable(oneOf(['done', 'cue', 'stopped'])),
  announced: v.nullable(id),
  spare: exactObject({ permission: stepShape, resting: stepShape, safeSleep: stepShape }),
});
