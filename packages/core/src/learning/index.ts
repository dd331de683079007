// The fourth door of core: how well a stroke is known, and how it is learned. Apart, so that screens bring it when wanted.

export { bookFor } from './book-for.ts';
export {
  beginDoll,
  type DollEvent,
  type DollRun,
  type DollStep,
  type DollView,
  dollSteps,
  dollView,
  practisedOn,
  stepDoll,
} from './doll.ts';
export { familiarity, learned } from './familiarity.ts';
export { type LessonStanding, type LessonStrokes, nextLesson, standingOf } from './lesson.ts';
export { HOWS, type How, PART_MARKS, type PartMark, type Practised } from './practised.ts';
export { PROMPTS, type Prompt, promptFor } from './prompt.ts';
export { timesOf } from './times-of.ts';
