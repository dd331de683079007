import type { NonEmpty } from '@warmhands/core';
import { type GuidancePlace, one, two } from '../guidance/guidance-item.ts';
import { tummyBlock } from '../routines/ways.ts';
import type { Lesson } from './lesson.ts';

const CHECKED = '2026-11';

// The order of the parts is that of the classes; five weeks, and which strokes come in which, are ours. Each part by
// itself before the whole is a rule of the first article.
const ORDER: readonly GuidancePlace[] = [{ source: 'iaim-handout' }, { source: 'ology' }, one('L42')];

/** The path: part after part, and the whole body last. None of it is locked. [K80] [L9] */
export const allLessons: NonEmpty<Lesson> = [
  {
    id: 'legs-and-feet',
    picture: 'leg-down',
    strokes: [
      'leg-down',
      'leg-glide',
      'leg-wring',
      'leg-roll',
      'sole-thumbs',
      'sole-toe-bases',
      'toe-circles',
      'toe-pull',
    ],
    session: ['leg-down', 'leg-glide', 'sole-toe-bases'],
    minutes: 5,
    look: ['looks-at-you', 'smooth-moves', 'fist-or-stiff-limb', 'squirms', 'pushes-or-pulls-away'],
    basis: 'instructors',
    sources: [...ORDER, two('L24')],
    checkedOn: CHECKED,
  },
  {
    id: 'tummy',
    picture: 'tummy-circle',
    strokes: [...tummyBlock, 'sun-moon'],
    session: ['leg-down', ...tummyBlock],
    minutes: 8,
    look: ['grows-still', 'steady-breath', 'hiccups', 'breathes-faster', 'arches', 'brings-up-milk'],
    basis: 'instructors',
    sources: [...ORDER, one('L138'), one('L144')],
    checkedOn: CHECKED,
  },
  {
    id: 'chest-arms-hands',
    picture: 'arm-down',
    strokes: [
      'chest-outward',
      'open-book',
      'butterfly',
      'arm-down',
      'arm-hand-over-hand',
      'arm-wring',
      'palm-finger-bases',
      'finger-circles',
      'palm-to-fingertips',
    ],
    session: ['chest-outward', 'arm-down', 'palm-to-fingertips'],
    minutes: 5,
    look: ['open-hands', 'hand-to-mouth', 'splayed-fingers', 'hunched-shoulders', 'pushes-or-pulls-away', 'stop-hand'],
    basis: 'instructors',
    sources: [...ORDER, one('L43'), two('L44')],
    checkedOn: CHECKED,
  },
  {
    id: 'head-and-back',
    picture: 'back-down',
    strokes: [
      'head-hold',
      'head-to-forehead',
      'head-to-nape',
      'back-down',
      'back-sweep',
      'lower-back',
      'back-combing',
      'legs-back',
    ],
    session: ['head-hold', 'head-to-forehead', 'head-to-nape', 'back-down', 'legs-back'],
    minutes: 5,
    look: ['soft-face', 'grows-still', 'frowns', 'looks-away', 'turns-away', 'fusses-more'],
    basis: 'instructors',
    sources: [...ORDER, two('L29'), two('L34')],
    checkedOn: CHECKED,
  },
  {
    id: 'whole-body',
    picture: 'chest-outward',
    strokes: ['leg-down', 'tummy-circle', 'chest-outward', 'arm-down', 'head-to-forehead', 'back-down'],
    session: [
      'leg-down',
      'sole-toe-bases',
      ...tummyBlock,
      'chest-outward',
      'arm-down',
      'palm-to-fingertips',
      'head-hold',
      'head-to-forehead',
      'back-down',
      'legs-back',
    ],
    minutes: 15,
    look: ['turns-to-you', 'smiles-or-coos', 'yawns', 'dull-eyes', 'turns-away', 'falls-asleep'],
    basis: 'instructors',
    sources: ORDER,
    checkedOn: CHECKED,
  },
];
