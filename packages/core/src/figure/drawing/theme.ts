import type { Theme } from './look.ts';

/** The colours of all that is not skin or hair, in one theme. */
export interface Surroundings {
  readonly ground: string;
  /** The floor or chair round a lap. */
  readonly around: string;
  readonly towel: string;
  readonly towelEdge: string;
  readonly dots: string;
  readonly nappy: string;
  readonly nappyShade: string;
  readonly nappyLine: string;
  readonly tape: string;
  readonly cloth: string;
  readonly clothShade: string;
  readonly clothLine: string;
  readonly sleeve: string;
  readonly sleeveShade: string;
  readonly cuff: string;
  /** The carer's shirt, and the lines in it. */
  readonly shirt: string;
  readonly shirtShade: string;
  readonly shirtLine: string;
  /** The carer's trousers. */
  readonly lap: string;
  readonly lapShade: string;
  readonly lapLine: string;
  /** The way that a hand goes, and the edge that parts it from whatever lies below. */
  readonly trail: string;
  readonly trailCase: string;
  /** Round the carer's hands, so that they stand out from skin of the same tone. */
  readonly halo: string;
  readonly haloOpacity: number;
  readonly shadow: string;
  readonly shadowOpacity: number;
  /** A lit edge round the baby where the ground is dark; `null`: none. */
  readonly rim: string | null;
  readonly eye: string;
  readonly glint: string;
  readonly tear: string;
  readonly tearLine: string;
  /** No soft shading, no sheen. */
  readonly flat: boolean;
}

const LIGHT: Surroundings = {
  ground: '#f4f2ea',
  around: '#e9dfcf',
  towel: '#c3dcd5',
  towelEdge: '#8fb5ac',
  dots: '#dcece7',
  nappy: '#fffdf8',
  nappyShade: '#e6e0d6',
  nappyLine: '#a9a093',
  tape: '#8fc0b6',
  cloth: '#fff8ec',
  clothShade: '#ebddc6',
  clothLine: '#bfa984',
  sleeve: '#e58f7b',
  sleeveShade: '#d0745f',
  cuff: '#f2917c',
  shirt: '#e58f7b',
  shirtShade: '#d0745f',
  shirtLine: '#a9503d',
  lap: '#4f6488',
  lapShade: '#3f5273',
  lapLine: '#2c3b57',
  trail: '#0a5175',
  trailCase: '#ffffff',
  halo: '#ffffff',
  haloOpacity: 0.88,
  shadow: '#46281a',
  shadowOpacity: 0.24,
  rim: null,
  eye: '#2a1a17',
  glint: '#ffffff',
  tear: '#a9d8ec',
  tearLine: '#4d8fae',
  flat: false,
};

const DARK: Surroundings = {
  ground: '#171a26',
  around: '#232a3d',
  towel: '#586c8c',
  towelEdge: '#3a4963',
  dots: '#647999',
  nappy: '#d5d2cc',
  nappyShade: '#b1ada6',
  nappyLine: '#5f5b57',
  tape: '#7fa39b',
  cloth: '#c9c0af',
  clothShade: '#a89d89',
  clothLine: '#6b614f',
  sleeve: '#8f4a3a',
  sleeveShade: '#763a2c',
  cuff: '#c9705a',
  shirt: '#8f4a3a',
  shirtShade: '#763a2c',
  shirtLine: '#3f1c14',
  lap: '#3c4c72',
  lapShade: '#303e60',
  lapLine: '#10172a',
  trail: '#8fe9e4',
  trailCase: '#0c2230',
  halo: '#ebd3af',
  haloOpacity: 0.88,
  shadow: '#000000',
  shadowOpacity: 0.38,
  rim: '#e9c79a',
  eye: '#1c100d',
  glint: '#ffffff',
  tear: '#a9d3e2',
  tearLine: '#2b5266',
  flat: false,
};

// Amber on near black: the picture is two thirds of a session's screen, whose mean relative luminance is at most 0.03.
const NIGHT: Surroundings = {
  ground: '#0a0705',
  around: '#120c08',
  towel: '#181109',
  towelEdge: '#33240f',
  dots: '#22180d',
  nappy: '#57442a',
  nappyShade: '#46351f',
  nappyLine: '#2a1e10',
  tape: '#4b4a33',
  cloth: '#4c3c25',
  clothShade: '#3b2e1c',
  clothLine: '#2a1e10',
  sleeve: '#452015',
  sleeveShade: '#35170f',
  cuff: '#5d2d1f',
  shirt: '#2e1710',
  shirtShade: '#24120c',
  shirtLine: '#4a2a1c',
  lap: '#1d1f2a',
  lapShade: '#151720',
  lapLine: '#3a3a48',
  trail: '#d29a55',
  trailCase: '#1a0f05',
  halo: '#6a4b29',
  haloOpacity: 0.9,
  shadow: '#000000',
  shadowOpacity: 0.5,
  rim: '#8a5f2f',
  eye: '#0d0705',
  glint: '#8a6a45',
  tear: '#7d6a52',
  tearLine: '#2a1e10',
  flat: false,
};

const CONTRAST: Surroundings = {
  ground: '#ffffff',
  around: '#ffffff',
  towel: '#ffffff',
  towelEdge: '#000000',
  dots: '#ffffff',
  nappy: '#ffffff',
  nappyShade: '#ffffff',
  nappyLine: '#000000',
  tape: '#000000',
  cloth: '#ffffff',
  clothShade: '#ffffff',
  clothLine: '#000000',
  sleeve: '#222222',
  sleeveShade: '#000000',
  cuff: '#555555',
  shirt: '#dddddd',
  shirtShade: '#cccccc',
  shirtLine: '#000000',
  lap: '#555555',
  lapShade: '#444444',
  lapLine: '#000000',
  trail: '#0000a8',
  trailCase: '#ffffff',
  halo: '#ffffff',
  haloOpacity: 1,
  shadow: '#000000',
  shadowOpacity: 0,
  rim: null,
  eye: '#000000',
  glint: '#ffffff',
  tear: '#ffffff',
  tearLine: '#000000',
  flat: true,
};

/** The colours of each theme. */
export const SURROUNDINGS: Readonly<Record<Theme, Surroundings>> = {
  light: LIGHT,
  dark: DARK,
  night: NIGHT,
  contrast: CONTRAST,
};
