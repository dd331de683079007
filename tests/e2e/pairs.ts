/** The values that each factor of a test can take. */
export type Factors = { readonly [factor: string]: readonly string[] };

/** One value for each factor. */
export type Row<F extends Factors> = { readonly [K in keyof F]: F[K][number] };

/** Every pair of values of two different factors, as text. */
export function pairsOf(factors: Factors): readonly string[] {
  const names = Object.keys(factors);
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .flatMap((other) =>
        (factors[one] ?? []).flatMap((a) => (factors[other] ?? []).map((b) => `${one}=${a} ${other}=${b}`)),
      ),
  );
}

/** The pairs that stand together in a row. */
export function pairsIn(factors: Factors, row: { readonly [factor: string]: string }): readonly string[] {
  return pairsOf(Object.fromEntries(Object.keys(factors).map((name) => [name, [row[name] ?? '']])));
}
