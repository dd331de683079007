/** A stream of numbers from 0 (inclusive) to 1 that a seed settles. Own, because a million states need a fast one. */
export type Chance = () => number;

/** mulberry32: 32 bits of state, good enough to scatter states and the same on every machine. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/** One of a list that is not empty. */
export function oneOf<T>(chance: Chance, list: readonly [T, ...T[]]): T {
  return list[Math.floor(chance() * list.length)] ?? list[0];
}

/** True so often, 0 to 1. */
export function mayBe(chance: Chance, share: number): boolean {
  return chance() < share;
}
