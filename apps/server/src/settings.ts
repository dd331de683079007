/** Where to listen. */
export interface Settings {
  /** 0 to 65535; 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
}

/** A value, or one line that says what is wrong. */
export type OrLine<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly line: string };

/** Reads `PORT` and `HOST`. What cannot be a port is refused, not replaced. [S1] */
export function readSettings(env: Readonly<Record<string, string | undefined>>): OrLine<Settings> {
  const port = env['PORT'] ?? '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { ok: false, line: `PORT is ${JSON.stringify(port)}: expected a whole number from 0 to 65535.` };
  }
  const host = env['HOST'] ?? '127.0.0.1';
  if (host.trim() === '')
    return { ok: false, line: 'HOST is empty: expected an address, such as 127.0.0.1 or 0.0.0.0.' };
  return { ok: true, value: { port: Number(port), host } };
}
