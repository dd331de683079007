import {
  type Answer,
  type Book,
  type Instant,
  mayWe,
  NEVER_BY_NONE,
  QUESTION_FACTS,
  type Question,
  type Situation,
} from '@warmhands/core';

/** More screens than this is a loop, and no carer would go on. */
const MOST = 12;

/**
 * The screens that a carer of a well baby sees from this situation until the answer is no `ask` any more.
 *
 * Each screen is answered as such a carer would: none of these, ready, quiet and alert, fed an hour and a half ago.
 */
export function screensNeeded(situation: Situation, book: Book): readonly Question[] {
  const seen: Question[] = [];
  let told = situation;
  for (let verdict = mayWe(told, book); verdict.verdict === 'ask'; verdict = mayWe(told, book)) {
    const question = verdict.ask[0]?.question;
    if (question === undefined || seen.length === MOST) throw new Error(`asks without end: ${seen.join(', ')}`);
    seen.push(question);
    told = answered(told, question);
  }
  return seen;
}

function answered(situation: Situation, question: Question): Situation {
  if (question === 'baby') {
    const { birth, cleared } = situation.baby;
    return { ...situation, baby: { due: birth, milk: 'formula', solids: 'no', ...situation.baby, birth, cleared } };
  }
  const at = situation.now.instant;
  const none: Answer = { question, value: 'none', at };
  return { ...situation, answers: [...situation.answers, none, ...ownAnswers(question, at)] };
}

/** What `none` does not say: the two signs of maturity, numbers and choices. */
function ownAnswers(question: Exclude<Question, 'baby'>, at: Instant): readonly Answer[] {
  return QUESTION_FACTS[question].flatMap((fact): readonly Answer[] => {
    if (NEVER_BY_NONE.some((own) => own === fact)) return [{ fact, value: 'yes', at }];
    switch (fact) {
      case 'minutes-since-feed':
      case 'minutes-since-wake':
        return [{ fact, value: 90, at }];
      case 'stools-in-24h':
        return [{ fact, value: 3, at }];
      case 'days-since-stool':
        return [{ fact, value: 0, at }];
      case 'state':
        return [{ fact, value: 'quiet-alert', at }];
      case 'carer':
        return [{ fact, value: 'ready', at }];
      default:
        return [];
    }
  });
}
