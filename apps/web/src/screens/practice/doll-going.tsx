import '../../styles/session.css';
import type { StrokeId } from '@warmhands/core';
import { type DollStep, type DollView, dollSteps, type Prompt, promptFor } from '@warmhands/core/learning';
import { allStrokes, book, type Lesson } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LazyStage } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { doll } from '../../locales/en/practice.ts';
import { Icon } from '../../parts/icon.tsx';
import { PartRibbon } from '../../parts/part-ribbon.tsx';
import { WayButton } from '../../parts/way.tsx';
import { lessMotion } from '../../platform/motion.ts';
import { hrefOf } from '../../platform/route.ts';
import { howMuch } from '../../session/how-much.ts';
import { closeSound, sayHere } from '../../session/sound-here.ts';
import { announce } from '../announce.ts';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';
import { useDollSaid } from './doll-said.ts';
import { useDollWords } from './doll-words.ts';
import { useDoll } from './use-doll.ts';

interface DollGoingProps {
  readonly lesson: Lesson;
  readonly onOver: (done: readonly StrokeId[]) => void;
}

/** While hands practise: the picture, and of the words what is not known yet. Time leads, a touch pauses. [W84] */
export function DollGoing({ lesson, onOver }: DollGoingProps): JSX.Element {
  const { practised } = useHousehold();
  const words = useWords(doll);
  const steps = useMemo(() => dollSteps(lesson.strokes, book), [lesson]);
  const prompts = usePrompts(steps);
  const [all, setAll] = useState(false);
  const { view, cycle, done, send } = useDoll(steps, (stroke) => practised({ stroke, how: 'doll' }));
  const dollWords = useDollWords();
  const prompt = view.step && !all ? (prompts.get(view.step.stroke) ?? 'full') : 'full';
  const told = dollWords(view, prompt);
  useSaid(view, steps);
  useEffect(() => {
    if (view.phase === 'over') onOver(done);
  }, [view.phase]);
  const paused = view.phase === 'paused';
  return (
    <Screen
      name="doll"
      title={told.name || words.title}
      back={hrefOf('practice', lesson.id)}
      lead={<p class="quiet">{[words.title, told.side].filter(Boolean).join(' · ')}</p>}
      dock={
        paused ? (
          <WayButton onClick={() => send('resume')}>{words.goOn}</WayButton>
        ) : (
          <button type="button" class="plain" onClick={() => send('pause')}>
            <Icon name="pause" />
            {words.pause}
          </button>
        )
      }
    >
      {view.step && <StepPicture step={view.step} moving={view.phase === 'stroking'} cycle={cycle} />}
      <PartRibbon share={view.progress} ends={steps.map((_, at) => (at + 1) / steps.length)} label={told.coming} />
      <div class="doll-words group-small">
        <p class="quiet">{told.coming}</p>
        {paused && (
          <div class="pair">
            <button type="button" class="plain" onClick={() => send('again')}>
              {words.again}
            </button>
            <button type="button" class="plain" onClick={() => send('skip')}>
              {words.skip}
            </button>
          </div>
        )}
        {told.name === '' && <p class="quiet">{words.less}</p>}
        {told.how && <p>{told.how}</p>}
        {prompt !== 'full' && (
          <button type="button" class="link" onClick={() => setAll(true)}>
            {words.showWords}
          </button>
        )}
      </div>
    </Screen>
  );
}

/** How much is said of each stroke, as it was known when the practice began; all, where that was chosen. [L6] [W96] */
function usePrompts(steps: readonly DollStep[]): ReadonlyMap<StrokeId, Prompt> {
  const { familiarity, habits } = useHousehold();
  const promptOf = (stroke: StrokeId): Prompt => (habits.peek().fades ? promptFor(familiarity(stroke)) : 'full');
  return useMemo(() => new Map(steps.map(({ stroke }) => [stroke, promptOf(stroke)])), []);
}

/** Told to a screen reader, and sounded and spoken as it was chosen for a massage, once as each step begins. */
function useSaid({ step }: DollView, steps: readonly DollStep[]): void {
  const household = useHousehold();
  const saidOf = useDollSaid();
  useEffect(() => {
    if (!step) return;
    const amountOf = howMuch(household.habits.peek(), household.familiarity).of;
    const parts = saidOf(step, steps[steps.indexOf(step) - 1], amountOf);
    announce(parts.map(({ words }) => words).join(' '));
    sayHere(parts, household);
  }, [step]);
  useEffect(() => () => closeSound('now'), []);
}

interface StepPictureProps {
  readonly step: DollStep;
  readonly moving: boolean;
  readonly cycle: () => number;
}

function StepPicture({ step, moving, cycle }: StepPictureProps): JSX.Element | null {
  const wishOf = useWishOf();
  const look = useLook();
  const stroke = allStrokes.find(({ id }) => id === step.stroke);
  if (!stroke) return null;
  return (
    <LazyStage
      wish={wishOf(stroke, step.side)}
      look={look}
      phase={cycle}
      seconds={step.seconds / step.repetitions}
      playing={moving}
      reduced={lessMotion.value}
    />
  );
}
