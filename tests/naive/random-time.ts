import { type Instant, later, parseZonedTime, type ZonedTime } from '@warmhands/core';
import { between, type Chance, mayBe, oneOf } from './chance.ts';

const MINUTE = 60_000;

/** Walls of the world, on days that are awkward: leap days, changes of the clock, the ends of months and years. */
const WALLS = [
  '2026-11-20T14:00:00+00:00[Europe/London]',
  '2026-10-25T01:30:00+00:00[Europe/London]',
  '2026-03-29T02:30:00+01:00[Europe/London]',
  '2028-02-29T23:30:00+13:00[Pacific/Auckland]',
  '2027-02-28T03:15:00+05:45[Asia/Kathmandu]',
  '2026-05-31T00:05:00-02:30[America/St_Johns]',
  '2026-12-31T23:59:59-05:00[America/New_York]',
  '2027-01-01T00:00:00+14:00[Pacific/Kiritimati]',
  '2026-08-30T09:00:00+09:30[Australia/Darwin]',
  '2026-11-30T12:00:00Z[Etc/UTC]',
] as const;

/** Ages in minutes at which something stops being believed or begins to be allowed. */
const EDGES = [10, 15, 20, 30, 60, 120, 240, 360, 720, 1440, 2880, 4320, 10_080, 129_600] as const;

const read = WALLS.flatMap((text) => {
  const time = parseZonedTime(text);
  return time.ok ? [time.value] : [];
});

/** A moment on somebody's wall. */
export function randomNow(chance: Chance): ZonedTime {
  const now = read[between(chance, 0, read.length - 1)];
  if (!now) throw new Error('no wall was read');
  return now;
}

/** A moment as journals and answers hold them: mostly fresh, often close to an edge, now and then in the future. */
export function randomTime(chance: Chance, now: Instant): Instant {
  const kind = chance();
  if (kind < 0.45) return later(now, -between(chance, 0, 9) * MINUTE);
  if (kind < 0.75) return nearEdge(chance, now);
  if (kind < 0.9) return later(now, -between(chance, 0, 3000) * MINUTE);
  if (kind < 0.94) return later(now, -between(chance, 0, 150_000) * MINUTE);
  return later(now, between(chance, 1, mayBe(chance, 0.5) ? 30 : 3000) * MINUTE);
}

/** A moment within the last so many minutes. */
export function within(chance: Chance, now: Instant, minutes: number): Instant {
  return later(now, -between(chance, 0, minutes) * MINUTE);
}

/** A moment so many minutes after another. */
export function after(instant: Instant, minutes: number): Instant {
  return later(instant, minutes * MINUTE);
}

/** A millisecond or a minute to either side; the edge itself too, but seldom. */
function nearEdge(chance: Chance, now: Instant): Instant {
  const edge = -oneOf(chance, EDGES) * MINUTE;
  return later(now, edge + oneOf(chance, [-MINUTE, MINUTE, -1, 1, -5 * MINUTE, 5 * MINUTE, 0]));
}
