/** What may stand in a field: plain data, so that it survives any store and wire. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** `<device>.<counter>`, the counter from 1 without gaps; the device `~` marks what is not saved yet. */
export type OpId = string;

/** Milliseconds since 1970 by the wall clock of the author: for display and safety rules, never to decide what survives. */
export type WallTime = number;

/**
 * One thing that somebody did to one record, with what they had seen when they did it.
 *
 * Keys that a newer version adds are kept as they are.
 */
export interface Op {
  readonly id: OpId;
  /** The record. */
  readonly r: string;
  /** Version of this shape. */
  readonly v: number;
  /** Fields set. */
  readonly s?: { readonly [field: string]: Json };
  /** By field, the operations that this one overwrites. */
  readonly p?: { readonly [field: string]: readonly OpId[] };
  /** The record is deleted … */
  readonly d?: 1;
  /** … by somebody who had seen these. */
  readonly c?: readonly OpId[];
  /** Deletes that an edit takes back. */
  readonly undel?: readonly OpId[];
  readonly w: WallTime;
}

/** The device of what is not saved yet. */
export const UNSAVED = '~';

/** The device and the counter of an operation's id. */
export function splitId(id: OpId): { readonly device: string; readonly counter: number } {
  const dot = id.lastIndexOf('.');
  return { device: id.slice(0, dot), counter: Number(id.slice(dot + 1)) };
}

/** Tells whether something read from a store or a wire is an operation. Nothing else passes that border. */
export function isOp(value: unknown): value is Op {
  if (!isPlain(value)) return false;
  const { id, r, v, s, p, d, c, undel, w } = value;
  return (
    typeof id === 'string' &&
    /^[^.]+\.[1-9]\d{0,14}$/.test(id) &&
    typeof r === 'string' &&
    r !== '' &&
    typeof v === 'number' &&
    typeof w === 'number' &&
    Number.isFinite(w) &&
    (s === undefined || (isPlain(s) && Object.values(s).every(isJson))) &&
    (p === undefined || (isPlain(p) && Object.values(p).every(isIds))) &&
    (d === undefined || d === 1) &&
    (c === undefined || isIds(c)) &&
    (undel === undefined || isIds(undel))
  );
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

const isIds = (value: unknown): boolean => Array.isArray(value) && value.every((id) => typeof id === 'string');

function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return isPlain(value) && Object.values(value).every(isJson);
}
