import { type ReadonlySignal, signal } from '@preact/signals';
import { type Instant, later, parseInstant, parseZonedTime, type ZonedTime } from '@warmhands/core';

/** The wall clock of this device. */
export interface Clock {
  /** The last reading; ticks on the minute while the page is visible, and with each `read`. */
  readonly now: ReadonlySignal<ZonedTime>;
  /** Reads the clock, so that `now` is never behind what is told with this reading. */
  read(): ZonedTime;
}

/** The moment by the wall clock of this device, to the millisecond. */
export function wallClock(): Instant {
  return later(EPOCH, Date.now());
}

const MINUTE = 60_000;

/** Starts the clock. Hidden pages do not tick; coming back reads it at once. */
export function startClock(): Clock {
  const now = signal(readDevice());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = (): ZonedTime => {
    now.value = readDevice();
    return now.value;
  };
  const tick = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    const { instant } = read();
    // By the wall clock, since a phone that slept has not counted.
    timer = setTimeout(tick, MINUTE - (instant % MINUTE) + 20);
  };
  for (const sign of ['visibilitychange', 'pageshow', 'focus']) addEventListener(sign, tick);
  tick();
  return { now, read };
}

function readDevice(): ZonedTime {
  const stamp = new Date().toISOString();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const here = parseZonedTime(`${stamp}[${zone}]`);
  if (here.ok) return here.value;
  // A zone that this browser itself does not know: the time stands, and the date is that of UTC.
  const utc = parseZonedTime(`${stamp}[UTC]`);
  if (!utc.ok) throw new RangeError(`The clock of this device cannot be read: ${stamp}`);
  return utc.value;
}

const EPOCH = epoch();

function epoch(): Instant {
  const read = parseInstant('1970-01-01T00:00:00Z');
  if (!read.ok) throw new RangeError('The beginning of time cannot be read.');
  return read.value;
}
