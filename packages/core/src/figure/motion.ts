import type { LegMotion } from './choreography.ts';
import { between, clamp, smooth } from './point.ts';
import type { BabySide, LegPose, Pose } from './pose.ts';

/** The pose at a phase of the cycle (0 to 1), where legs are moved. */
export function poseAt(pose: Pose, motion: readonly LegMotion[], phase: number): Pose {
  const legOf = (side: BabySide): LegPose => {
    const moved = motion.find(({ leg }) => leg === side);
    return moved === undefined ? pose.leg[side] : legAt(pose.leg[side], moved, phase);
  };
  return { ...pose, leg: { left: legOf('left'), right: legOf('right') } };
}

function legAt(leg: LegPose, motion: LegMotion, phase: number): LegPose {
  const share = howFar(motion, phase);
  const at = (name: keyof LegPose) =>
    between(motion.from[name] ?? leg[name], motion.to[name] ?? motion.from[name] ?? leg[name], share);
  return {
    raised: at('raised'),
    bent: at('bent'),
    upper: at('upper') * (1 - nearing(motion) * Math.sin(Math.PI * share)),
    lower: at('lower'),
    foot: at('foot'),
    footSeen: at('footSeen'),
  };
}

// A thigh that comes up from the towel to the belly points at whoever looks on, halfway: it looks shorter.
const TOWARDS_THE_VIEWER = 0.28;

function nearing({ from, to }: LegMotion): number {
  return (from.raised ?? 0) < 90 && (to.raised ?? 0) > 90 ? TOWARDS_THE_VIEWER : 0;
}

/** How far the leg is from its first bend (0) to its last (1) at a phase of the cycle. */
export function howFar({ rhythm, ahead = 0 }: Pick<LegMotion, 'rhythm' | 'ahead'>, phase: number): number {
  const at = (((phase + ahead) % 1) + 1) % 1;
  if (rhythm === 'wave') return 0.5 - 0.5 * Math.cos(2 * Math.PI * at);
  const back = rhythm.there + rhythm.stay;
  if (at <= back) return smooth(clamp(at / rhythm.there));
  return smooth(clamp((1 - at) / (1 - back)));
}
