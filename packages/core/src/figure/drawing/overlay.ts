import { add, clamp, distance, type Point, times } from '../point.ts';
import type { Scene, SceneHand } from '../scene.ts';
import { spotOn, type Track } from '../track.ts';
import type { Inks } from './inks.ts';
import type { Layer } from './layer.ts';
import type { Mark, Placement } from './mark.ts';
import { grown, lengthAlong, letterMarks, spotMarks, trailMarks, wayAt } from './trail.ts';

const TOO_SHORT = 8;
const WAITING = 0.4;
const IN_PLACE: Placement = { x: 0, y: 0, angle: 0, sx: 1, sy: 1 };

/** Everything over the hands: trails with their arrowheads and letters, rings where a hand presses or pats. */
export function overlays(scene: Scene, inks: Inks): readonly Layer[] {
  const shown = [...(scene.trails.length > 0 ? scene.trails : scene.tracks), ...scene.guides];
  const several = new Set(shown.map(({ phase }) => phase[0])).size > 1;
  const trails = shown
    .filter(({ points }) => lengthAlong(points) > TOO_SHORT)
    .map(
      (track, index): Layer => ({
        name: `trail-${index}`,
        marks: trackMarks(scene, track, inks),
        ...(several ? { place: (phase) => ({ ...IN_PLACE, opacity: opacityAt(track, phase) }) } : {}),
      }),
    );
  const spots = scene.hands.flatMap((hand, index): Layer[] => {
    const marks = touchedSpots(scene, hand, inks);
    return marks.length === 0 ? [] : [{ name: `spot-${index}`, marks }];
  });
  return [...trails, ...spots];
}

function trackMarks(scene: Scene, track: Track, inks: Inks): readonly Mark[] {
  const growth = scene.choreography.trailGrowth ?? 1;
  const points = track.hand >= 0 ? grown(track.points, growth) : track.points;
  const start = points[0] ?? [0, 0];
  const letter =
    track.part === undefined ? [] : letterMarks(add(start, times(wayAt(points, 0), -36)), track.part, inks);
  return [...trailMarks(points, sizeOf(points), inks), ...letter];
}

/** A loop keeps its middle open: its ribbon and head are a share of how wide it is. */
function sizeOf(points: readonly Point[]): number {
  const whole = lengthAlong(points);
  const apart = distance(points[0] ?? [0, 0], points.at(-1) ?? [0, 0]);
  return apart < whole * 0.4 ? clamp(whole / 480, 0.4, 1) : clamp(whole / 130, 0.55, 1);
}

/** The trail of the hand that moves is strong; the others wait. */
function opacityAt({ phase: [from, to] }: Track, phase: number): number {
  const fade = 0.04;
  if (phase >= from && phase <= to) return 1;
  const away = Math.min(Math.abs(phase - from), Math.abs(phase - to));
  return away >= fade ? WAITING : 1 - ((1 - WAITING) * away) / fade;
}

function touchedSpots(scene: Scene, { work }: SceneHand, inks: Inks): readonly Mark[] {
  const digit = scene.wish.digit ?? 5;
  const at = (spot: Parameters<typeof spotOn>[1]): Point => scene.toPicture(spotOn(scene.rest, spot, digit));
  if (work.does === 'press') return spotMarks(at(work.spot), 26, inks);
  if (work.does !== 'pat') return [];
  const radius = work.spots.length > 1 ? 16 : 40;
  return work.spots.flatMap((spot) => spotMarks(at(spot), radius, inks));
}
