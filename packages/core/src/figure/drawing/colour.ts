type Channels = readonly [red: number, green: number, blue: number];

function channels(colour: string): Channels {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function written(values: Channels): string {
  return `#${values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The colour that lies `share` (0 to 1) of the way from one to the other. */
export function blended(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const at = (index: 0 | 1 | 2) => a[index] + (b[index] - a[index]) * share;
  return written([at(0), at(1), at(2)]);
}

/** The colour with each channel so many times as strong. */
export function scaled(colour: string, by: Channels): string {
  const [red, green, blue] = channels(colour);
  return written([red * by[0], green * by[1], blue * by[2]]);
}

/** Relative luminance, 0 black to 1 white. */
export function luminance(colour: string): number {
  const light = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = channels(colour);
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

/** How strongly two colours stand apart, 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
