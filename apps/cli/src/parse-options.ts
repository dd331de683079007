import { failed, ok, type Result } from '@warmhands/core';
import * as v from 'valibot';

/** The words of a verb: what stands by itself, and each option with its value, as it was written. */
export interface Words {
  readonly plain: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** Reads `--name value` and `--name=value`. An option that has no value or comes twice is refused by name. [C3] */
export function parseWords(words: readonly string[]): Result<Words, string> {
  const plain: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, name, glued] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      plain.push(word);
      continue;
    }
    if (glued === undefined) at += 1;
    const value = glued ?? words[at];
    if (value === undefined) return failed(`--${name}: expected a value, found nothing`);
    if (options.has(name)) return failed(`--${name} is given twice`);
    options.set(name, value);
  }
  return ok({ plain, options: Object.fromEntries(options) });
}

/** Options by their shape; the first that does not fit is named with what was expected. [C3] */
export function parseOptions<const Entries extends v.ObjectEntries>(
  verb: string,
  entries: Entries,
  options: Words['options'],
): Result<v.InferOutput<v.ObjectSchema<Entries, undefined>>, string> {
  const stray = Object.keys(options).find((name) => !Object.hasOwn(entries, name));
  if (stray !== undefined) {
    return failed(`${verb} does not take --${stray}: it takes ${Object.keys(entries).map(dashed).join(', ')}`);
  }
  const read = v.safeParse(v.object(entries), options, { abortEarly: true });
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  return failed(
    `${dashed(v.getDotPath(issue) ?? '')}: expected ${issue.message}, found ${JSON.stringify(issue.input)}`,
  );
}

/** One of a list of names, or the usual one where the option is absent. */
export function oneOf<
  const Names extends readonly [string, ...string[]],
  const Usual extends Names[number] | undefined,
>(names: Names, usual: Usual) {
  return v.optional(v.picklist(names, `one of ${names.join(', ')}`), usual);
}

/** A number from the least to the most, written with digits and at most one point. */
export function numberFrom(least: number, most: number, usual: string) {
  const told = `a number from ${least} to ${most}`;
  return v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+(\.\d+)?$/, told),
      v.transform(Number),
      v.minValue(least, told),
      v.maxValue(most, told),
    ),
    usual,
  );
}

function dashed(name: string): string {
  return `--${name}`;
}
