import { GRADES, type Grade, type Stroke } from '@warmhands/core';

/** How far the best known effect of a stroke is known; a stroke without effects has none. */
export function bestGrade(stroke: Pick<Stroke, 'effects'>): Grade {
  return GRADES.find((grade) => stroke.effects.some((effect) => effect.grade === grade)) ?? 'none';
}
