import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../base/instant.ts';
import { parsePlainDate } from '../base/plain-date.ts';
import { parseSituation } from './parse-situation.ts';
import { fullSituation, situationWith } from './situation.fixture.ts';
import { situationShape } from './situation-shape.ts';
import type { Verdict } from './verdict.ts';
import { planShape, verdictShape } from './verdict-shape.ts';
import { writePlan, writeVerdict } from './write-verdict.ts';

const seed = 20261120;

const JSON_SCHEMA = { target: 'draft-2020-12', errorMode: 'ignore' } as const;

function checkerOf(schema: object) {
  return new Ajv2020({ strict: false, validateFormats: false, formats: {} }).compile(schema);
}

describe('the JSON Schema of a situation', () => {
  const accepts = checkerOf(toJsonSchema(situationShape, JSON_SCHEMA));

  it('[V10] accepts what is understood, from three keys to all of them', () => {
    for (const input of [situationWith(), fullSituation]) {
      expect(accepts(JSON.parse(JSON.stringify(input))), JSON.stringify(accepts.errors)).toBe(true);
    }
  });

  it('[V10] refuses unknown keys, kinds, facts and values', () => {
    const bad = [
      situationWith({ mood: 'good' }),
      situationWith({ contract: 2 }),
      situationWith({ minutes: 42 }),
      situationWith({ journal: [{ kind: 'nap', at: '-PT1M' }] }),
      situationWith({ answers: [{ fact: 'floppy', value: 'none', at: '-PT1M' }] }),
      situationWith({ answers: [{ fact: 'floppy', value: 'no', at: 'just now' }] }),
      { contract: 1 },
    ];
    expect(bad.map((input) => accepts(input))).toEqual(bad.map(() => false));
  });

  it('[V10] accepts all that the parser accepts', () => {
    const property = fc.property(fc.constantFrom(...Object.keys(fullSituation)), fc.jsonValue(), (key, value) => {
      const input = { ...fullSituation, [key]: value };
      if (parseSituation(input).ok) expect(accepts(input)).toBe(true);
    });
    fc.assert(property, { seed, numRuns: 1000 });
  });
});

describe('what goes out', () => {
  const at = parseInstant('2026-11-20T15:00:00+01:00');
  const reviewBy = parsePlainDate('2027-11-30');
  if (!at.ok || !reviewBy.ok) throw new Error('the fixture has to be read');
  const verdict: Verdict = {
    verdict: 'wait',
    care: null,
    until: at.value,
    validUntil: at.value,
    reasons: [
      {
        rule: 'just-fed',
        says: 'wait',
        care: null,
        until: at.value,
        facts: [
          { fact: 'minutes-since-feed', value: 20, from: 'journal', ageMinutes: 20 },
          { fact: 'injection-site-sore', value: ['left-thigh'], from: 'answer', ageMinutes: -3 },
          { fact: 'state', value: null, from: null, ageMinutes: null },
        ],
        sources: ['article-1'],
      },
    ],
    leftOut: [{ stroke: 'leg-down', side: 'left', rules: ['sore-left-thigh'] }],
    limits: { minutes: 10, pressure: 2, undress: 'clothed', product: 'none', proneSeconds: 0 },
    ask: [{ question: 'danger', facts: ['floppy'], weight: 0.5 }],
    book: { version: '1', reviewBy: reviewBy.value },
  };
  const routine = {
    seconds: 60,
    steps: [
      {
        id: '1',
        stroke: 'ask-permission',
        side: 'none',
        position: 'supine',
        contact: null,
        repetitions: 1,
        seconds: 60,
        pressure: 0,
        because: ['asks-first'],
      },
    ],
    leftOut: [{ stroke: 'lap-pat', rules: ['no-head-lift'] }],
    shortest: 5,
  } as const;

  it('[V9] writes instants as RFC 3339 in UTC and keeps the rest', () => {
    const json = writeVerdict(verdict);
    expect(json).toMatchObject({ until: '2026-11-20T14:00:00Z', validUntil: '2026-11-20T14:00:00Z' });
    expect(json).toEqual({
      ...verdict,
      until: '2026-11-20T14:00:00Z',
      validUntil: '2026-11-20T14:00:00Z',
      reasons: verdict.reasons.map((reason) => ({ ...reason, until: '2026-11-20T14:00:00Z' })),
    });
  });

  it('[V9] writes a plan flat: the keys of the verdict, and the routine', () => {
    expect(writePlan({ ...verdict, routine: null })).toEqual({ ...writeVerdict(verdict), routine: null });
    expect(writePlan({ ...verdict, routine })).toEqual({ ...writeVerdict(verdict), routine });
  });

  it('[V9] keeps to its own JSON Schema', () => {
    const [isVerdict, isPlan] = [
      checkerOf(toJsonSchema(verdictShape, JSON_SCHEMA)),
      checkerOf(toJsonSchema(planShape, JSON_SCHEMA)),
    ];
    expect(isVerdict(writeVerdict(verdict)), JSON.stringify(isVerdict.errors)).toBe(true);
    expect(isPlan(writePlan({ ...verdict, routine })), JSON.stringify(isPlan.errors)).toBe(true);
    expect(isVerdict({ ...writeVerdict(verdict), verdict: 'yes' })).toBe(false);
  });
});
