import type { Sound } from './sound.ts';

const HEAD = 44;
const BYTES = 2;
/** The largest number of 16 bits. */
const FULL = 32_767;

/** A wave file of one channel and 16 bits: every browser and player reads it, and a damaged one can be told. */
export function encodeWave({ samples, rate }: Sound): ArrayBuffer {
  const length = samples.length * BYTES;
  const wave = new DataView(new ArrayBuffer(HEAD + length));
  writeWord(wave, 0, 'RIFF');
  wave.setUint32(4, HEAD - 8 + length, true);
  writeWord(wave, 8, 'WAVEfmt ');
  wave.setUint32(16, 16, true);
  wave.setUint16(20, 1, true);
  wave.setUint16(22, 1, true);
  wave.setUint32(24, rate, true);
  wave.setUint32(28, rate * BYTES, true);
  wave.setUint16(32, BYTES, true);
  wave.setUint16(34, BYTES * 8, true);
  writeWord(wave, 36, 'data');
  wave.setUint32(40, length, true);
  let at = HEAD;
  for (const sample of samples) {
    wave.setInt16(at, Math.round(Math.max(-1, Math.min(1, sample)) * FULL), true);
    at += BYTES;
  }
  return wave.buffer;
}

/** Whether it is such a file, and whole. */
export function isWave(bytes: ArrayBuffer): boolean {
  const wave = new DataView(bytes);
  const length = bytes.byteLength - HEAD;
  if (length <= 0 || readWord(wave, 0, 4) !== 'RIFF' || readWord(wave, 8, 8) !== 'WAVEfmt ') return false;
  const [form, channels, bits] = [wave.getUint16(20, true), wave.getUint16(22, true), wave.getUint16(34, true)];
  const rate = wave.getUint32(24, true);
  const isOurs = form === 1 && channels === 1 && bits === BYTES * 8 && rate >= 8000 && rate <= 96_000;
  return isOurs && wave.getUint32(40, true) === length && length % BYTES === 0;
}

function writeWord(wave: DataView, at: number, letters: string): void {
  [...letters].forEach((letter, index) => {
    wave.setUint8(at + index, letter.charCodeAt(0));
  });
}

function readWord(wave: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(wave.getUint8(at + index))).join('');
}
