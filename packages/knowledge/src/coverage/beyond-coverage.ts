import type { CoverageRow } from './coverage-row.ts';

const ONLY_NAMED = 'Known by its name alone; we found nobody who says how.';
const FROM_MEMORY = 'Known from general knowledge alone, without a source.';
const UNSEEN = 'With a way and a source; but our baby on the back shows the sole, which hides the ankle bone.';
const A_PROGRAMME = 'A programme, not a stroke.';

/** Strokes that instructors teach beyond the articles, in the order of the notes, and what became of each. */
export const beyondCoverage: readonly CoverageRow[] = [
  { code: 'B01', what: 'resting hands', went: ['routine:framing'], note: 'Without the little bounce.' },
  { code: 'B02', what: 'permission', went: ['routine:framing'] },
  { code: 'B03', what: 'Indian milking, leg', went: ['stroke:leg-hand-over-hand'] },
  { code: 'B04', what: 'Indian milking, arm', went: ['stroke:arm-hand-over-hand'] },
  { code: 'B05', what: 'hug and glide, wringing', went: ['stroke:leg-wring'], note: 'The same as S0-T06.' },
  { code: 'B06', what: 'Swedish milking', went: [], note: FROM_MEMORY },
  { code: 'B07', what: 'rolling, leg', went: ['stroke:leg-roll'] },
  { code: 'B08', what: 'rolling, arm', went: [], note: 'What we could read says how for the leg alone.' },
  { code: 'B09', what: 'thumb over thumb', went: ['stroke:sole-thumbs'] },
  { code: 'B10', what: 'toe roll', went: ['stroke:toe-circles'], note: 'The same as S1-T01.' },
  { code: 'B11', what: 'under the toes', went: ['stroke:sole-toe-bases'], note: 'The same as S0-T09.' },
  { code: 'B12', what: 'thumb press on the ball of the foot', went: [], note: FROM_MEMORY },
  { code: 'B13', what: 'top of the foot', went: [], note: FROM_MEMORY },
  { code: 'B14', what: 'circles round the ankle bone', went: [], note: UNSEEN },
  {
    code: 'B15',
    what: 'bottom circles, and sweeping on to the feet',
    went: ['stroke:bottom-circles', 'stroke:legs-back'],
    note: 'The same as S0-T13 and S0-T14.',
  },
  {
    code: 'B16',
    what: 'water wheel with one hand after the other',
    went: ['stroke:tummy-paddle'],
    note: 'The same as S0-T18; it begins two fingers below the ribs. (C14)',
  },
  { code: 'B17', what: 'water wheel with the legs held up', went: [], note: FROM_MEMORY },
  { code: 'B18', what: 'thumbs to the sides', went: ['stroke:tummy-thumbs'] },
  {
    code: 'B19',
    what: 'sun and moon',
    went: ['stroke:sun-moon'],
    note: 'One hand after the other side of the clock, so that the arms never cross.',
  },
  { code: 'B20', what: 'I love you', went: ['stroke:love-i', 'stroke:love-l', 'stroke:love-u'] },
  { code: 'B21', what: 'walking over the tummy', went: [], note: FROM_MEMORY },
  { code: 'B22', what: 'knees up', went: ['stroke:knees-up'] },
  { code: 'B23', what: 'bicycle', went: ['stroke:bicycle'] },
  {
    code: 'B24',
    what: 'open book',
    went: ['stroke:open-book'],
    note: 'Out along the ribs alone; the hands lift at the sides, so that nothing circles the nipples.',
  },
  { code: 'B25', what: 'butterfly', went: ['stroke:butterfly'], note: 'Between the nipples, and begun at the hip.' },
  { code: 'B26', what: 'pit stop', went: [], note: ONLY_NAMED },
  { code: 'B27', what: 'palm stroke', went: ['stroke:palm-to-fingertips'], note: 'The same as S1-T11.' },
  { code: 'B28', what: 'finger roll', went: ['stroke:finger-circles'], note: 'The same as S1-T10.' },
  { code: 'B29', what: 'top of the hand', went: [], note: FROM_MEMORY },
  { code: 'B30', what: 'circles round the wrist', went: [], note: FROM_MEMORY },
  {
    code: 'B31',
    what: 'face',
    went: [],
    note: 'Hands that carry a product do not go to a face, and none is drawn near eyes, nose or mouth. (D24)',
  },
  { code: 'B32', what: 'back and forth', went: [], note: 'Each hand would cross the spine. (Q11)' },
  { code: 'B33', what: 'swooping', went: ['stroke:back-sweep'], note: 'Beside the spine, one side after the other.' },
  { code: 'B34', what: 'small circles', went: ['stroke:back-circles'], note: 'Beside the spine.' },
  { code: 'B35', what: 'combing', went: ['stroke:back-combing'], note: 'Beside the spine, as far as the bottom.' },
  { code: 'B36', what: 'the colic routine', went: [], note: A_PROGRAMME },
  { code: 'B37', what: 'the protocol for babies born early', went: [], note: 'For staff in a hospital.' },
  {
    code: 'B38',
    what: 'oil massage after the feed, with stretches',
    went: [],
    note: 'Against the rules on feeds, oils and stretches.',
  },
  { code: 'B39', what: 'rubbing of points', went: [], note: 'No point of the body is tied to an organ. (K12)' },
];
