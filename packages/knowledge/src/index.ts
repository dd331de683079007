// The one door: what the engine needs first, then the library.
// book
export { assembleBook, type BookParts } from './book/assemble-book.ts';
export { checkExamples } from './book/check-examples.ts';
export type { RuleText } from './book/check-rules.ts';
export { type BookError, describeProblems, type Problem } from './book/problem.ts';
// sources
export type { Confidence, Source, SourceKind } from './sources/source.ts';
export { SOURCE_IDS, type SourceId } from './sources/source-ids.ts';
export { sources } from './sources.ts';
// strokes
export { allStrokes } from './strokes/all-strokes.ts';
