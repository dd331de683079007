import type { SessionView } from '@warmhands/core/session';
import type { Translated } from '@warmhands/knowledge';
import type { session } from '../../locales/en/session.ts';
import type { SessionHost } from '../../session/host.ts';
import { lastPart, type StepWords } from '../../session/step-words.ts';

/** The few words of a moment: what, how and where, and what comes next. */
export interface MomentWords {
  readonly name: string;
  readonly line: string;
  readonly coming: string;
  /** What comes next comes in a few seconds. */
  readonly now: boolean;
}

/** The words of a moment while time moves it. */
export function momentWords(
  view: SessionView,
  words: Translated<typeof session>,
  steps: StepWords,
  host: SessionHost,
): MomentWords {
  const { phase, step, next, change, ending, announced, waitsForYes } = view;
  const quiet = { coming: '', now: false };
  if (phase === 'preparing') return { name: words.preparing, line: words.started, ...quiet };
  if (ending) return { name: words.ending[ending].name, line: words.ending[ending].line, ...quiet };
  if (phase === 'still') {
    const signed = view.sign === 'subtle';
    return { name: words.rest, line: signed ? words.restLead : words.restBack, ...quiet };
  }
  if (!step) return { name: words.last, line: '', ...quiet };
  if (waitsForYes) return { name: words.askYes, line: words.askYesLead, ...quiet };
  const name = steps.name(step);
  if (change) return { name, line: words.moves[change], coming: steps.side(step), now: true };
  const before = lastPart(host.session.peek()?.steps.slice(0, host.session.peek()?.step) ?? []);
  return { name, line: steps.line(step, before), coming: steps.coming(next, step), now: announced };
}
