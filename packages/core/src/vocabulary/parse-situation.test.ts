import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSituation } from './parse-situation.ts';
import { everyAnswer, everyEntry, fullSituation, situationWith } from './situation.fixture.ts';
import { MOST_ENTRIES } from './situation-shape.ts';

const seed = 20261120;

function fault(input: unknown) {
  const parsed = parseSituation(input);
  return parsed.ok ? null : parsed.error;
}

function pointer(input: unknown) {
  return fault(input)?.pointer ?? null;
}

function read(part: Record<string, unknown> = {}) {
  const parsed = parseSituation(situationWith(part));
  if (!parsed.ok) throw new Error(`${parsed.error.pointer}: ${parsed.error.expected}`);
  return parsed.value;
}

/** Tells whether a JSON Pointer leads to something in the input. */
function leads(input: unknown, path: string): boolean {
  const steps = path.split('/').slice(1);
  let here = input;
  for (const step of steps) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return false;
    here = Reflect.get(here, key);
  }
  return true;
}

describe('what is understood', () => {
  it('[V6] takes three keys, and guesses nothing about the rest', () => {
    expect(read()).toEqual({
      contract: 1,
      now: { instant: Date.UTC(2026, 10, 20, 14), zone: 'Europe/London', date: '2026-11-20' },
      baby: { birth: '2026-08-01', cleared: [] },
      journal: [],
      answers: [],
      goal: null,
      minutes: null,
      product: 'none',
      start: 'legs-first',
      learned: [],
      liked: [],
      disliked: [],
    });
  });

  it('[V2] takes every kind of entry and answer with every key, and loses none', () => {
    const parsed = parseSituation(fullSituation);
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    expect(parsed.value.journal.map((entry) => Object.keys(entry).sort())).toEqual(
      everyEntry.map((entry) => Object.keys(entry).sort()),
    );
    expect(parsed.value.answers).toHaveLength(everyAnswer.length);
    expect(parsed.value).toMatchObject({ goal: 'wind', minutes: 10, undress: 'nappy', start: 'chest-first' });
    expect(parsed.value.baby).toMatchObject({ due: '2026-08-10', milk: 'breast', solids: 'no' });
  });

  it('[V3] reads a span before now and an instant as the same moment', () => {
    const { answers } = read({
      answers: [
        { fact: 'worried', value: 'no', at: '-PT25M' },
        { fact: 'worried', value: 'no', at: '2026-11-20T14:35:00+01:00' },
      ],
    });
    expect(answers.map(({ at }) => at)).toEqual([Date.UTC(2026, 10, 20, 13, 35), Date.UTC(2026, 10, 20, 13, 35)]);
  });

  it('[V3] keeps a time in the future as told: the gate decides what it is worth', () => {
    const { answers } = read({ answers: [{ fact: 'floppy', value: 'yes', at: '2030-01-01T00:00:00Z' }] });
    expect(answers[0]?.at).toBe(Date.UTC(2030, 0, 1));
  });

  it('[V5] takes the birth day in the zone where the baby is, although it is tomorrow in London', () => {
    const tomorrow = { now: '2026-11-21T03:00:00+14:00[Pacific/Kiritimati]', baby: { birth: '2026-11-21' } };
    expect(pointer(situationWith(tomorrow))).toBeNull();
    expect(pointer(situationWith({ baby: { birth: '2026-11-21' } }))).toBe('/baby/birth');
  });

  it('[V5] takes a due date from 4 weeks before to 18 weeks after the birth, and not a day more', () => {
    const due = (date: string) => pointer(situationWith({ baby: { birth: '2026-08-01', due: date } }));
    expect([due('2026-07-04'), due('2026-12-05'), due('unknown')]).toEqual([null, null, null]);
    expect([due('2026-07-03'), due('2026-12-06')]).toEqual(['/baby/due', '/baby/due']);
  });
});

describe('what is refused, by name', () => {
  const answer = (part: object) => situationWith({ answers: [{ at: '-PT1M', ...part }] });
  const entry = (part: object) => situationWith({ journal: [{ at: '-PT1M', ...part }] });
  const stool = (part: unknown) => entry({ kind: 'nappy', wet: false, stool: part });
  it.each([
    ['another contract', situationWith({ contract: 2 }), '/contract'],
    ['a key', situationWith({ mood: 'good' }), '/mood'],
    ['a key of the baby', situationWith({ baby: { birth: '2026-08-01', name: '👶' } }), '/baby/name'],
    ['__proto__', JSON.parse(`{"__proto__":{},${JSON.stringify(situationWith()).slice(1)}`), '/__proto__'],
    ['constructor', JSON.parse(`{"constructor":{},${JSON.stringify(situationWith()).slice(1)}`), '/constructor'],
    ['a key with / and ~', situationWith({ 'a/b~c': 1 }), '/a~1b~0c'],
    ['a missing key', { contract: 1 }, ''],
    ['a missing birth', situationWith({ baby: { brith: '2026-08-01' } }), '/baby'],
    ['42 minutes', situationWith({ minutes: 42 }), '/minutes'],
    ['half a minute', situationWith({ minutes: 0.5 }), '/minutes'],
    ['minutes as text', situationWith({ minutes: '10' }), '/minutes'],
    ['a goal', situationWith({ goal: 'cure' }), '/goal'],
    ['a product outside both lists', situationWith({ product: 'engine-oil' }), '/product'],
    ['a stroke', situationWith({ liked: ['leg-down', 'leg-sideways'] }), '/liked/1'],
    ['370 degrees', entry({ kind: 'temperature', celsius: 370, site: 'ear' }), '/journal/0/celsius'],
    ['a kind', entry({ kind: 'nap' }), '/journal/0/kind'],
    ['no kind', entry({}), '/journal/0'],
    ['a standing fact as a symptom', entry({ kind: 'symptom', fact: 'hernia' }), '/journal/0/fact'],
    ['a stool that is a list', stool([]), '/journal/0/stool'],
    ['a colour', stool({ colour: 'pink' }), '/journal/0/stool/colour'],
    ['wet as text', entry({ kind: 'nappy', wet: 'yes' }), '/journal/0/wet'],
    ['an answer of the profile', answer({ fact: 'milk', value: 'breast' }), '/answers/0/fact'],
    ['an answer to baby', answer({ question: 'baby', value: 'none' }), '/answers/0/question'],
    ['yes to a whole question', answer({ question: 'danger', value: 'yes' }), '/answers/0/value'],
    ['none to a fact', answer({ fact: 'floppy', value: 'none' }), '/answers/0/value'],
    ['fact and question at once', answer({ question: 'danger', fact: 'floppy', value: 'none' }), '/answers/0/fact'],
    ['a state', answer({ fact: 'state', value: 'yes' }), '/answers/0/value'],
    ['a carer', answer({ fact: 'carer', value: 'drowsy' }), '/answers/0/value'],
    ['minutes over a week', answer({ fact: 'minutes-since-feed', value: 10_081 }), '/answers/0/value'],
    ['minutes below nothing', answer({ fact: 'minutes-since-wake', value: -1 }), '/answers/0/value'],
    ['half a stool', answer({ fact: 'stools-in-24h', value: 1.5 }), '/answers/0/value'],
    ['yes to sore', answer({ fact: 'injection-site-sore', value: 'yes' }), '/answers/0/value'],
    ['no limb at all', answer({ fact: 'injection-site-sore', value: [] }), '/answers/0/value'],
    ['a sore mouth', answer({ fact: 'injection-site-sore', value: ['mouth'] }), '/answers/0/value/0'],
    [
      'a time that does not exist',
      answer({ fact: 'floppy', value: 'no', at: '2026-02-30T10:00:00Z' }),
      '/answers/0/at',
    ],
    ['a span of nothing', answer({ fact: 'floppy', value: 'no', at: '-PT' }), '/answers/0/at'],
    ['a span to come', answer({ fact: 'floppy', value: 'no', at: 'PT5M' }), '/answers/0/at'],
    ['a birth that does not exist', situationWith({ baby: { birth: '2026-02-30' } }), '/baby/birth'],
    ['a zone', situationWith({ now: '2026-11-20T14:00:00+00:00[Europe/Atlantis]' }), '/now'],
    ['no zone', situationWith({ now: '2026-11-20T14:00:00Z' }), '/now'],
    ['an offset that the zone has not', situationWith({ now: '2026-11-20T14:00:00+01:00[Europe/London]' }), '/now'],
    ['a list as the whole', [], ''],
    ['nothing', null, ''],
    ['a clearance of a number', situationWith({ baby: cleared('days-since-stool') }), '/baby/cleared/0/fact'],
  ])('[V2] refuses %s', (_, input, place) => {
    expect(pointer(input)).toBe(place);
    expect(leads(input, place)).toBe(true);
  });

  function cleared(fact: string) {
    return { birth: '2026-08-01', cleared: [{ fact, at: '-P1D' }] };
  }

  it('[V5] refuses an end before its start', () => {
    const feed = { kind: 'feed', start: '-PT10M', end: '-PT20M', how: 'breast' };
    expect(fault(situationWith({ journal: [feed] }))).toMatchObject({
      kind: 'contradiction',
      pointer: '/journal/0/end',
    });
  });

  it('[V8] says in plain words what was expected and what was found', () => {
    expect(fault(situationWith({ minutes: 42 }))).toEqual({
      kind: 'value',
      pointer: '/minutes',
      expected: 'a whole number of minutes from 1 to 30',
      found: '42',
    });
    expect(fault(situationWith({ baby: { brith: '2026-08-01' } }))).toEqual({
      kind: 'missing',
      pointer: '/baby',
      expected: 'the key "birth"',
      found: 'the keys "brith"',
    });
  });
});

describe('hostile input', () => {
  it('[V8] never throws, and always points into the input', () => {
    const property = fc.property(fc.anything(), (input) => {
      const error = fault(input);
      expect(error === null || leads(input, error.pointer)).toBe(true);
    });
    fc.assert(property, { seed, numRuns: 2000 });
  });

  it('[V8] points into a good situation of which one part was replaced', () => {
    const places = [...paths(fullSituation)];
    const property = fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
      const input = replaced(fullSituation, place, value);
      const error = fault(input);
      expect(error === null || leads(input, error.pointer)).toBe(true);
    });
    fc.assert(property, { seed, numRuns: 3000 });
  });

  it('[V7] refuses lists and texts that are too long', () => {
    const answers = Array.from({ length: MOST_ENTRIES + 1 }, () => everyAnswer[0]);
    expect(pointer(situationWith({ answers }))).toBe('/answers');
    const note = { kind: 'note', at: '-PT1M', text: 'x'.repeat(10_001) };
    expect(pointer(situationWith({ journal: [note] }))).toBe('/journal/0/text');
    expect(pointer(situationWith({ now: `2026-11-20T14:00:00+00:00[${'a'.repeat(1e6)}]` }))).toBe('/now');
    const late = { fact: 'floppy', value: 'no', at: `-P${'9'.repeat(60)}D` };
    expect(pointer(situationWith({ answers: [late] }))).toBe('/answers/0/at');
  });

  it('[V7] reads 20,000 entries in well under two seconds', () => {
    const journal = Array.from({ length: 20_000 }, (_, index) => ({ ...everyEntry[index % everyEntry.length] }));
    const begun = performance.now();
    expect(parseSituation(situationWith({ journal })).ok).toBe(true);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

type Path = readonly (string | number)[];

function* paths(value: unknown, above: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const path = [...above, Array.isArray(value) ? Number(key) : key];
    yield path;
    yield* paths(inner, path);
  }
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((inner, index) => (index === step ? replaced(inner, rest, by) : inner));
  const entries = Object.entries(value ?? {}).map(([key, inner]) => [
    key,
    key === step ? replaced(inner, rest, by) : inner,
  ]);
  return Object.fromEntries(entries);
}
