import { type Because, type BodyPart, FRAMING_STEPS, type FramingStep, type Routine, type Step } from '@warmhands/core';
import {
  allStrokes,
  becauseTexts,
  contactTexts,
  cueCheckTexts,
  framingTexts,
  positionTexts,
  sideTexts,
  strokeTexts,
} from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { routineWords } from '../../locales/en/routine.ts';
import { useTimeWords } from '../time-words.ts';
import { useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';

/** The steps in their order, each with a picture, how, how often and why. [W46] */
export function Steps({ routine }: { readonly routine: Routine }): JSX.Element {
  const words = useWords(routineWords);
  return (
    <section class="group">
      <h2>{words.steps}</h2>
      <ol class="rows">
        {routine.steps.map((step, index) => (
          <li key={step.id} class="step">
            <Thumb step={step} number={index + 1} />
            {isFraming(step.stroke) ? (
              <Frame step={step.stroke} after={partBefore(routine.steps, index)} seconds={step.seconds} />
            ) : (
              <StrokeStep
                step={step}
                before={routine.steps[index - 1]}
                first={partBefore(routine.steps, index) === null}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The words beside it say the same. */
function Thumb({ step, number }: { readonly step: Step; readonly number: number }): JSX.Element {
  const look = useLook();
  const wish = { ...useWishOf()(step.stroke, step.side, step.contact), position: step.position };
  return (
    <div class="thumb" aria-hidden="true">
      <LazyStill wish={wish} look={look} />
      <span class="number-of">{number}</span>
    </div>
  );
}

function isFraming(stroke: Step['stroke']): stroke is FramingStep {
  return FRAMING_STEPS.some((framing) => framing === stroke);
}

function partOf(step: Step | undefined): BodyPart | null {
  return allStrokes.find(({ id }) => id === step?.stroke)?.part ?? null;
}

function partBefore(steps: readonly Step[], index: number): BodyPart | null {
  return partOf(steps.slice(0, index).findLast((step) => !isFraming(step.stroke)));
}

interface FrameProps {
  readonly step: FramingStep;
  readonly after: BodyPart | null;
  readonly seconds: number;
}

function Frame({ step, after, seconds }: FrameProps): JSX.Element {
  const text = useWords(framingTexts)[step];
  const checks = useWords(cueCheckTexts);
  const times = useTimeWords();
  return (
    <span>
      <b>{text.name}</b>
      <span class="how">{step === 'cue-check' && after ? checks[after] : text.how}</span>
      <small>
        {times.seconds(seconds)}. {text.reason}
      </small>
    </span>
  );
}

interface StrokeStepProps {
  readonly step: Step;
  readonly before: Step | undefined;
  /** No stroke came before it. */
  readonly first: boolean;
}

function StrokeStep({ step, before, first }: StrokeStepProps): JSX.Element | null {
  const words = useWords(routineWords);
  const strokes = useWords(strokeTexts);
  const because = useWords(becauseTexts);
  const sides = useWords(sideTexts);
  const contacts = useWords(contactTexts);
  const positions = useWords(positionTexts);
  if (isFraming(step.stroke)) return null;
  const text: { readonly name: string; readonly how: string; readonly reason: string; readonly watch?: string } =
    strokes[step.stroke];
  const again = before?.stroke === step.stroke;
  const reasons = step.because.filter((reason) => isNews(reason, first, again));
  const manner = [
    step.position !== before?.position && positions[step.position],
    step.contact && contacts[step.contact],
    words.times(step.repetitions),
  ];
  return (
    <span>
      <b>
        {text.name}
        {step.side !== 'none' && `: ${sides[step.side]}`}
      </b>
      {!again && <span class="how">{text.how}</span>}
      {!again && text.watch && <span class="how note">{text.watch}</span>}
      <small>{manner.filter(Boolean).join(' · ')}</small>
      <small>{reasons.length > 0 ? reasons.map((reason) => because[reason]).join(' ') : text.reason}</small>
    </span>
  );
}

/** The goal is told once, with the first stroke, and how a hand fits once for both sides: said again they tire. */
function isNews(reason: Because, first: boolean, again: boolean): boolean {
  if (reason.startsWith('for-')) return first;
  return !(again && (reason === 'fingers-fit' || reason === 'tummy-in-order' || reason === 'lighter-now'));
}
