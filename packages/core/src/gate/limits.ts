import type { Book } from '../vocabulary/book.ts';
import type { FactId } from '../vocabulary/fact.ts';
import { UNDRESSES, type Undress } from '../vocabulary/goal.ts';
import { ALLOWED_PRODUCTS, type AllowedProduct, type ProductId } from '../vocabulary/product.ts';
import type { Limiting } from '../vocabulary/rule.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { Pressure } from '../vocabulary/stroke.ts';
import type { LeftOut, Limits } from '../vocabulary/verdict.ts';
import { holdsAtAge } from './age-condition.ts';
import type { Finding } from './finding.ts';
import { beliefIn, type Context } from './reading.ts';

/** Hard ceilings: no book, setting or routine can lift them. [G11] */
export const CEILING: { readonly minutes: number; readonly pressure: Pressure } = { minutes: 15, pressure: 3 };

/** Facts of which anything but a known `no` is a doubt about the skin. [G12] */
const SKIN_DOUBTS: readonly FactId[] = ['eczema', 'nappy-rash', 'skin-infection', 'jaundice'];

/** The tightest of all limits of these findings, all in force. [G11] [G12] */
export function limitsBy(
  findings: readonly Finding[],
  leftOut: readonly LeftOut[],
  situation: Situation,
  context: Context,
  book: Book,
): Limits {
  const limiting = findings.flatMap(limitingOf);
  const minutes = Math.min(CEILING.minutes, ...limiting.flatMap((limit) => limit.minutes ?? []));
  return {
    minutes,
    pressure: limiting.map((limit) => limit.pressure ?? CEILING.pressure).reduce(lighter, CEILING.pressure),
    undress: limiting
      .map((limit) => limit.undress ?? 'bare')
      .reduce(warmer, situation.undress ?? usualUndress(context, book)),
    product: limiting.some((limit) => limit.product === 'none') ? 'none' : allowed(situation.product),
    proneSeconds: proneSeconds(limiting, minutes, leftOut, book),
  };
}

function limitingOf({ rule: { says } }: Finding): readonly Limiting[] {
  return 'limits' in says && says.limits ? [says.limits] : [];
}

function lighter(a: Pressure, b: Pressure): Pressure {
  return a <= b ? a : b;
}

function warmer(a: Undress, b: Undress): Undress {
  return UNDRESSES.indexOf(a) <= UNDRESSES.indexOf(b) ? a : b;
}

/** Clothed for a baby under 6 weeks corrected, or with any doubt about the skin. [G12] */
function usualUndress({ known }: Context, book: Book): Undress {
  const sixWeeks = holdsAtAge({ age: 'corrected', from: { days: 42 } }, known.ages) === 'yes';
  const clear = SKIN_DOUBTS.every((fact) => {
    const belief = beliefIn(known, fact);
    return belief.status === 'known' && belief.value === 'no';
  });
  return sixWeeks && clear ? book.routines.undress.usual : book.routines.undress.careful;
}

/** A product that the book does not allow is never handed on, whatever the rules say. [G11] */
function allowed(product: ProductId): AllowedProduct {
  return ALLOWED_PRODUCTS.find((id) => id === product) ?? 'none';
}

function proneSeconds(limiting: readonly Limiting[], minutes: number, leftOut: readonly LeftOut[], book: Book): number {
  const gone = new Set(leftOut.filter(({ side }) => side === undefined).map(({ stroke }) => stroke));
  const anyLeft = book.strokes.some(({ id, position }) => position === 'prone' && !gone.has(id));
  return anyLeft ? Math.min(minutes * 60, ...limiting.flatMap((limit) => limit.proneSeconds ?? [])) : 0;
}
