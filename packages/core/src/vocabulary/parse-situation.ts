import { safeParse } from 'valibot';
import type { Instant } from '../base/instant.ts';
import { addDays, type PlainDate } from '../base/plain-date.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { parseEntry } from './parse-journal.ts';
import { parseDate, parseNow, parseTime } from './parse-times.ts';
import type { Answer, Baby, Clearance, Situation } from './situation.ts';
import { faultAt, faultOf, type Place, type SituationError } from './situation-error.ts';
import { type SituationJson, situationShape } from './situation-shape.ts';

/** A due date may be this many days before the birth (born late) … */
const MOST_DAYS_LATE = 28;
/** … and this many days after it: a birth at 22 weeks. */
const MOST_DAYS_EARLY = 126;

/**
 * Reads what came over a border as a situation, or names the first place that is not understood. [V2] [V8]
 *
 * Never throws, and ignores nothing: an unknown key, kind, fact, question or value is an error.
 * Absent lists are empty; absent `goal` and `minutes` are `null`, `product` is `none`, `start` is `legs-first`. [V6]
 */
export function parseSituation(input: unknown): Result<Situation, SituationError> {
  const shaped = safeParse(situationShape, input, { abortEarly: true });
  return shaped.success ? parseMeaning(shaped.output) : failed(faultOf(shaped.issues[0]));
}

/** What only means something beside `now`: times, and dates that exclude each other. */
function parseMeaning(json: SituationJson): Result<Situation, SituationError> {
  const now = parseNow(json.now, ['now']);
  if (!now.ok) return now;
  const { instant, date } = now.value;
  const baby = parseBaby(json.baby, instant, date);
  if (!baby.ok) return baby;
  const journal = parseEach(json.journal ?? [], ['journal'], (entry, place) => parseEntry(entry, instant, place));
  if (!journal.ok) return journal;
  const answers = parseEach(json.answers ?? [], ['answers'], (answer, place) => parseAnswer(answer, instant, place));
  if (!answers.ok) return answers;
  return ok({
    contract: json.contract,
    now: now.value,
    baby: baby.value,
    journal: journal.value,
    answers: answers.value,
    goal: json.goal ?? null,
    minutes: json.minutes ?? null,
    ...(json.undress === undefined ? {} : { undress: json.undress }),
    product: json.product ?? 'none',
    start: json.start ?? 'legs-first',
    learned: json.learned ?? [],
    liked: json.liked ?? [],
    disliked: json.disliked ?? [],
  });
}

function parseBaby(json: SituationJson['baby'], now: Instant, today: PlainDate): Result<Baby, SituationError> {
  const birth = parseDate(json.birth, ['baby', 'birth']);
  if (!birth.ok) return birth;
  if (birth.value > today) {
    return failed(faultAt('contradiction', ['baby', 'birth'], `a date that is not after now, ${today}`, json.birth));
  }
  const cleared = parseEach(json.cleared ?? [], ['baby', 'cleared'], (one, place) => parseClearance(one, now, place));
  if (!cleared.ok) return cleared;
  const { due, ...told } = json;
  if (due === undefined) return ok({ ...told, birth: birth.value, cleared: cleared.value });
  const expected = parseDue(due, birth.value);
  return expected.ok ? ok({ ...told, birth: birth.value, due: expected.value, cleared: cleared.value }) : expected;
}

/** A due date so far from the birth that one of the two has to be a slip is refused. [V5] */
function parseDue(text: string, birth: PlainDate): Result<PlainDate | 'unknown', SituationError> {
  if (text === 'unknown') return ok(text);
  const place = ['baby', 'due'];
  const due = parseDate(text, place);
  if (!due.ok) return due;
  if (due.value > addDays(birth, MOST_DAYS_EARLY)) {
    return failed(faultAt('contradiction', place, 'a date at most 18 weeks after the birth, or "unknown"', text));
  }
  return due.value < addDays(birth, -MOST_DAYS_LATE)
    ? failed(faultAt('contradiction', place, 'a date at most 4 weeks before the birth, or "unknown"', text))
    : due;
}

type Written<Key extends keyof T, T> = NonNullable<T[Key]> extends readonly (infer Item)[] ? Item : never;

// Two functions that look alike: only a concrete union keeps its members apart when it is spread.
function parseAnswer(
  json: Written<'answers', SituationJson>,
  now: Instant,
  place: Place,
): Result<Answer, SituationError> {
  const at = parseTime(json.at, now, [...place, 'at']);
  return at.ok ? ok({ ...json, at: at.value }) : at;
}

function parseClearance(
  json: Written<'cleared', SituationJson['baby']>,
  now: Instant,
  place: Place,
): Result<Clearance, SituationError> {
  const at = parseTime(json.at, now, [...place, 'at']);
  return at.ok ? ok({ ...json, at: at.value }) : at;
}

function parseEach<T, U>(
  items: readonly T[],
  place: Place,
  parse: (item: T, place: Place) => Result<U, SituationError>,
): Result<readonly U[], SituationError> {
  const parsed: U[] = [];
  for (const [index, item] of items.entries()) {
    const one = parse(item, [...place, index]);
    if (!one.ok) return one;
    parsed.push(one.value);
  }
  return ok(parsed);
}
