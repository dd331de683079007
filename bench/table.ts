/** One measured thing: the median of its rounds, and how it compares with a peer in the same run. */
export interface Row {
  readonly what: string;
  readonly median: number;
  /** Empty: a plain count. */
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
  readonly beside?: string;
}

/** The middle of the values; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** One row from the values of its rounds; a round without a number is a fault of the bench, and stops it. */
export function rowOf(what: string, unit: string, values: readonly number[], beside?: string): Row {
  if (!values.every(Number.isFinite)) throw new Error(`bench: "${what}" gave ${values.join(', ')}`);
  const row = {
    what,
    unit,
    median: median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    rounds: values.length,
  };
  return beside === undefined ? row : { ...row, beside };
}

/** One table, widest first column as wide as its longest words. */
export function print(rows: readonly Row[]): void {
  const named = rows.map((row) => ({ ...row, name: row.unit === '' ? row.what : `${row.what}, ${row.unit}` }));
  const wide = Math.max(...named.map(({ name }) => name.length)) + 1;
  const line = (name: string, numbers: readonly string[], rounds: string, beside: string): string =>
    `${name.padEnd(wide)}${numbers.map((number) => number.padStart(9)).join('')}${rounds.padStart(8)}  ${beside}`.trimEnd();
  console.log(`\n${line('what', ['median', 'min', 'max'], 'rounds', 'beside')}`);
  for (const { name, median: middle, least, most, rounds, beside } of named) {
    console.log(line(name, [middle, least, most].map(shown), String(rounds), beside ?? ''));
  }
}

function shown(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2);
}
