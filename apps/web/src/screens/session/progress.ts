import type { SessionView } from '@warmhands/core/session';
import type { session } from '../../locales/en/session.ts';

type Words = Readonly<Record<keyof (typeof session)['progress'], string>>;

/** How far the massage is, for the ribbon: parts of the body of equal length, and never a number. */
export function progressOf(
  { parts, progress }: SessionView,
  words: Words,
): { readonly share: number; readonly ends: readonly number[]; readonly label: string } {
  const count = Math.max(1, parts.length);
  const done = parts.reduce((sum, part) => sum + part.done, 0);
  return {
    share: parts.length === 0 ? progress : done / count,
    ends: parts.map((_, at) => (at + 1) / count),
    label: words[placeOf(progress)],
  };
}

function placeOf(progress: number): keyof Words {
  if (progress < 0.15) return 'start';
  if (progress < 0.42) return 'third';
  if (progress < 0.6) return 'half';
  return progress < 0.88 ? 'most' : 'end';
}
