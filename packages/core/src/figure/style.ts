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

const NEWBORN: Style = { head: 1.18, hand: 1.12, foot: 1.16, girth: 1.24, trunk: 1.1, arm: 0.9, leg: 0.96 };
const SITTER: Style = { head: 1.2, hand: 1.12, foot: 1.16, girth: 1.3, trunk: 1.14, arm: 0.88, leg: 0.93 };
const TODDLER: Style = { head: 1.14, hand: 1.08, foot: 1.12, girth: 1.18, trunk: 1.06, arm: 0.94, leg: 0.98 };

/** Nothing exaggerated: by this the ways of the hands are taken on the skin. */
export const TRUE_TO_LIFE: Style = { head: 1, hand: 1, foot: 1, girth: 1, trunk: 1, arm: 1, leg: 1 };

/** The style of an age in months: a newborn's until three months, roundest at ten, a toddler's from eighteen on. */
export function styleAt(ageMonths: number): Style {
  const rounder = clamp((ageMonths - 3) / 7);
  const longer = clamp((ageMonths - 10) / 8);
  const at = (name: keyof Style) => between(between(NEWBORN[name], SITTER[name], rounder), TODDLER[name], longer);
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
