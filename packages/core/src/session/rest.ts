import type { Position } from '../vocabulary/stroke.ts';
import type { Session, SessionStep } from './session.ts';

/** The session with these steps behind and now, and of these to come what the laws leave. What falls away is noted. [T17] [T19] */
export function withRest(session: Session, before: readonly SessionStep[], rest: readonly SessionStep[]): Session {
  const steps = [...before, ...tidied(before, rest)];
  const gone = session.steps.flatMap(({ id, does }) => (steps.some((step) => step.id === id) ? [] : (does ?? [])));
  return { ...session, steps, skipped: [...new Set([...session.skipped, ...gone])] };
}

/**
 * What is to come, held to the laws of a routine after something was taken out of it. [T17]
 *
 * `before` is what was begun, the present step counted in. A look stays between two parts of the body and nowhere
 * else, the turn stays where something follows on the tummy, and the closing steps always stay.
 */
export function tidied(before: readonly SessionStep[], rest: readonly SessionStep[]): readonly SessionStep[] {
  const open = rest.filter((step, at) => step.stroke !== 'lap-pat' || lapIsOpen([...before, ...rest.slice(0, at)]));
  const kept = [...before];
  for (const [at, step] of open.entries()) kept.push(...placed(kept, step, open.slice(0, at)));
  return kept.slice(before.length);
}

/** Pats over the lap come only after the bicycle, or after a tummy block that was not broken. [P12] */
function lapIsOpen(before: readonly SessionStep[]): boolean {
  const openers = before.filter(({ opensLap }) => opensLap);
  const block = openers.filter((step) => step.block);
  return openers.some((step) => !step.block && !step.cut) || (block.length > 0 && block.every((step) => !step.cut));
}

/** A step as it goes into what is kept, with the look and the turn that it needs. Looks and turns come by these alone. */
function placed(
  kept: readonly SessionStep[],
  step: SessionStep,
  passed: readonly SessionStep[],
): readonly SessionStep[] {
  if (step.stroke === 'cue-check' || step.stroke === 'turn-over') return [];
  if (step.stroke === 'wipe-and-wrap') return [{ ...step, position: positionIn(kept) }];
  if (step.does === null) return [step];
  return [...lookBefore(step, kept, passed), ...turnBefore(step, kept, passed), step];
}

function positionIn(kept: readonly SessionStep[]): Position {
  return kept.at(-1)?.position ?? 'supine';
}

/** [P15] The look that the routine had on the way here, where parts or positions differ and nobody has looked yet. */
function lookBefore(
  step: SessionStep,
  kept: readonly SessionStep[],
  passed: readonly SessionStep[],
): readonly SessionStep[] {
  const last = kept.findLastIndex(({ does }) => does !== null);
  const before = kept[last];
  const looked = kept.slice(last + 1).some(({ stroke }) => stroke === 'cue-check');
  if (!before || looked || (before.part === step.part && before.position === step.position)) return [];
  const look = passed.findLast((other) => other.stroke === 'cue-check');
  return look ? [{ ...look, position: positionIn(kept) }] : [];
}

/** [P4] The turn, right before the first stroke on the tummy. */
function turnBefore(
  step: SessionStep,
  kept: readonly SessionStep[],
  passed: readonly SessionStep[],
): readonly SessionStep[] {
  const turned = kept.some(({ stroke }) => stroke === 'turn-over');
  return step.position === 'prone' && !turned ? passed.filter(({ stroke }) => stroke === 'turn-over') : [];
}
