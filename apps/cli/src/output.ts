import { once } from 'node:events';

/** Writes text to standard output, and waits while the reader is slow. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a value as JSON on one line. */
export function writeJson(value: unknown): Promise<void> {
  return write(`${JSON.stringify(value)}\n`);
}

/** One line on standard error; gives the status back. Nothing that was read can break the line or the terminal. [C3] */
export function complain<S>(why: string, status: S): S {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go.
  process.stderr.write(`warmhands: ${why.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '�')}\n`);
  return status;
}

/** A reader that has seen enough (`warmhands strokes | head -1`) is no fault of ours. [C7] */
export function hushBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
