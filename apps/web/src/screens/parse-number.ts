/** A whole number from `least` to `most` as somebody typed it, in the digits of any script; else `null`. */
export function parseWhole(text: string, least: number, most: number): number | null {
  const plain = plainDigits(text);
  if (!/^\d{1,6}$/.test(plain)) return null;
  const value = Number(plain);
  return value >= least && value <= most ? value : null;
}

/** A number with at most two digits after a point or a comma, from `least` to `most`; else `null`. */
export function parseDecimal(text: string, least: number, most: number): number | null {
  const plain = plainDigits(text).replace(',', '.').replace('٫', '.');
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(plain)) return null;
  const value = Number(plain);
  return value >= least && value <= most ? value : null;
}

/** Arabic, Persian and Devanagari digits as the phone's keyboard gives them. */
function plainDigits(text: string): string {
  return text.trim().replace(/[٠-٩۰-۹०-९]/gu, (digit) => String(digitOf(digit)));
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = [0x0660, 0x06f0, 0x0966].find((start) => code >= start && code <= start + 9) ?? code;
  return code - zero;
}
