import {
  type AnswerQuestion,
  type AskedFact,
  type Belief,
  type Instant,
  minutesBetween,
  QUESTION_FACTS,
} from '@warmhands/core';
import { askedFactTexts, type FactText, numbered, questionTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { ask, told } from '../../locales/en/ask.ts';
import { values } from '../../locales/en/values.ts';
import { hrefOf } from '../../platform/route.ts';
import { announce } from '../announce.ts';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useTimeWords } from '../time-words.ts';
import { useBelief } from '../use-known.ts';
import { valueWords } from '../value-words.ts';
import { useWords } from '../words.ts';
import { Agreed } from './agreed.tsx';
import { ToldOfBaby } from './told-of-baby.tsx';

const ORDER = [
  'danger',
  'today',
  'standing',
  'timing',
  'now',
  'tummy',
  'moves',
] as const satisfies readonly AnswerQuestion[];

/** What was told, how old it is, and the ways to change it or take it back. [W14] */
export function Told(): JSX.Element {
  const { current } = useHousehold();
  const words = useWords(told);
  return (
    <Screen title={words.title} back={hrefOf()} lead={<p class="quiet">{words.lead}</p>}>
      {current.value && <ToldOfBaby baby={current.value} />}
      {ORDER.map((question) => (
        <ToldQuestion key={question} question={question} />
      ))}
      <Readings />
    </Screen>
  );
}

function ToldQuestion({ question }: { readonly question: AnswerQuestion }): JSX.Element {
  const words = useWords(told);
  const { title } = useWords(questionTexts)[question];
  const belief = useBelief();
  const { ago } = useTimeWords();
  const { now } = useHousehold();
  const facts: readonly AskedFact[] = QUESTION_FACTS[question];
  const held = facts.flatMap((fact) => heldOf(fact, belief(fact)));
  const worth = held.filter((one) => !isPlainNo(one));
  const noes = held.filter(isPlainNo);
  return (
    <section class="group">
      <div class="split">
        <h2>{title}</h2>
        <a class="link" href={hrefOf('ask', question)} aria-label={words.changeOf(title)}>
          {words.change}
        </a>
      </div>
      <ul class="rows">
        {worth.map((one) => (
          <li key={one.fact}>
            <ToldFact fact={one.fact} belief={one.belief} />
          </li>
        ))}
      </ul>
      {held.length === 0 && <p class="quiet">{words.notAsked}</p>}
      {noes.length > 0 && (
        <details>
          <summary class="quiet">{words.noes(noes.length, ago(oldest(noes, now.value.instant)))}</summary>
          <ul class="rows">
            {noes.map((one) => (
              <li key={one.fact}>
                <ToldFact fact={one.fact} belief={one.belief} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type HeldBelief = Exclude<Belief, { readonly status: 'not-asked' }>;

interface Held {
  readonly fact: AskedFact;
  readonly belief: HeldBelief;
}

function heldOf(fact: AskedFact, belief: Belief): readonly Held[] {
  return belief.status === 'not-asked' ? [] : [{ fact, belief }];
}

function isPlainNo({ belief }: Held): boolean {
  return belief.status === 'known' && belief.value === 'no' && belief.from === 'answer';
}

function oldest(held: readonly Held[], now: Instant): number {
  return Math.max(...held.map(({ belief }) => minutesBetween(belief.at, now)));
}

function ToldFact({ fact, belief }: Held): JSX.Element {
  const { takeBack, now, settings } = useHousehold();
  const words = useWords(told);
  const texts: Readonly<Record<AskedFact, FactText>> = useWords(askedFactTexts);
  const said = useWords(values);
  const { ago } = useTimeWords();
  const { name } = texts[fact];
  const value = belief.status === 'known' ? belief.value : 'unknown';
  const worse = value === 'yes' || value === 'unknown';
  return (
    <div class="split">
      <p>
        {name}: <b>{valueWords(fact, value, said, settings.value.locale)}</b>
        <small class="quiet">
          {belief.from === 'cleared' && `${said.cleared}, `}
          {ago(minutesBetween(belief.at, now.value.instant))}
        </small>
      </p>
      {belief.from === 'answer' && (
        <button
          class="link"
          type="button"
          aria-label={words.takeBackOf(name)}
          onClick={() => {
            takeBack(fact);
            announce(words.takenBack(name));
          }}
        >
          {words.takeBack}
        </button>
      )}
      {((worse && canBeCleared(fact)) || belief.from === 'cleared') && (
        <Agreed fact={fact} name={name} agreed={belief.from === 'cleared'} />
      )}
    </div>
  );
}

/** What a professional can have looked at: something standing, or a sign. Not a time, a state or a feeling of now. */
function canBeCleared(fact: AskedFact): boolean {
  const clearable: readonly AskedFact[] = [
    ...QUESTION_FACTS.standing,
    ...QUESTION_FACTS.danger,
    ...QUESTION_FACTS.today,
  ];
  return fact !== 'navel-healed' && fact !== 'overheated' && clearable.includes(fact);
}

function Readings(): JSX.Element | null {
  const { situation, now, settings } = useHousehold();
  const words = useWords(told);
  const { sites } = useWords(ask);
  const { ago } = useTimeWords();
  const readings = (situation.value?.journal ?? []).flatMap((entry) => (entry.kind === 'temperature' ? [entry] : []));
  if (readings.length === 0) return null;
  return (
    <section class="group">
      <h2>{words.readings}</h2>
      <ul class="rows">
        {readings.toReversed().map((entry) => (
          <li key={entry.at} class="row">
            {words.reading(
              numbered(entry.celsius, settings.value.locale),
              sites[entry.site],
              ago(minutesBetween(entry.at, now.value.instant)),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
