/** A frame that is later than this, in milliseconds, is none: another clock was put in the place of the browser's own. */
const LATEST = 1000;

/**
 * The present moment in the time of the browser's animations, in milliseconds.
 *
 * That time stands still from one frame to the next, and frames come late where there is much to do; so it is what the
 * browser tells, and as much as has passed since.
 */
export function timelineNow(): number {
  const frame = Number(document.timeline.currentTime ?? 0);
  const passed = performance.now() - frame;
  return passed > 0 && passed < LATEST ? frame + passed : frame;
}
