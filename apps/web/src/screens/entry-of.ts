/** The entry under a key that came from outside, or `undefined`: never a property that every object has. */
export function entryOf<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
