import { and, not, or, type Ternary } from '../base/ternary.ts';
import type { FactId } from '../vocabulary/fact.ts';
import type { Condition } from '../vocabulary/rule.ts';
import { leafReader } from './leaf.ts';
import { type Context, NOTHING, type Reader, type Reading } from './reading.ts';

/** Reads a condition: not sure is true, not asked is unknown. [G1] [G2] */
export function evaluate(condition: Condition, context: Context): Reading {
  return readerOf(condition)(context);
}

/** Conditions are data that never change, so each is made ready once and then read many thousand times. */
const readers = new WeakMap<Condition, Reader>();

function readerOf(condition: Condition): Reader {
  const ready = readers.get(condition);
  if (ready) return ready;
  const reader = makeReader(condition);
  readers.set(condition, reader);
  return reader;
}

function makeReader(condition: Condition): Reader {
  if ('all' in condition) return allReader(condition.all.map(readerOf));
  if ('any' in condition) return anyReader(condition.any.map(readerOf));
  if ('not' in condition) return notReader(readerOf(condition.not));
  if ('surely' in condition) return surelyReader(readerOf(condition.surely));
  return leafReader(condition);
}

/**
 * All parts hold. One settled "no" settles the whole, and nothing is missing then. [G1]
 *
 * Where a proof is asked for, one part that can never be proved settles it too. [G3]
 */
function allReader(parts: readonly Reader[]): Reader {
  return (context) => {
    const readings: Reading[] = [];
    for (const part of parts) {
      const reading = part(context);
      if (reading.settled && (reading.value === 'no' || (context.proof && reading.value === 'unknown'))) return reading;
      readings.push(reading);
    }
    return joined(readings, 'no', and);
  };
}

/** One part holds. A settled "yes" settles the whole; it names every part that is one, so that a reason misses none. [G1] */
function anyReader(parts: readonly Reader[]): Reader {
  return (context) => {
    const readings = parts.map((part) => part(context));
    const decided = readings.filter((reading) => reading.settled && reading.value === 'yes');
    if (decided.length === 0) return joined(readings, 'yes', or);
    return { value: 'yes', settled: true, missing: NOTHING, facts: distinct(decided.map(({ facts }) => facts)) };
  };
}

function joined(
  readings: readonly Reading[],
  absorbing: 'yes' | 'no',
  join: (a: Ternary, b: Ternary) => Ternary,
): Reading {
  const value = readings.reduce<Ternary>((sofar, reading) => join(sofar, reading.value), not(absorbing));
  const open = readings.filter((reading) => !reading.settled);
  const bearing = value === absorbing ? readings.filter((reading) => reading.value === absorbing) : readings;
  return {
    value,
    settled: open.length === 0,
    missing: distinct(open.map(({ missing }) => missing)),
    facts: distinct(bearing.map(({ facts }) => facts)),
  };
}

function distinct(lists: readonly (readonly FactId[])[]): readonly FactId[] {
  const [first] = lists;
  if (!first) return NOTHING;
  return lists.length === 1 ? first : [...new Set(lists.flat())];
}

function notReader(part: Reader): Reader {
  return (context) => {
    const inner = part(context);
    return withValue(not(inner.value), inner);
  };
}

/** Known to hold, or not: what is not asked reads as false, but may still become true. [G3] */
function surelyReader(part: Reader): Reader {
  return (context) => {
    const inner = part({ ...context, proof: true });
    return inner.value === 'unknown' ? withValue('no', inner) : inner;
  };
}

function withValue(value: Ternary, { settled, missing, facts }: Reading): Reading {
  return { value, settled, missing, facts };
}
