import type { Basis, Reason, ReasonFact } from '@warmhands/core';
import { allRules, isOpen, ruleTexts, type Translated } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { home } from '../../locales/en/home.ts';
import { entryOf } from '../entry-of.ts';
import { SourceLine } from '../source-line.tsx';
import { useWords } from '../words.ts';
import { FactLines } from './fact-lines.tsx';
import { byFacts, bySources, type ReasonGroup } from './reason-groups.ts';
import { type ReasonWords, useFactName, useReasonWords } from './reason-words.ts';

/** Gives the heading of a group, and the sentence under it. */
export function useGroupWords(): (group: ReasonGroup) => ReasonWords {
  const words = useWords(home);
  const wordsOf = useReasonWords();
  const nameOf = useFactName();
  return ({ ground, reasons }) => {
    const [gravest] = reasons;
    if (reasons.length === 1 || ground === 'told') return wordsOf(gravest);
    if (ground === 'untold') return { say: untoldWords(openNames(reasons, nameOf), words), why: words.untilThenEach };
    const { care, wait, gentlest } = words.unsureMany;
    const say = gravest.says === 'care' ? care : gravest.says === 'wait' ? wait : gentlest;
    return { say, why: words.untilSureEach };
  };
}

/** So many names still make a heading; more are counted. */
const MOST_NAMES = 3;

function untoldWords(names: readonly string[], words: Translated<typeof home>): string {
  return names.length > MOST_NAMES ? words.untoldMany(names.length) : words.untold(names.join(', '));
}

/** What is not known, each by its name once. */
function openNames(reasons: readonly Reason[], nameOf: (fact: ReasonFact) => string): readonly string[] {
  return [...new Set(reasons.flatMap(({ facts }) => facts.filter(isOpen).map(nameOf)))];
}

/** One heading for all that say the same, then the facts, each named once, and what they stand on. */
export function GroupOfReasons({ group }: { readonly group: ReasonGroup }): JSX.Element {
  const words = useWords(home);
  const nameOf = useFactName();
  const rules = useWords(ruleTexts);
  const { say, why } = useGroupWords()(group);
  const each = group.ground !== 'told' && group.reasons.length > 1;
  // A heading that says "not told" need not be said of each again.
  const bare = each && group.ground === 'untold';
  return (
    <>
      <h3>{say}</h3>
      {why && <p>{why}</p>}
      <ul>
        {byFacts(group.reasons, nameOf).map(({ facts, reasons }) => (
          <li key={reasons[0].rule} class={each ? 'counts' : undefined}>
            {bare && <b>{facts.filter(isOpen).map(nameOf).join('; ')}</b>}
            <FactLines facts={bare ? facts.filter((fact) => !isOpen(fact)) : facts} holds={group.ground === 'told'} />
            {each && reasons.map(({ rule }) => <p key={rule}>{words.quoted(entryOf(rules, rule)?.say ?? rule)}</p>)}
          </li>
        ))}
      </ul>
      <Grounds reasons={group.reasons} />
    </>
  );
}

/** What the reasons rest on: each ground once, with what it is for where there are several. */
function Grounds({ reasons }: { readonly reasons: readonly Reason[] }): JSX.Element {
  const words = useWords(home);
  const nameOf = useFactName();
  const grounds = bySources(reasons, basisOf);
  return (
    <>
      {grounds.map(({ basis, sources, reasons: resting }) => (
        <div key={resting[0].rule}>
          {grounds.length > 1 && <p class="for quiet">{words.groundFor(namesIn(resting, nameOf).join('; '))}</p>}
          <SourceLine basis={basis} refs={sources.map((source) => ({ source }))} />
        </div>
      ))}
    </>
  );
}

function namesIn(reasons: readonly Reason[], nameOf: (fact: ReasonFact) => string): readonly string[] {
  const open = openNames(reasons, nameOf);
  return open.length > 0 ? open : [...new Set(reasons.flatMap(({ facts }) => facts.map(nameOf)))];
}

function basisOf({ rule }: Reason): Basis {
  return allRules.find(({ id }) => id === rule)?.basis ?? 'reasoned';
}
