import type { BaseIssue } from 'valibot';

/**
 * Why a situation was not understood: the first place that is wrong, and what was expected there. [V8]
 *
 * `pointer` is a JSON Pointer (RFC 6901) to a place that the input has; `''` is the whole input.
 * `expected` is in plain words; `found` is the start of what stood there.
 */
export interface SituationError {
  /** A `missing` key, an `unknown-key`, a `value` that is not accepted, or a `contradiction` with another part. */
  readonly kind: 'missing' | 'unknown-key' | 'value' | 'contradiction';
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** The steps from the whole input to a place in it. */
export type Place = readonly (string | number)[];

/** An error at a place of the input. */
export function faultAt(kind: SituationError['kind'], place: Place, expected: string, found: unknown): SituationError {
  return { kind, pointer: pointerTo(place), expected, found: excerpt(found) };
}

/** What the first issue of a shape says about the input. [V8] */
export function faultOf(issue: BaseIssue<unknown>, above: Place = []): SituationError {
  const steps = issue.path ?? [];
  const place = [...above, ...steps.map(({ key }) => (typeof key === 'number' ? key : String(key)))];
  const nearer = nearest(issue);
  if (nearer) return faultOf(nearer, place);
  const last = steps.at(-1);
  if (last?.type !== 'object') return faultAt('value', place, issue.message, issue.input);
  if (!Object.hasOwn(last.input, last.key)) {
    return {
      kind: 'missing',
      pointer: pointerTo(place.slice(0, -1)),
      expected: issue.message,
      found: keysOf(last.input),
    };
  }
  return faultAt(issue.expected === 'never' ? 'unknown-key' : 'value', place, issue.message, issue.input);
}

/** Of the alternatives that a place offers, the one that was meant, when it says more than "one of them". */
function nearest({ issues, input }: BaseIssue<unknown>): BaseIssue<unknown> | undefined {
  const ofQuestion = typeof input === 'object' && input !== null && 'question' in input;
  const meant = issues?.at(ofQuestion ? 0 : -1);
  return meant?.path ? meant : undefined;
}

function pointerTo(place: Place): string {
  return place.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The keys that are there, because a missing one is mostly a misspelled one. */
function keysOf(input: object): string {
  const keys = Object.keys(input);
  return keys.length === 0 ? 'no keys' : `the keys ${keys.slice(0, 12).map(excerpt).join(', ')}`;
}

function excerpt(found: unknown): string {
  if (typeof found === 'string') return JSON.stringify(found.length > 60 ? `${found.slice(0, 60)}…` : found);
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === 'object' && found !== null) return 'an object';
  return typeof found === 'symbol' || typeof found === 'function' ? `a ${typeof found}` : String(found);
}
