import { between, clamp } from './point.ts';

/** What the drawing exaggerates: factors on the measures. Kept apart, so that millimetres stay millimetres. */
export interface Style {
  readonly head: number;
  readonly hand: number;
  readonly foot: number;
  /** Thickness of limbs. */
  readonly girth: number;
  /** Breadth of the trunk. */
  readonly trunk: number;
  readonly arm: number;
  readonly leg: number;
}

const NEWBORN: Style = { head: 1.18, hand: 1.12, foot: 1.18, girth: 1.24, trunk: 1.1, arm: 0.9, leg: 0.96 };
const TODDLER: Style = { head: 1.25, hand: 1.14, foot: 1.18, girth: 1.4, trunk: 1.2, arm: 0.84, leg: 0.87 };

/** Nothing exaggerated: by this the ways of the hands are taken on the skin. */
export const TRUE_TO_LIFE: Style = { head: 1, hand: 1, foot: 1, girth: 1, trunk: 1, arm: 1, leg: 1 };

/** The style of an age in months: a newborn's until three months, going over to a toddler's at eighteen. */
export function styleAt(ageMonths: number): Style {
  const share = clamp((ageMonths - 3) / 15);
  const at = (name: keyof Style) => between(NEWBORN[name], TODDLER[name], share);
  return {
    head: at('head'),
    hand: at('hand'),
    foot: at('foot'),
    girth: at('girth'),
    trunk: at('trunk'),
    arm: at('arm'),
    leg: at('leg'),
  };
}
