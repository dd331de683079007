import { STATES } from '@warmhands/core';
import type { Face } from '@warmhands/core/figure';
import {
  CUES,
  type CueKind,
  cueBasis,
  cueKindTexts,
  cueQuestions,
  cueTexts,
  faceOfState,
  stateBasis,
  stateLessonTexts,
  stateTexts,
} from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { practice, signs } from '../../locales/en/practice.ts';
import { Row } from '../../parts/row.tsx';
import { Way } from '../../parts/way.tsx';
import { hrefOf } from '../../platform/route.ts';
import { BabyFace } from '../baby-face.tsx';
import { Screen } from '../screen.tsx';
import { SourceLine } from '../source-line.tsx';
import { useWords } from '../words.ts';

/** What a baby says without words: three answers with their signs, and how awake. [W83] */
export function Signs(): JSX.Element {
  const words = useWords(signs);
  const { standsOn } = useWords(practice);
  return (
    <Screen
      name="reading"
      title={words.title}
      back={hrefOf('practice')}
      lead={<p class="lead">{words.lead}</p>}
      dock={<Way href={hrefOf('practice', 'signs', 'pictures')}>{words.tryIt}</Way>}
    >
      {ANSWERS.map(({ kind, face }) => (
        <Answer key={kind} kind={kind} face={face} />
      ))}
      <Awake />
      <section class="group">
        <h2>{standsOn}</h2>
        <SourceLine basis={cueBasis.basis} refs={[...cueBasis.sources, ...stateBasis.sources]} />
      </section>
    </Screen>
  );
}

const ANSWERS = [
  { kind: 'go-on', face: 'delighted' },
  { kind: 'slow-down', face: 'looking-away' },
  { kind: 'stop', face: 'stop' },
] as const satisfies readonly AnswerProps[];

interface AnswerProps {
  readonly kind: CueKind;
  readonly face: Face;
}

/** One of the three answers: its picture, what to do, and all its signs. */
function Answer({ kind, face }: AnswerProps): JSX.Element {
  const words = useWords(signs);
  const { say } = useWords(cueKindTexts)[kind];
  const cues = useWords(cueTexts);
  return (
    <section class="group sign">
      <div class="sign-face">
        <BabyFace face={face} />
      </div>
      <div>
        <h2 class="lead">{words.answer[kind]}</h2>
        <p>{say}</p>
      </div>
      <Others kind={kind} but={face} />
      <ul class="marks quiet">
        {CUES[kind].map((cue) => (
          <li key={cue}>{cues[cue]}</li>
        ))}
      </ul>
    </section>
  );
}

/** More faces that say the same, near; the signs below name them. */
function Others({ kind, but }: { readonly kind: CueKind; readonly but: Face }): JSX.Element {
  return (
    <div class="sign-others">
      {cueQuestions
        .filter(({ face, says }) => says === kind && face !== but)
        .map(({ face }) => (
          <BabyFace key={face} face={face} near />
        ))}
    </div>
  );
}

function Awake(): JSX.Element {
  const words = useWords(signs);
  const states = useWords(stateTexts);
  const meanings = useWords(stateLessonTexts);
  return (
    <section class="group">
      <h2>{words.awake}</h2>
      <p>{words.awakeLead}</p>
      <ul class="rows">
        {STATES.map((state) => {
          const { name, hint }: { readonly name: string; readonly hint?: string } = states[state];
          return (
            <li key={state}>
              <Row
                picture={<BabyFace face={faceOfState[state]} near />}
                name={name}
                line={[hint, meanings[state]].filter(Boolean).join(' ')}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
