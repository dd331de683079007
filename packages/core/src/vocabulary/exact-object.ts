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

/**
 * The same choice of shapes, which tries first the one that the input names by itself.
 *
 * To try them all in turn takes several times as long. What is accepted stays what the choice accepts, and what is
 * said of the rest is what the choice says.
 */
// @__NO_SIDE_EFFECTS__
export function namedFirst<S extends v.GenericSchema>(
  choice: S,
  named: (input: object) => v.GenericSchema | undefined,
): S {
  const run: v.GenericSchema['~run'] = (dataset, config) => {
    const { value } = dataset;
    const likely = typeof value === 'object' && value !== null ? named(value) : undefined;
    const outcome = likely?.['~run']({ value }, config);
    return outcome && !outcome.issues ? outcome : choice['~run'](dataset, config);
  };
  return Object.assign({}, choice, { '~run': run });
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
