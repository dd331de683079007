import type { CHOREOGRAPHIES } from './choreographies/all-choreographies.ts';
import type { CarerHand, Turn } from './choreography.ts';
import type { BodyLandmark } from './landmark-names.ts';

// What must be true of each picture, as a viewer sees it, written without a look at the data that makes it true.
// A carer who faces a baby on the back sees the baby's left on the right; on the tummy, on the left.

/** Where on the picture, beside the baby's midline. */
export type Half = 'viewer-left' | 'viewer-right' | 'midline';

/** A way on the picture from its first point to its last. */
export type ScreenWay = 'down' | 'up' | 'leftwards' | 'rightwards';

/** What one hand must be seen to do (for a carer whose right hand leads). */
export type HandExpectation =
  | {
      readonly does: 'goes';
      readonly carer: CarerHand;
      readonly on: Half;
      readonly passes: readonly {
        readonly through: readonly [BodyLandmark, BodyLandmark, ...BodyLandmark[]];
        readonly ways: readonly ScreenWay[];
      }[];
    }
  | {
      readonly does: 'circles';
      readonly carer: CarerHand;
      readonly on: Half;
      readonly round: BodyLandmark;
      readonly turn: Turn;
    }
  | {
      readonly does: 'stays';
      readonly carer: CarerHand;
      readonly on: Half;
      readonly near: BodyLandmark;
      /** Where it must be instead when the left hand leads. */
      readonly swapped?: { readonly on: Half; readonly near: BodyLandmark };
    }
  | { readonly does: 'pats'; readonly carer: CarerHand; readonly near: readonly [BodyLandmark, BodyLandmark] }
  | {
      readonly does: 'moves';
      readonly carer: CarerHand;
      readonly on: Half;
      readonly limb: BodyLandmark;
      readonly towards: BodyLandmark;
    };

/** What must be true of one stroke on one side. */
export interface Expectation {
  readonly hands: readonly HandExpectation[];
  /** The way above goes across, over the navel, and does not cross it below. */
  readonly aboveTheNavel?: true;
  /** No hand ever lies on the spine. */
  readonly besideTheSpine?: true;
  /** No way comes near a nipple. */
  readonly roundTheNipples?: true;
  /** No way comes near the midline of the head. */
  readonly roundTheSoftSpot?: true;
  /** Never both hands at once. */
  readonly oneAfterTheOther?: true;
  /** The legs are never at the same place of their way. */
  readonly legsTakeTurns?: true;
}

type Expected = {
  readonly [Stroke in keyof typeof CHOREOGRAPHIES]: {
    readonly [Side in keyof (typeof CHOREOGRAPHIES)[Stroke]]: Expectation;
  };
};

type Through = readonly [BodyLandmark, BodyLandmark, ...BodyLandmark[]];

function goes(carer: CarerHand, on: Half, through: Through, ...ways: ScreenWay[]): HandExpectation {
  return { does: 'goes', carer, on, passes: [{ through, ways }] };
}

function circles(carer: CarerHand, on: Half, round: BodyLandmark, turn: Turn): HandExpectation {
  return { does: 'circles', carer, on, round, turn };
}

function stays(carer: CarerHand, on: Half, near: BodyLandmark): HandExpectation {
  return { does: 'stays', carer, on, near };
}

const ON_A_KNEE: HandExpectation = {
  does: 'stays',
  carer: 'left',
  on: 'viewer-left',
  near: 'right-knee',
  swapped: { on: 'viewer-right', near: 'left-knee' },
};

function moves(carer: CarerHand, on: Half, limb: BodyLandmark, towards: BodyLandmark): HandExpectation {
  return { does: 'moves', carer, on, limb, towards };
}

/** What must be true of every stroke, side by side. A stroke or a side without an expectation does not compile. */
export const EXPECTATIONS: Expected = {
  'chest-outward': {
    both: {
      roundTheNipples: true,
      hands: [
        {
          does: 'goes',
          carer: 'left',
          on: 'viewer-left',
          passes: [
            { through: ['sternum', 'right-shoulder', 'right-elbow'], ways: ['leftwards'] },
            {
              through: ['sternum', 'right-rib', 'right-flank', 'right-hip', 'right-mid-thigh'],
              ways: ['leftwards', 'down'],
            },
          ],
        },
        {
          does: 'goes',
          carer: 'right',
          on: 'viewer-right',
          passes: [
            { through: ['sternum', 'left-shoulder', 'left-elbow'], ways: ['rightwards'] },
            {
              through: ['sternum', 'left-rib', 'left-flank', 'left-hip', 'left-mid-thigh'],
              ways: ['rightwards', 'down'],
            },
          ],
        },
      ],
    },
  },
  'arm-wring': {
    left: {
      hands: [
        goes('left', 'viewer-right', ['left-shoulder', 'left-elbow'], 'rightwards'),
        goes('right', 'viewer-right', ['left-elbow', 'left-wrist'], 'rightwards'),
      ],
    },
    right: {
      hands: [
        goes('right', 'viewer-left', ['right-shoulder', 'right-elbow'], 'leftwards'),
        goes('left', 'viewer-left', ['right-elbow', 'right-wrist'], 'leftwards'),
      ],
    },
  },
  'tummy-circle': { none: { hands: [circles('right', 'midline', 'navel', 'clockwise'), ON_A_KNEE] } },
  'tummy-sides': {
    both: {
      oneAfterTheOther: true,
      hands: [
        goes('right', 'viewer-right', ['left-flank', 'below-navel'], 'leftwards', 'down'),
        goes('left', 'viewer-left', ['right-flank', 'below-navel'], 'rightwards', 'down'),
      ],
    },
  },
  'leg-glide': {
    left: {
      hands: [
        goes('right', 'viewer-right', ['left-hip', 'left-knee', 'left-ankle'], 'down'),
        stays('left', 'viewer-left', 'right-knee'),
      ],
    },
    right: {
      hands: [
        goes('left', 'viewer-left', ['right-hip', 'right-knee', 'right-ankle'], 'down'),
        stays('right', 'viewer-right', 'left-knee'),
      ],
    },
  },
  'leg-wring': {
    left: {
      hands: [
        goes('left', 'viewer-right', ['left-hip', 'left-knee', 'left-mid-shank'], 'down'),
        goes('right', 'viewer-right', ['left-mid-thigh', 'left-knee', 'left-ankle'], 'down'),
      ],
    },
    right: {
      hands: [
        goes('right', 'viewer-left', ['right-hip', 'right-knee', 'right-mid-shank'], 'down'),
        goes('left', 'viewer-left', ['right-mid-thigh', 'right-knee', 'right-ankle'], 'down'),
      ],
    },
  },
  'palm-finger-bases': {
    left: { hands: [circles('right', 'viewer-right', 'left-finger-base-5', 'clockwise')] },
    right: { hands: [circles('left', 'viewer-left', 'right-finger-base-5', 'clockwise')] },
  },
  'finger-pull': {
    left: {
      hands: [
        goes('right', 'viewer-right', ['left-finger-base-5', 'left-finger-5']),
        stays('left', 'viewer-right', 'left-wrist'),
      ],
    },
    right: {
      hands: [
        goes('left', 'viewer-left', ['right-finger-base-5', 'right-finger-5']),
        stays('right', 'viewer-left', 'right-wrist'),
      ],
    },
  },
  'sole-toe-bases': {
    left: { hands: [circles('left', 'viewer-right', 'left-toe-base-5', 'clockwise')] },
    right: { hands: [circles('right', 'viewer-left', 'right-toe-base-5', 'clockwise')] },
  },
  'toe-pull': {
    left: {
      hands: [
        goes('right', 'viewer-right', ['left-toe-base-5', 'left-toe-5'], 'up'),
        stays('left', 'viewer-right', 'left-heel'),
      ],
    },
    right: {
      hands: [
        goes('left', 'viewer-left', ['right-toe-base-5', 'right-toe-5'], 'up'),
        stays('right', 'viewer-left', 'right-heel'),
      ],
    },
  },
  'knees-up': {
    both: {
      hands: [
        moves('left', 'viewer-left', 'right-knee', 'right-armpit'),
        moves('right', 'viewer-right', 'left-knee', 'left-armpit'),
      ],
    },
  },
  'back-down': {
    both: {
      besideTheSpine: true,
      hands: [
        goes('left', 'viewer-left', ['left-paraspinal-top', 'left-paraspinal-low', 'left-buttock'], 'down'),
        goes('right', 'viewer-right', ['right-paraspinal-top', 'right-paraspinal-low', 'right-buttock'], 'down'),
      ],
    },
  },
  'bottom-circles': {
    both: {
      besideTheSpine: true,
      hands: [
        circles('left', 'viewer-left', 'left-buttock', 'anticlockwise'),
        circles('right', 'viewer-right', 'right-buttock', 'clockwise'),
      ],
    },
  },
  'legs-back': {
    left: {
      hands: [
        goes('left', 'viewer-left', ['left-buttock', 'left-knee', 'left-ankle', 'left-heel'], 'down'),
        stays('right', 'viewer-right', 'right-paraspinal-low'),
      ],
    },
    right: {
      hands: [
        goes('right', 'viewer-right', ['right-buttock', 'right-knee', 'right-ankle', 'right-heel'], 'down'),
        stays('left', 'viewer-left', 'left-paraspinal-low'),
      ],
    },
  },
  'heel-to-bottom': {
    left: {
      besideTheSpine: true,
      hands: [moves('left', 'viewer-left', 'left-heel', 'left-buttock'), stays('right', 'viewer-left', 'left-hip')],
    },
    right: {
      besideTheSpine: true,
      hands: [
        moves('right', 'viewer-right', 'right-heel', 'right-buttock'),
        stays('left', 'viewer-right', 'right-hip'),
      ],
    },
  },
  'lap-pat': {
    none: {
      besideTheSpine: true,
      hands: [
        { does: 'pats', carer: 'right', near: ['left-paraspinal-low', 'right-paraspinal-low'] },
        stays('left', 'viewer-left', 'left-shoulder'),
      ],
    },
  },
  'tummy-rest': {
    none: { hands: [stays('left', 'viewer-left', 'below-navel'), stays('right', 'viewer-right', 'below-navel')] },
  },
  'tummy-paddle': {
    none: {
      oneAfterTheOther: true,
      hands: [
        goes('right', 'viewer-right', ['above-navel', 'navel', 'bladder'], 'down'),
        goes('left', 'viewer-left', ['navel', 'below-navel', 'bladder'], 'down'),
      ],
    },
  },
  'love-i': {
    none: { hands: [goes('right', 'viewer-right', ['left-colon-top', 'left-colon-low'], 'down'), ON_A_KNEE] },
  },
  'love-l': {
    none: {
      aboveTheNavel: true,
      hands: [
        goes('right', 'midline', ['right-colon-top', 'left-colon-top', 'left-colon-low'], 'rightwards', 'down'),
        ON_A_KNEE,
      ],
    },
  },
  'love-u': {
    none: {
      aboveTheNavel: true,
      hands: [
        goes(
          'right',
          'midline',
          ['right-colon-low', 'right-colon-top', 'left-colon-top', 'left-colon-low'],
          'rightwards',
        ),
        ON_A_KNEE,
      ],
    },
  },
  'tummy-closing': {
    none: {
      hands: [
        goes('left', 'viewer-left', ['above-navel', 'navel', 'bladder'], 'down'),
        goes('right', 'viewer-right', ['above-navel', 'navel', 'bladder'], 'down'),
      ],
    },
  },
  'toe-circles': {
    left: {
      hands: [circles('right', 'viewer-right', 'left-toe-5', 'clockwise'), stays('left', 'viewer-right', 'left-heel')],
    },
    right: {
      hands: [circles('left', 'viewer-left', 'right-toe-5', 'clockwise'), stays('right', 'viewer-left', 'right-heel')],
    },
  },
  'sole-press': {
    left: {
      hands: [stays('right', 'viewer-right', 'left-sole-pad'), stays('left', 'viewer-right', 'left-heel')],
    },
    right: {
      hands: [stays('left', 'viewer-left', 'right-sole-pad'), stays('right', 'viewer-left', 'right-heel')],
    },
  },
  'leg-down': {
    left: {
      hands: [
        goes('left', 'viewer-right', ['left-hip', 'left-knee', 'left-ankle'], 'down'),
        stays('right', 'viewer-right', 'left-ankle'),
      ],
    },
    right: {
      hands: [
        goes('right', 'viewer-left', ['right-hip', 'right-knee', 'right-ankle'], 'down'),
        stays('left', 'viewer-left', 'right-ankle'),
      ],
    },
  },
  'leg-up': {
    left: {
      hands: [
        goes('left', 'viewer-right', ['left-ankle', 'left-knee', 'left-hip'], 'up'),
        stays('right', 'viewer-right', 'left-ankle'),
      ],
    },
    right: {
      hands: [
        goes('right', 'viewer-left', ['right-ankle', 'right-knee', 'right-hip'], 'up'),
        stays('left', 'viewer-left', 'right-ankle'),
      ],
    },
  },
  'head-hold': {
    both: {
      roundTheSoftSpot: true,
      hands: [stays('left', 'viewer-left', 'right-temple'), stays('right', 'viewer-right', 'left-temple')],
    },
  },
  'head-to-forehead': {
    both: {
      roundTheSoftSpot: true,
      hands: [
        goes('left', 'viewer-left', ['crown', 'right-temple', 'forehead'], 'down'),
        goes('right', 'viewer-right', ['crown', 'left-temple', 'forehead'], 'down'),
      ],
    },
  },
  'head-to-nape': {
    both: {
      roundTheSoftSpot: true,
      hands: [
        goes('left', 'viewer-left', ['crown', 'right-temple', 'nape'], 'down'),
        goes('right', 'viewer-right', ['crown', 'left-temple', 'nape'], 'down'),
      ],
    },
  },
  'finger-circles': {
    left: {
      hands: [
        circles('right', 'viewer-right', 'left-finger-5', 'clockwise'),
        stays('left', 'viewer-right', 'left-wrist'),
      ],
    },
    right: {
      hands: [
        circles('left', 'viewer-left', 'right-finger-5', 'clockwise'),
        stays('right', 'viewer-left', 'right-wrist'),
      ],
    },
  },
  'palm-to-fingertips': {
    left: {
      hands: [
        goes('right', 'viewer-right', ['left-palm', 'left-finger-bases', 'left-fingertips']),
        stays('left', 'viewer-right', 'left-wrist'),
      ],
    },
    right: {
      hands: [
        goes('left', 'viewer-left', ['right-palm', 'right-finger-bases', 'right-fingertips']),
        stays('right', 'viewer-left', 'right-wrist'),
      ],
    },
  },
  'arm-down': {
    left: {
      hands: [
        goes('left', 'viewer-right', ['left-shoulder', 'left-elbow', 'left-wrist'], 'rightwards'),
        stays('right', 'viewer-right', 'left-wrist'),
      ],
    },
    right: {
      hands: [
        goes('right', 'viewer-left', ['right-shoulder', 'right-elbow', 'right-wrist'], 'leftwards'),
        stays('left', 'viewer-left', 'right-wrist'),
      ],
    },
  },
  'arm-up': {
    left: {
      hands: [
        goes('left', 'viewer-right', ['left-wrist', 'left-elbow', 'left-shoulder'], 'leftwards'),
        stays('right', 'viewer-right', 'left-wrist'),
      ],
    },
    right: {
      hands: [
        goes('right', 'viewer-left', ['right-wrist', 'right-elbow', 'right-shoulder'], 'rightwards'),
        stays('left', 'viewer-left', 'right-wrist'),
      ],
    },
  },
  'lower-back': {
    both: {
      besideTheSpine: true,
      hands: [
        goes('left', 'viewer-left', ['left-paraspinal-low', 'left-buttock'], 'down'),
        goes('right', 'viewer-right', ['right-paraspinal-low', 'right-buttock'], 'down'),
      ],
    },
  },
  'newborn-back-and-legs': {
    left: {
      besideTheSpine: true,
      hands: [
        goes(
          'right',
          'viewer-left',
          ['left-paraspinal-top', 'left-paraspinal-low', 'left-mid-thigh', 'left-knee'],
          'down',
        ),
        stays('left', 'viewer-right', 'right-buttock'),
      ],
    },
    right: {
      besideTheSpine: true,
      hands: [
        goes(
          'left',
          'viewer-right',
          ['right-paraspinal-top', 'right-paraspinal-low', 'right-mid-thigh', 'right-knee'],
          'down',
        ),
        stays('right', 'viewer-left', 'left-buttock'),
      ],
    },
  },
  bicycle: {
    both: {
      legsTakeTurns: true,
      hands: [
        moves('left', 'viewer-left', 'right-knee', 'right-armpit'),
        moves('right', 'viewer-right', 'left-knee', 'left-armpit'),
      ],
    },
  },
  'wind-upright': {
    none: {
      besideTheSpine: true,
      hands: [stays('left', 'viewer-right', 'nape'), { does: 'pats', carer: 'right', near: ['left-rib', 'right-rib'] }],
    },
  },
  'skin-to-skin': {
    none: {
      hands: [stays('right', 'viewer-left', 'left-buttock'), stays('left', 'viewer-right', 'right-paraspinal-top')],
    },
  },
  'leg-hand-over-hand': {
    left: {
      oneAfterTheOther: true,
      hands: [
        goes('right', 'viewer-right', ['left-hip', 'left-knee', 'left-ankle'], 'down'),
        goes('left', 'viewer-right', ['left-hip', 'left-knee', 'left-ankle'], 'down'),
      ],
    },
    right: {
      oneAfterTheOther: true,
      hands: [
        goes('left', 'viewer-left', ['right-hip', 'right-knee', 'right-ankle'], 'down'),
        goes('right', 'viewer-left', ['right-hip', 'right-knee', 'right-ankle'], 'down'),
      ],
    },
  },
  'leg-roll': {
    left: {
      hands: [
        goes('right', 'viewer-right', ['left-mid-thigh', 'left-knee', 'left-ankle'], 'down'),
        goes('left', 'viewer-right', ['left-mid-thigh', 'left-knee', 'left-ankle'], 'down'),
      ],
    },
    right: {
      hands: [
        goes('left', 'viewer-left', ['right-mid-thigh', 'right-knee', 'right-ankle'], 'down'),
        goes('right', 'viewer-left', ['right-mid-thigh', 'right-knee', 'right-ankle'], 'down'),
      ],
    },
  },
  'sole-thumbs': {
    left: {
      oneAfterTheOther: true,
      hands: [
        goes('right', 'viewer-right', ['left-heel', 'left-sole-pad', 'left-ball'], 'up'),
        goes('left', 'viewer-right', ['left-heel', 'left-sole-pad', 'left-ball'], 'up'),
      ],
    },
    right: {
      oneAfterTheOther: true,
      hands: [
        goes('left', 'viewer-left', ['right-heel', 'right-sole-pad', 'right-ball'], 'up'),
        goes('right', 'viewer-left', ['right-heel', 'right-sole-pad', 'right-ball'], 'up'),
      ],
    },
  },
  'open-book': {
    both: {
      roundTheNipples: true,
      hands: [
        goes('left', 'viewer-left', ['sternum', 'right-rib', 'right-flank'], 'leftwards', 'down'),
        goes('right', 'viewer-right', ['sternum', 'left-rib', 'left-flank'], 'rightwards', 'down'),
      ],
    },
  },
  butterfly: {
    both: {
      oneAfterTheOther: true,
      roundTheNipples: true,
      hands: [
        {
          does: 'goes',
          carer: 'right',
          on: 'midline',
          passes: [
            { through: ['left-hip', 'sternum', 'right-shoulder'], ways: ['leftwards', 'up'] },
            { through: ['right-shoulder', 'sternum', 'left-hip'], ways: ['rightwards', 'down'] },
          ],
        },
        {
          does: 'goes',
          carer: 'left',
          on: 'midline',
          passes: [
            { through: ['right-hip', 'sternum', 'left-shoulder'], ways: ['rightwards', 'up'] },
            { through: ['left-shoulder', 'sternum', 'right-hip'], ways: ['leftwards', 'down'] },
          ],
        },
      ],
    },
  },
  'back-sweep': {
    left: {
      besideTheSpine: true,
      hands: [
        goes('left', 'viewer-left', ['left-paraspinal-top', 'left-paraspinal-low', 'left-buttock'], 'down'),
        stays('right', 'viewer-right', 'right-buttock'),
      ],
    },
    right: {
      besideTheSpine: true,
      hands: [
        goes('right', 'viewer-right', ['right-paraspinal-top', 'right-paraspinal-low', 'right-buttock'], 'down'),
        stays('left', 'viewer-left', 'left-buttock'),
      ],
    },
  },
  'back-circles': {
    both: {
      besideTheSpine: true,
      hands: [
        circles('left', 'viewer-left', 'left-paraspinal-top', 'anticlockwise'),
        circles('right', 'viewer-right', 'right-paraspinal-top', 'clockwise'),
      ],
    },
  },
  'back-combing': {
    both: {
      besideTheSpine: true,
      hands: [
        goes('left', 'viewer-left', ['left-paraspinal-top', 'left-paraspinal-low', 'left-buttock'], 'down'),
        goes('right', 'viewer-right', ['right-paraspinal-top', 'right-paraspinal-low', 'right-buttock'], 'down'),
      ],
    },
  },
  'tummy-thumbs': {
    both: {
      hands: [
        goes('left', 'viewer-left', ['navel', 'right-flank'], 'leftwards'),
        goes('right', 'viewer-right', ['navel', 'left-flank'], 'rightwards'),
      ],
    },
  },
  'sun-moon': {
    none: {
      hands: [
        circles('right', 'midline', 'navel', 'clockwise'),
        goes('left', 'midline', ['right-colon-top', 'left-colon-top', 'left-colon-low'], 'rightwards', 'down'),
      ],
    },
  },
  'arm-hand-over-hand': {
    left: {
      oneAfterTheOther: true,
      hands: [
        goes('right', 'viewer-right', ['left-shoulder', 'left-elbow', 'left-wrist'], 'down'),
        goes('left', 'viewer-right', ['left-shoulder', 'left-elbow', 'left-wrist'], 'down'),
      ],
    },
    right: {
      oneAfterTheOther: true,
      hands: [
        goes('left', 'viewer-left', ['right-shoulder', 'right-elbow', 'right-wrist'], 'down'),
        goes('right', 'viewer-left', ['right-shoulder', 'right-elbow', 'right-wrist'], 'down'),
      ],
    },
  },
  'ask-permission': {
    none: {
      hands: [stays('left', 'viewer-left', 'right-ankle'), stays('right', 'viewer-right', 'left-ankle')],
    },
  },
  'resting-hands': {
    none: {
      hands: [stays('left', 'viewer-left', 'right-flank'), stays('right', 'viewer-right', 'left-flank')],
    },
  },
  'cue-check': {
    none: {
      hands: [stays('left', 'viewer-left', 'right-flank'), stays('right', 'viewer-right', 'left-flank')],
    },
  },
  'turn-over': {
    none: { hands: [stays('left', 'viewer-left', 'right-rib'), stays('right', 'viewer-right', 'left-hip')] },
  },
  'wipe-and-wrap': {
    none: {
      hands: [
        goes('right', 'viewer-right', ['xiphoid', 'left-flank'], 'down'),
        stays('left', 'viewer-left', 'right-hip'),
      ],
    },
  },
  'safe-sleep': { none: { hands: [] } },
};
