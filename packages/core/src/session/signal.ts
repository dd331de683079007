import type { Saying, SessionEffect, Signal } from './effect.ts';
import type { SessionStep } from './session.ts';

/** A sound, a vibration and a word for the same thing; the screen gives those that the carer chose. */
export function told(signal: Signal, saying: Saying): readonly SessionEffect[] {
  return [
    { kind: 'chime', signal },
    { kind: 'vibrate', signal },
    { kind: 'say', saying },
  ];
}

/** What comes next, while the hands are still at the present step. [T6] */
export function announced(step: SessionStep): readonly SessionEffect[] {
  return [{ kind: 'announce', step }, ...told('announce', { say: 'next', step })];
}

/** A step that begins. */
export function begun(step: SessionStep): readonly SessionEffect[] {
  const signal = step.stroke === 'cue-check' ? 'look' : 'change';
  return [{ kind: 'begin-step', step }, ...told(signal, { say: 'now', step })];
}
