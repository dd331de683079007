import type { Situation } from '@warmhands/core';
import { type NaiveAges, readAges } from './ages.ts';
import { type Fever, readFever } from './fever.ts';
import { believed, everythingSaid, HOUR, latest, type Told } from './told.ts';

/** All that the tables read, gathered once. */
export interface Facts {
  readonly situation: Situation;
  readonly ages: NaiveAges;
  readonly fever: Fever;
  readonly told: (fact: string) => Told;
  readonly carer: Told;
}

/** Reads a situation into what the tables ask for. */
export function gather(situation: Situation): Facts {
  const ages = readAges(situation);
  const said = everythingSaid(situation, ages.days);
  const known = new Map<string, Told>();
  const told = (fact: string): Told => {
    const before = known.get(fact);
    if (before) return before;
    const belief = believed(situation, said, fact);
    known.set(fact, belief);
    return belief;
  };
  return { situation, ages, told, fever: readFever(situation, said, ages.underThreeMonths), carer: carer(situation) };
}

/** `ready`, `overwhelmed`, `unfit`, with a life of 1 h; not sure is `unfit`. */
function carer(situation: Situation): Told {
  const moment = situation.now.instant;
  const said = situation.answers.flatMap((answer) => {
    if ('question' in answer || answer.fact !== 'carer') return [];
    const says = answer.value === 'ready' ? ('better' as const) : ('worse' as const);
    if (answer.at > moment && says === 'better') return [];
    const at = Math.min(answer.at, moment);
    return [{ says, at, until: at + HOUR, future: answer.at > moment }];
  });
  return latest(said, moment);
}
