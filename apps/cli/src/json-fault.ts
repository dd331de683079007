/** Where a text stops being JSON; lines and columns count from 1, columns in UTF-16 units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** What stood there, or `the end`. */
  readonly found: string;
}

const WHITE = /[ \t\n\r]*/y;
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings hold no control characters.
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Awaits = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Finds the first token that JSON does not allow. Only called on text that `JSON.parse` refused, which tells no place. */
export function findJsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let awaits: Awaits = 'value';
  let at = skipWhite(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    const next: Awaits | null = token === null ? null : step(token, awaits, open);
    if (token === null || next === null) break;
    awaits = next;
    at = skipWhite(text, at + token.length);
  }
  return placeOf(text, at);
}

/** What may follow once `token` is read; `null` where it may not stand. Keeps `open` in step. */
function step(token: string, awaits: Awaits, open: ('{' | '[')[]): Awaits | null {
  if (token === '}' || token === ']') {
    const endsHere = awaits === 'comma-or-end' || awaits === (token === '}' ? 'key-or-end' : 'value-or-end');
    return endsHere && open.pop() === (token === '}' ? '{' : '[') ? after(open) : null;
  }
  if (token === ',') return awaits === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (token === ':') return awaits === 'colon' ? 'value' : null;
  if (awaits === 'key' || awaits === 'key-or-end') return token.startsWith('"') ? 'colon' : null;
  if (awaits !== 'value' && awaits !== 'value-or-end') return null;
  if (token !== '{' && token !== '[') return after(open);
  open.push(token);
  return token === '{' ? 'key-or-end' : 'value-or-end';
}

function after(open: readonly string[]): Awaits {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}

function tokenAt(text: string, at: number): string | null {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0] ?? null;
}

function skipWhite(text: string, at: number): number {
  WHITE.lastIndex = at;
  WHITE.exec(text);
  return WHITE.lastIndex;
}

function placeOf(text: string, at: number): JsonFault {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const found = at < text.length ? JSON.stringify(text.slice(at, at + 20).split('\n', 1)[0]) : 'the end';
  return { line, column, found };
}
