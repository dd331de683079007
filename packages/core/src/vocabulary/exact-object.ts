import * as v from 'valibot';

/** An object with these keys and no others, told in plain words when it is not. [V2] */
// @__NO_SIDE_EFFECTS__
export function exactObject<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, (issue) => {
    if (issue.path === undefined) return 'an object';
    return issue.expected === 'never' ? `one of the keys ${quoted(Object.keys(entries))}` : `the key ${issue.expected}`;
  });
}

/** One of some words, told as such. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const W extends readonly string[]>(words: W, told = `one of ${quoted(words)}`) {
  return v.picklist(words, told);
}

/** A whole number from `least` to `most`. */
// @__NO_SIDE_EFFECTS__
export function whole(least: number, most: number, of = '') {
  const told = `a whole number${of} from ${least} to ${most}`;
  return v.pipe(v.number(told), v.integer(told), v.minValue(least, told), v.maxValue(most, told));
}

/** A list of at most `most` items, so that no input is without bounds. [V7] */
// @__NO_SIDE_EFFECTS__
export function listOf<const S extends v.GenericSchema>(item: S, most: number) {
  const told = `a list of at most ${most} items`;
  return v.pipe(v.array(item, told), v.maxLength(most, told));
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
