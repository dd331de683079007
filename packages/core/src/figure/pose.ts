import type { Position } from '../vocabulary/stroke.ts';
import { between, clamp } from './point.ts';

/** The baby's own side. */
export type BabySide = 'left' | 'right';

export const BABY_SIDES = ['left', 'right'] as const;

/**
 * Two bones in the plane of the picture, in degrees.
 *
 * `raised`: the upper bone from straight down, opening outwards (90 sideways, 180 up). `bent`: how far the lower bone
 * turns on. `upper`, `lower`: how much of a bone's length is seen (1 in the plane of the picture, 0 pointing at the
 * viewer, below 0 folded back).
 */
interface LimbPose {
  readonly raised: number;
  readonly bent: number;
  readonly upper: number;
  readonly lower: number;
}

export interface ArmPose extends LimbPose {
  /** How far the hand turns on from the forearm, in degrees. */
  readonly hand: number;
  /** 0 a fist, 1 fingers stretched. */
  readonly open: number;
}

export interface LegPose extends LimbPose {
  /** How far the foot turns, in degrees. */
  readonly foot: number;
  /** How much of the foot's length is seen. */
  readonly footSeen: number;
}

/**
 * How the baby lies. `sole-up`: the soles face the viewer, toes up; `toes-down`: the toes go on from the shank, on the
 * back with the top of the foot to the viewer.
 */
export interface Pose {
  readonly position: Position;
  /** Where the face is: towards the viewer, or the side of the baby to which it is turned. */
  readonly face: 'viewer' | BabySide;
  readonly feet: 'sole-up' | 'toes-down';
  readonly arm: Readonly<Record<BabySide, ArmPose>>;
  readonly leg: Readonly<Record<BabySide, LegPose>>;
}

/** What a stroke changes in a pose: `both` first, then the side. */
export interface LimbWishes {
  /** Where the face is, where it is not as the position has it. */
  readonly face?: Pose['face'];
  /** How the feet lie, where they do not as the position has it. */
  readonly feet?: Pose['feet'];
  readonly both?: { readonly arm?: Partial<ArmPose>; readonly leg?: Partial<LegPose> };
  readonly left?: { readonly arm?: Partial<ArmPose>; readonly leg?: Partial<LegPose> };
  readonly right?: { readonly arm?: Partial<ArmPose>; readonly leg?: Partial<LegPose> };
}

interface Lying {
  readonly face: Pose['face'];
  readonly feet: Pose['feet'];
  /** At about one month and at about sixteen. */
  readonly arm: readonly [young: ArmPose, old: ArmPose];
  readonly leg: readonly [young: LegPose, old: LegPose];
  /** Small differences between left and right, in degrees: a baby is no paper doll. */
  readonly lively: {
    readonly [side in BabySide]?: { readonly arm?: Partial<ArmPose>; readonly leg?: Partial<LegPose> };
  };
}

const arm = (raised: number, bent: number, more: Partial<ArmPose> = {}): ArmPose => ({
  raised,
  bent,
  upper: 1,
  lower: 1,
  hand: 0,
  open: 0.75,
  ...more,
});

const leg = (raised: number, bent: number, more: Partial<LegPose> = {}): LegPose => ({
  raised,
  bent,
  upper: 1,
  lower: 1,
  foot: 0,
  footSeen: 0.86,
  ...more,
});

const LYING: Readonly<Record<Position, Lying>> = {
  supine: {
    face: 'viewer',
    feet: 'sole-up',
    arm: [arm(62, 98, { open: 0.55 }), arm(54, 82, { open: 0.6 })],
    leg: [leg(60, 94, { upper: 0.9, lower: 0.92, foot: 8 }), leg(30, 40, { lower: 0.95, foot: 8 })],
    lively: {
      left: { arm: { raised: 6, bent: 0 } },
      right: { arm: { raised: -14, bent: -16 }, leg: { raised: 4, bent: 5 } },
    },
  },
  prone: {
    face: 'right',
    feet: 'toes-down',
    arm: [arm(98, 78, { open: 0.9 }), arm(92, 86, { open: 0.9 })],
    leg: [leg(44, 66, { upper: 0.8, foot: 6, footSeen: 0.95 }), leg(20, 20, { foot: 6, footSeen: 0.95 })],
    lively: {
      left: { arm: { raised: 22, bent: -30 }, leg: { raised: 4, bent: 6 } },
      right: { arm: { raised: -14, bent: 8 } },
    },
  },
  // Draped: arms and legs hang down over the edges of the lap, so that they look shorter.
  lap: {
    face: 'left',
    feet: 'toes-down',
    arm: [arm(98, 78, { upper: 0.8, lower: 0.76, open: 0.4 }), arm(96, 74, { upper: 0.8, lower: 0.8, open: 0.45 })],
    leg: [
      leg(18, 14, { upper: 0.8, lower: 0.56, footSeen: 0.84 }),
      leg(14, 12, { upper: 0.82, lower: 0.5, footSeen: 0.8 }),
    ],
    lively: {
      left: { arm: { raised: -14, bent: 12 }, leg: { raised: 20, bent: -12 } },
      right: { arm: { raised: 8, bent: 8 }, leg: { raised: -8, bent: 2 } },
    },
  },
  held: {
    face: 'right',
    feet: 'toes-down',
    arm: [arm(62, 122, { upper: 0.8, lower: 0.8, open: 0.45 }), arm(70, 104, { upper: 0.9, lower: 0.88, open: 0.55 })],
    leg: [
      leg(64, 96, { upper: 0.74, lower: 0.76, foot: 6, footSeen: 0.86 }),
      leg(42, 60, { upper: 0.86, lower: 0.86, foot: 6, footSeen: 0.9 }),
    ],
    lively: { left: { arm: { raised: 22, bent: -26 } }, right: { leg: { raised: 4, bent: 6 } } },
  },
};

/** The pose of a baby of that age in months, with what the stroke wishes; liveliness gives way to a wish. */
export function poseOf(position: Position, ageMonths: number, wishes: LimbWishes = {}): Pose {
  const lying = LYING[position];
  const share = clamp((ageMonths - 1) / 15);
  const armOf = (side: BabySide): ArmPose => {
    const calm = blendArm(lying.arm, share);
    return { ...liven(calm, lying.lively[side]?.arm), ...wishes.both?.arm, ...wishes[side]?.arm };
  };
  const legOf = (side: BabySide): LegPose => {
    const calm = blendLeg(lying.leg, share);
    return { ...livenLeg(calm, lying.lively[side]?.leg), ...wishes.both?.leg, ...wishes[side]?.leg };
  };
  return {
    position,
    face: wishes.face ?? lying.face,
    feet: wishes.feet ?? lying.feet,
    arm: { left: armOf('left'), right: armOf('right') },
    leg: { left: legOf('left'), right: legOf('right') },
  };
}

function blendArm([young, old]: Lying['arm'], share: number): ArmPose {
  const at = (name: keyof ArmPose) => between(young[name], old[name], share);
  return {
    raised: at('raised'),
    bent: at('bent'),
    upper: at('upper'),
    lower: at('lower'),
    hand: at('hand'),
    open: at('open'),
  };
}

function blendLeg([young, old]: Lying['leg'], share: number): LegPose {
  const at = (name: keyof LegPose) => between(young[name], old[name], share);
  return {
    raised: at('raised'),
    bent: at('bent'),
    upper: at('upper'),
    lower: at('lower'),
    foot: at('foot'),
    footSeen: at('footSeen'),
  };
}

function liven(calm: ArmPose, by: Partial<ArmPose> = {}): ArmPose {
  return { ...calm, raised: calm.raised + (by.raised ?? 0), bent: calm.bent + (by.bent ?? 0) };
}

function livenLeg(calm: LegPose, by: Partial<LegPose> = {}): LegPose {
  return { ...calm, raised: calm.raised + (by.raised ?? 0), bent: calm.bent + (by.bent ?? 0) };
}
