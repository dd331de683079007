import { stdin } from 'node:process';

/** The most characters of one situation: far more than years of a diary. [C5] */
export const MOST_CHARACTERS = 32 * 1024 * 1024;

/** Tells whether a person is at the keyboard, who would wait for us while we wait for them. */
export function isTerminal(): boolean {
  return stdin.isTTY === true;
}

/** All of standard input as text; `null` when it is more than one situation can be. [C5] */
export async function readAll(): Promise<string | null> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const part = decoder.decode(chunk, { stream: true });
    length += part.length;
    if (length > MOST_CHARACTERS) return null;
    parts.push(part);
  }
  return parts.join('') + decoder.decode();
}

/**
 * The lines of standard input in batches, as they come in; `null` stands for a line that is too long.
 *
 * Holds no more than one line and one chunk, however much is read. [C5]
 */
export async function* readLines(): AsyncGenerator<readonly (string | null)[]> {
  const decoder = new TextDecoder();
  let rest: string | null = '';
  for await (const chunk of stdin) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const [first = '', ...others] = pieces;
    const lines: (string | null)[] = [joined(rest, first), ...others];
    rest = lines.pop() ?? null;
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest];
}

function joined(rest: string | null, piece: string): string | null {
  return rest === null || rest.length + piece.length > MOST_CHARACTERS ? null : rest + piece;
}
