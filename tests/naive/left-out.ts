import type { AllowedProduct, InjectedLimb, Limits, Situation, StrokeId, Undress } from '@warmhands/core';
import type { Facts } from './facts.ts';
import { ALL_STROKES, ARM, AT_ONCE, FROM_4_WEEKS, HEAD, HIPS, PRONE, THIGH, TUMMY, WITH_ECZEMA } from './lists.ts';
import { soreLimbs } from './times.ts';
import { clearedAt, DAY, type Told } from './told.ts';

/** A stroke that is left out, whole or on one side of the baby. */
export interface Taken {
  readonly stroke: StrokeId;
  readonly side?: 'left' | 'right';
}

/** What is left out and limited, and whether that makes an `adapt`. */
export interface Leavings {
  readonly leftOut: readonly Taken[];
  readonly limits: Limits;
  readonly adapts: boolean;
}

/** "A fact that can only leave out or limit: not asked counts as not sure", and not sure as the worse value. */
const maybe = (told: Told): boolean => told !== 'better';

/** The rows that leave out and limit. */
export function leaveOut(facts: Facts): Leavings {
  const { situation, ages } = facts;
  const whole = new Set<StrokeId>();
  take(whole, wholeStrokes(facts));
  const limbs = soreLimbs(situation);
  const product = productUsed(facts);
  const moving = moves(facts);
  // "`lap-pat` from 6 months: age alone makes no `adapt`". Reading: nor does another reason for what age takes anyway.
  if (ages.surelyFrom.months6) whole.delete('lap-pat');
  const adapts =
    whole.size > 0 || limbs.length > 0 || ages.maybeUnder.days42 || moving || product !== situation.product;
  if (ages.maybeFrom.months6) whole.add('lap-pat');
  return { leftOut: taken(whole, limbs), limits: limitsOf(facts, whole, product, moving), adapts };
}

function wholeStrokes(facts: Facts): readonly StrokeId[] {
  const { ages, told, situation } = facts;
  const out: StrokeId[] = [];
  const when = (holds: boolean, strokes: readonly StrokeId[]): void => {
    if (holds) out.push(...strokes);
  };
  when(ages.maybeUnder.days28, except(AT_ONCE));
  when(ages.maybeUnder.days42, except(FROM_4_WEEKS));
  when(maybe(told('navel-healed')) || maybe(told('hernia')) || maybe(told('hiccups')), TUMMY);
  when(maybe(told('difficult-birth')) || maybe(told('head-swelling')), HEAD);
  when(maybe(told('hip-condition')), HIPS);
  when(maybe(told('reflux')), [...PRONE, 'lap-pat', 'knees-up']);
  when(maybe(told('nappy-rash')), ['bottom-circles']);
  when(maybe(told('eczema')), except(WITH_ECZEMA));
  when(maybe(told('head-lift')), [...PRONE, 'lap-pat']);
  when(moves(facts), PRONE);
  when(ages.bornEarly !== 'no', ['lap-pat']);
  // "On solids with hard stool": both, each of them unless it is known to be otherwise.
  when(situation.baby.solids !== 'no' && maybe(told('hard-stool')), ['lap-pat']);
  // Born early, cleared and under 44 post-menstrual weeks: by then the corrected age is under 28 days.
  const early = ages.bornEarly !== 'no' && clearedAt(situation, 'born-early') !== null;
  when(early && ages.maybeUnder.days28, [...TUMMY, ...PRONE]);
  return out;
}

/** "Before 4 months not asked counts as `no`." */
function moves({ told, ages }: Facts): boolean {
  const belief = told('rolls-or-crawls');
  return belief === 'not-asked' ? ages.maybeFrom.months4 : maybe(belief);
}

/** "`none` is used instead" of what is excluded, untested, reacted to, any before 4 weeks, or against the skin. */
function productUsed({ situation, ages, told }: Facts): AllowedProduct {
  const { product } = situation;
  if (product === 'none' || ages.maybeUnder.days28 || !testedClear(situation)) return 'none';
  if (product !== 'emollient' && maybe(told('eczema'))) return 'none';
  if (product !== 'emollient' && product !== 'mineral' && maybe(told('nut-or-seed-allergy'))) return 'none';
  switch (product) {
    case 'emollient':
    case 'sunflower':
    case 'coconut':
    case 'mineral':
    case 'grapeseed':
    case 'rapeseed':
      return product;
    default:
      return 'none';
  }
}

/** "`clear` counts from 24 h after … for good, until a reaction." Reading: no test undoes a reaction. */
function testedClear({ journal, product, now }: Situation): boolean {
  let clear = false;
  for (const entry of journal) {
    if (entry.kind !== 'patch-test' || entry.product !== product) continue;
    if (entry.result === 'reaction') return false;
    if (entry.result === 'clear' && now.instant >= entry.at + DAY) clear = true;
  }
  return clear;
}

function limitsOf(facts: Facts, whole: ReadonlySet<StrokeId>, product: AllowedProduct, moving: boolean): Limits {
  const { maybeUnder } = facts.ages;
  const minutes = minutesOf(facts, moving);
  const prone = PRONE.every((stroke) => whole.has(stroke)) ? 0 : maybeUnder.months3 ? 180 : minutes * 60;
  return { minutes, pressure: pressureOf(facts), undress: undressOf(facts), product, proneSeconds: prone };
}

function minutesOf({ ages: { maybeUnder } }: Facts, moving: boolean): number {
  if (maybeUnder.days42) return 5;
  return maybeUnder.months3 || moving ? 10 : 15;
}

function pressureOf({ ages: { maybeUnder } }: Facts): Limits['pressure'] {
  if (maybeUnder.days28) return 1;
  return maybeUnder.days42 ? 2 : 3;
}

/** Under 4 weeks clothed; absent: clothed under 6 weeks or with any skin doubt, else partly. */
function undressOf({ situation, ages, told }: Facts): Undress {
  if (ages.maybeUnder.days28) return 'clothed';
  if (situation.undress !== undefined) return situation.undress;
  const doubt = ['eczema', 'nappy-rash', 'skin-infection', 'jaundice'].some((fact) => maybe(told(fact)));
  return ages.maybeUnder.days42 || doubt ? 'clothed' : 'partly';
}

function taken(whole: ReadonlySet<StrokeId>, limbs: readonly InjectedLimb[]): readonly Taken[] {
  const out: Taken[] = [...whole].map((stroke) => ({ stroke }));
  for (const limb of limbs) {
    const side = limb.startsWith('left') ? 'left' : 'right';
    const strokes: readonly StrokeId[] = limb.endsWith('thigh') ? THIGH : ARM;
    for (const stroke of strokes) if (!whole.has(stroke)) out.push({ stroke, side });
  }
  return out;
}

function take(whole: Set<StrokeId>, strokes: readonly StrokeId[]): void {
  for (const stroke of strokes) whole.add(stroke);
}

function except(kept: readonly StrokeId[]): readonly StrokeId[] {
  return ALL_STROKES.filter((stroke) => !kept.includes(stroke));
}
