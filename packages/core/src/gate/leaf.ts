import type { FactId } from '../vocabulary/fact.ts';
import type { Condition } from '../vocabulary/rule.ts';
import { holdsAtAge } from './age-condition.ts';
import { beliefIn, FAILS, HOLDS, leafReadings, type Reader } from './reading.ts';

type Compound =
  | { readonly all: unknown }
  | { readonly any: unknown }
  | { readonly not: unknown }
  | { readonly surely: unknown };

/** A condition without parts. */
export type Leaf = Exclude<Condition, Compound>;

type Special =
  | { readonly goal: unknown }
  | { readonly cleared: unknown }
  | { readonly age: unknown }
  | { readonly reading: unknown }
  | { readonly notSure: unknown };

/** Makes a leaf ready to be read. [G2-G5] */
export function leafReader(leaf: Leaf): Reader {
  if ('goal' in leaf) return ({ goal }) => (goal !== null && leaf.goal.includes(goal) ? HOLDS : FAILS);
  if ('cleared' in leaf) return clearedReader(leaf.cleared);
  if ('age' in leaf) return ageReader(leaf);
  if ('reading' in leaf) return readingReader(leaf);
  if ('notSure' in leaf) return doubtReader(leaf.notSure);
  return beliefReader(...test(leaf));
}

/** The fact that a leaf reads, and whether a known value makes it true. */
function test(leaf: Exclude<Leaf, Special>): [FactId, (value: unknown) => boolean] {
  if ('state' in leaf) return ['state', isOneOf(leaf.state)];
  if ('carer' in leaf) return ['carer', isOneOf(leaf.carer)];
  if ('milk' in leaf) return ['milk', isOneOf(leaf.milk)];
  if ('product' in leaf) return ['product', isOneOf(leaf.product)];
  if ('sore' in leaf) return ['injection-site-sore', (value) => Array.isArray(value) && value.includes(leaf.sore)];
  if ('patchTest' in leaf) {
    const wanted = leaf.patchTest === 'clear' ? 'yes' : 'no';
    return ['patch-test', (value) => value === wanted];
  }
  if ('is' in leaf) return [leaf.fact, (value) => value === leaf.is];
  return [leaf.fact, (value) => typeof value === 'number' && within(value, leaf)];
}

function isOneOf(values: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && values.includes(value);
}

interface Bounds {
  readonly below?: number;
  readonly atLeast?: number;
  readonly above?: number;
}

function within(value: number, { above, atLeast, below }: Bounds): boolean {
  return (
    (below === undefined || value < below) &&
    (atLeast === undefined || value >= atLeast) &&
    (above === undefined || value > above)
  );
}

/** Not sure counts as the value that forbids; where only certainty helps it proves nothing. [G2] [G3] */
function beliefReader(fact: FactId, holds: (value: unknown) => boolean): Reader {
  const { yes, no, open, unproved } = leafReadings(fact);
  return ({ known, proof }) => {
    const belief = beliefIn(known, fact);
    switch (belief.status) {
      case 'known':
        return holds(belief.value) ? yes : no;
      case 'not-sure':
        return proof ? unproved : yes;
      case 'not-asked':
        return open;
    }
  };
}

function doubtReader(fact: FactId): Reader {
  const { yes, no, open } = leafReadings(fact);
  return ({ known }) => {
    const { status } = beliefIn(known, fact);
    if (status === 'not-asked') return open;
    return status === 'not-sure' ? yes : no;
  };
}

function clearedReader(cleared: FactId): Reader {
  const { yes, no } = leafReadings(cleared);
  return ({ known }) => (known.cleared.some(({ fact }) => fact === cleared) ? yes : no);
}

/** A reading is never asked for: where none stands, no rule by number holds. [G4] */
function readingReader(leaf: Extract<Leaf, { reading: unknown }>): Reader {
  const fact: FactId = leaf.reading === 'hottest' ? 'hottest-reading' : 'coldest-reading';
  const { yes } = leafReadings(fact);
  return ({ known }) => {
    const belief = beliefIn(known, fact);
    const holds = belief.status === 'known' && typeof belief.value === 'number' && within(belief.value, leaf);
    return holds ? yes : FAILS;
  };
}

const AGE_FACTS = {
  birth: 'age-days',
  corrected: 'corrected-age-days',
  'post-menstrual': 'post-menstrual-weeks',
} as const;

/** An age that the due date leaves open is unknown until it is asked, and forbids when the carer is not sure. [G5] */
function ageReader(leaf: Extract<Leaf, { age: unknown }>): Reader {
  const { yes, no, open, unproved } = leafReadings(AGE_FACTS[leaf.age], 'born-early');
  return ({ known, proof }) => {
    const value = holdsAtAge(leaf, known.ages);
    if (value !== 'unknown') return value === 'yes' ? yes : no;
    if (beliefIn(known, 'born-early').status !== 'not-sure') return open;
    return proof ? unproved : yes;
  };
}
