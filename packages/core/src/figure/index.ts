// The second door of core: where, in space. Apart, so that the first answer does not carry the figure.

export { choreographyOf, sidesOf } from './choreographies/all-choreographies.ts';
export {
  type Camera,
  type CarerHand,
  type Choreography,
  type Covering,
  type HandWork,
  type Letter,
  type Phase,
  TOUCHES,
  type Touch,
  type Turn,
} from './choreography.ts';
export { type Description, describeScene, type HandSaid, type LegSaid } from './describe.ts';
export type { Layer, Layers } from './drawing/layer.ts';
export { drawLayers, layersOf } from './drawing/layers.ts';
export {
  HAIR_STYLES,
  HAIRS,
  type HairName,
  type HairStyle,
  type Look,
  THEMES,
  type Theme,
  TONES,
  type ToneName,
  USUAL_LOOK,
} from './drawing/look.ts';
export { everyMark, type Gradient, type Mark, type Picture, type Placement } from './drawing/mark.ts';
export { paceBeads } from './drawing/pace-bead.ts';
export { drawStill } from './drawing/still.ts';
export {
  attributesOf,
  gradientParts,
  gradientsOf,
  placed,
  ROOT_ATTRIBUTES,
  svgText,
  tagOf,
} from './drawing/svg-text.ts';
export { FACES, type Face } from './face.ts';
export { type HandPlace, handAt } from './hand-place.ts';
export type { BodyLandmark, MiddlePoint, SidePoint } from './landmark-names.ts';
export { type Body, type BodySide, pointOf } from './landmarks.ts';
export type { Place, PlaceWord } from './place-words.ts';
export type { Point } from './point.ts';
export type { BabySide, Pose } from './pose.ts';
export { type PictureWish, type Scene, type SceneHand, sceneOf } from './scene.ts';
export { SEATS, type Seat, seatFor, seatsOf } from './seat.ts';
export { type Order, orderOf } from './tracing/order.ts';
export type { HowEven, HowFast } from './tracing/pace.ts';
export type { HowFar, Mark as TraceMark, Stretch, Where, WhichWay } from './tracing/parts.ts';
export { marksOf, scoreTrace, TRACE_PARTS, type TracePart, type TraceScore } from './tracing/score-trace.ts';
export type { TraceFault, TracePoint } from './tracing/trace.ts';
export {
  knownAs,
  type SequenceStroke,
  TUMMY_SEQUENCE,
  type TummySequence,
  tummySequence,
} from './tracing/tummy-sequence.ts';
export { type Way, waysOf } from './tracing/way.ts';
export type { Digit, Track } from './track.ts';
export { PICTURE } from './view.ts';
