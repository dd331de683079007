// The one door: what the engine needs first, then the library.
// book
export { assembleBook, type BookParts } from './book/assemble-book.ts';
export { checkExamples } from './book/check-examples.ts';
export type { RuleText } from './book/check-rules.ts';
export { type BookError, describeProblems, type Problem } from './book/problem.ts';
export { book } from './book.ts';
// claims
export { type ClaimId, claims } from './claims/all-claims.ts';
export type { Claim, ClaimPlace, Outcome } from './claims/claim.ts';
export type { ClaimText } from './claims/claim-text.ts';
export { findClaims } from './claims/find-claims.ts';
// emergency
export {
  type Country,
  type EmergencyNumbers,
  emergencyCountries,
  emergencyNumbers,
} from './emergency/emergency-numbers.ts';
// guidance
export { allGuidance, type GuidanceId } from './guidance/all-guidance.ts';
export { CUES, type CueId, type CueKind, cueBasis } from './guidance/cues.ts';
export { type FramingGround, framingGround } from './guidance/framing-ground.ts';
export { type GuidanceItem, MOMENTS, type Moment } from './guidance/guidance-item.ts';
// help
export { helpPages } from './help/all-help.ts';
export type { HelpItem, HelpPage, HelpSection } from './help/help-page.ts';
export type { HelpText, HelpTexts } from './help/help-text.ts';
export { intendedPurpose } from './intended-purpose.ts';
// leaflet
export { figureAge } from './leaflet/figure-age.ts';
export { type Leaflet, type LeafletWish, leafletOf } from './leaflet/leaflet.ts';
export { type Drawn, leafletPage, type Piece } from './leaflet/leaflet-page.ts';
export { leafletWords } from './leaflet/leaflet-words.ts';
export { library } from './library.ts';
// locales
export { ageInWords } from './locales/age-in-words.ts';
export {
  type Catalogue,
  keysOf,
  mapCatalogue,
  type Sentence,
  sentencesOf,
  type Translated,
} from './locales/catalogue.ts';
export { counted, numbered, type PluralForms } from './locales/counting.ts';
export { ageTexts } from './locales/en/ages.ts';
export { becauseTexts } from './locales/en/because.ts';
export { claimTexts } from './locales/en/claims.ts';
export { cueKindTexts, cueTexts } from './locales/en/cues.ts';
export { dangerQuestion, dangerTexts, type FactText, type QuestionText } from './locales/en/danger.ts';
export {
  answerTexts,
  askedFactTexts,
  type ChoiceText,
  carerTexts,
  factTexts,
  limbTexts,
  milkTexts,
  questionTexts,
  stateTexts,
} from './locales/en/facts.ts';
export { figureTexts } from './locales/en/figure.ts';
export { type GuidanceText, guidanceTexts } from './locales/en/guidance.ts';
export { helpTexts } from './locales/en/help.ts';
export { leafletTexts } from './locales/en/leaflet.ts';
export { cueQuestionTexts, type LessonText, lessonTexts, stateLessonTexts } from './locales/en/path.ts';
export { type ProductText, productTexts } from './locales/en/products.ts';
export {
  contactTexts,
  cueCheckTexts,
  framingTexts,
  gradeTexts,
  partTexts,
  positionTexts,
  pressureTexts,
  sideTexts,
} from './locales/en/routines.ts';
export { signGroupTexts } from './locales/en/sign-groups.ts';
export { type StrokeText, strokeTexts } from './locales/en/strokes.ts';
export { strokeInShortTexts } from './locales/en/strokes-in-short.ts';
export { directionOf, formattingTag, LOCALES, type Locale } from './locales/locale.ts';
export { type FigureTexts, pictureInWords } from './locales/picture-in-words.ts';
export { inLocale, lengthened, mirrored } from './locales/pseudo.ts';
// path
export { allLessons } from './path/all-lessons.ts';
export { LESSON_IDS, type Lesson, type LessonId } from './path/lesson.ts';
export { type CueQuestion, cueQuestions, faceOfState, stateBasis } from './path/reading.ts';
// products
export { allProducts } from './products/all-products.ts';
export type { Product, ProductPlace } from './products/product.ts';
// reasons
export { type Ground, groundOf, isOpen } from './reasons/ground-of.ts';
// routines
export { routines } from './routines/routines.ts';
// rules
export { ruleTexts } from './rule-words.ts';
export { allRules, type RuleId } from './rules/all-rules.ts';
export {
  dangerGroups,
  type SignGroup,
  type SignGroupId,
  standingGroups,
  todayGroups,
} from './rules/question-groups.ts';
// sources
export type { Confidence, Source, SourceKind } from './sources/source.ts';
export { SOURCE_IDS, type SourceId } from './sources/source-ids.ts';
export { sources } from './sources.ts';
// strokes
export { allStrokes } from './strokes/all-strokes.ts';
export { isBeyond } from './strokes/beyond.ts';
