import { type AskedFact, DAY, questionOf, settledByNone } from '@warmhands/core';
import type { Change } from './ledger.ts';
import type { Json } from './operation.ts';
import type { KindRecord } from './records.ts';

/**
 * The changes that take back what was said of one fact, and only that. [H16]
 *
 * What was said of the fact itself in the last 24 h (the life of a worrying sign) goes. Where nothing was, every "none of
 * these" of its question goes, and the latest is told again for each other fact by itself, as of the same moment.
 */
export function takingBack(
  fact: AskedFact,
  answers: readonly KindRecord[],
  now: number,
  newId: () => string,
): readonly Change[] {
  const itself = answers.filter((one) => one.fields['fact'] === fact && toldAt(one, now) > now - DAY);
  if (itself.length > 0) return itself.map(({ id }) => ({ record: id, remove: true }));
  const question = questionOf(fact);
  const nones = answers.filter(({ fields }) => fields['question'] === question);
  const latest = nones.toSorted((a, b) => toldAt(b, now) - toldAt(a, now))[0];
  const others =
    latest && question && question !== 'baby' ? settledByNone(question).filter((other) => other !== fact) : [];
  return [
    ...nones.map(({ id }) => ({ record: id, remove: true }) as const),
    ...others.map((other) => ({ record: newId(), set: alone(other, latest?.fields ?? {}) })),
  ];
}

/** What "none of these" said of one fact, as an answer to that fact. */
function alone(fact: AskedFact, { question, ...fields }: KindRecord['fields']): { readonly [field: string]: Json } {
  return { ...fields, kind: 'answer', fact, value: 'no' };
}

function toldAt({ fields }: KindRecord, now: number): number {
  return typeof fields['at'] === 'number' ? fields['at'] : now;
}
