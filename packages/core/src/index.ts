// The one door, in the order of the ring: facts, gate, plan.
// base

// advise
export { type Advice, advise, mayWe } from './advise.ts';
export {
  DAY,
  formatInstant,
  HOUR,
  type Instant,
  later,
  MINUTE,
  type Milliseconds,
  minutesBetween,
  parseInstant,
  parseWhen,
} from './base/instant.ts';
export { isNonEmpty, type NonEmpty } from './base/non-empty.ts';
export { addDays, addMonths, daysBetween, type PlainDate, parsePlainDate } from './base/plain-date.ts';
export { failed, ok, type Result } from './base/result.ts';
export { and, certain, not, or, type Ternary } from './base/ternary.ts';
export { parseZonedTime, type ZonedTime, type ZonedTimeError } from './base/zoned-time.ts';
// facts
export { know } from './facts/know.ts';
export {
  CLEARANCE_LIFE,
  LIVES,
  type Life,
  lifeOf,
  PATCH_TEST_WAIT,
  READING_LIFE,
  VACCINATION_LIFE,
} from './facts/lives.ts';
export { settledByNone } from './facts/said.ts';
// gate
export { evaluate } from './gate/evaluate.ts';
export { judge } from './gate/judge.ts';
export type { Context, Reading } from './gate/reading.ts';
export { BOOK_REVIEW_DUE, SET_ASIDE } from './gate/reasons.ts';
// plan
export { checkRoutine } from './plan/check-routine.ts';
export { compose } from './plan/compose.ts';
export type { RoutineFault, RoutineLaw } from './plan/laws.ts';
// vocabulary
export type { AgeBasis, Ages, Belief, Beliefs, Evidence, FactValue, Known, SetAside } from './vocabulary/belief.ts';
export type { Aim, Book, RoutineTables, Stop } from './vocabulary/book.ts';
export {
  type AnswerQuestion,
  type AskedFact,
  type BabyState,
  CARER_STATES,
  type CarerState,
  type DangerSign,
  type DerivedFact,
  type FactId,
  INJECTED_LIMBS,
  type InjectedLimb,
  NEVER_BY_NONE,
  NUMBER_FACTS,
  type NumberFact,
  type ProfileFact,
  QUESTION_FACTS,
  QUESTIONS,
  type Question,
  questionOf,
  SAME_DAY_SIGNS,
  STATES,
  type StandingFact,
  type TodaySign,
  worseValue,
  type YesNoFact,
} from './vocabulary/fact.ts';
export { GOALS, type Goal, MILKS, type Milk, STARTS, type Start, UNDRESSES, type Undress } from './vocabulary/goal.ts';
export {
  type JournalEntry,
  type JournalKind,
  type MassageEntry,
  type PatchTestEntry,
  STOOL_AMOUNTS,
  STOOL_COLOURS,
  STOOL_TEXTURES,
  type Stool,
  TEMPERATURE_SITES,
  type TemperatureEntry,
} from './vocabulary/journal-entry.ts';
export { parseSituation } from './vocabulary/parse-situation.ts';
export {
  ALLOWED_PRODUCTS,
  type AllowedProduct,
  type ProductId,
  REFUSED_PRODUCTS,
  type RefusedProduct,
} from './vocabulary/product.ts';
export {
  BECAUSES,
  type Because,
  FRAMING_STEPS,
  type FramingStep,
  type Routine,
  type Step,
} from './vocabulary/routine.ts';
export type { AgeMark, Basis, Condition, LeaveOut, Limiting, Rule, Says } from './vocabulary/rule.ts';
export type { ExampleGiven, RuleExample } from './vocabulary/rule-example.ts';
export type { Answer, AnswerValue, Baby, Clearance, Situation } from './vocabulary/situation.ts';
export type { SituationError } from './vocabulary/situation-error.ts';
export { MOST_ENTRIES, type SituationJson, situationShape } from './vocabulary/situation-shape.ts';
export {
  BODY_PARTS,
  BODY_WIDTHS,
  type BodyPart,
  type BodyWidth,
  CONTACTS,
  type Contact,
  type Effect,
  GRADES,
  type Grade,
  type HandShape,
  type Landmark,
  type MiddleLandmark,
  type Path,
  POSITIONS,
  type Position,
  type Pressure,
  type Side,
  type SidedLandmark,
  type Sidedness,
  type SourceRef,
  STROKES,
  type Stroke,
  type StrokeId,
  type Variant,
} from './vocabulary/stroke.ts';
export {
  CARES,
  type Care,
  type LeftOut,
  type Limits,
  type NextQuestion,
  type Reason,
  type ReasonFact,
  VERDICTS,
  type Verdict,
  type VerdictWord,
} from './vocabulary/verdict.ts';
export { type PlanJson, planShape, routineShape, type VerdictJson, verdictShape } from './vocabulary/verdict-shape.ts';
export { writePlan, writeVerdict } from './vocabulary/write-verdict.ts';
