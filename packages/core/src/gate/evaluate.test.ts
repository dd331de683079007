import { describe, expect, it } from 'vitest';
import type { Condition } from '../vocabulary/rule.ts';
import { evaluate } from './evaluate.ts';
import { agesFrom, contextOf } from './gate.fixture.ts';

const floppy: Condition = { fact: 'floppy', is: 'yes' };
const hernia: Condition = { fact: 'hernia', is: 'yes' };

describe('evaluate', () => {
  it('[G1] lets one settled "no" settle a conjunction, with nothing missing', () => {
    const reading = evaluate({ all: [floppy, hernia] }, contextOf({ floppy: 'no' }));
    expect(reading).toEqual({ value: 'no', settled: true, missing: [], facts: ['floppy'] });
  });

  it('[G1] keeps a conjunction open while a part is not asked', () => {
    const reading = evaluate({ all: [floppy, hernia] }, contextOf({ floppy: 'yes' }));
    expect(reading).toEqual({ value: 'unknown', settled: false, missing: ['hernia'], facts: ['floppy', 'hernia'] });
  });

  it('[G1] settles a conjunction of which every part holds, and a disjunction of which none does', () => {
    const [both, neither] = [contextOf({ floppy: 'yes', hernia: 'yes' }), contextOf({ floppy: 'no', hernia: 'no' })];
    const settled = { settled: true, missing: [], facts: ['floppy', 'hernia'] };
    expect(evaluate({ all: [floppy, hernia] }, both)).toEqual({ value: 'yes', ...settled });
    expect(evaluate({ any: [floppy, hernia] }, neither)).toEqual({ value: 'no', ...settled });
  });

  it('[G1] lets one settled "yes" settle a disjunction, resting on that part alone', () => {
    const reading = evaluate({ any: [floppy, hernia] }, contextOf({ hernia: 'yes' }));
    expect(reading).toEqual({ value: 'yes', settled: true, missing: [], facts: ['hernia'] });
  });

  it('[G1] names each missing fact of an open disjunction once', () => {
    const reading = evaluate({ any: [floppy, hernia, floppy] }, contextOf());
    expect(reading.value).toBe('unknown');
    expect(reading.missing).toEqual(['floppy', 'hernia']);
  });

  it('[G1] reads an empty conjunction as true and an empty disjunction as false', () => {
    expect(evaluate({ all: [] }, contextOf())).toMatchObject({ value: 'yes', settled: true });
    expect(evaluate({ any: [] }, contextOf())).toMatchObject({ value: 'no', settled: true });
  });

  it('[G1] turns a negation round and leaves the unknown unknown', () => {
    expect(evaluate({ not: floppy }, contextOf({ floppy: 'yes' })).value).toBe('no');
    expect(evaluate({ not: floppy }, contextOf({ floppy: 'no' })).value).toBe('yes');
    expect(evaluate({ not: floppy }, contextOf())).toMatchObject({ value: 'unknown', missing: ['floppy'] });
  });

  it('[G2] reads not sure as true, whichever value forbids', () => {
    expect(evaluate(floppy, contextOf({ floppy: 'not-sure' }))).toMatchObject({ value: 'yes', settled: true });
    const navel: Condition = { fact: 'navel-healed', is: 'no' };
    expect(evaluate(navel, contextOf({ 'navel-healed': 'not-sure' }))).toMatchObject({ value: 'yes', settled: true });
    expect(evaluate(navel, contextOf({ 'navel-healed': 'yes' })).value).toBe('no');
  });

  it('[G2] tells not sure apart where a rule asks for it', () => {
    expect(evaluate({ notSure: 'floppy' }, contextOf({ floppy: 'not-sure' }))).toMatchObject({
      value: 'yes',
      settled: true,
    });
    expect(evaluate({ notSure: 'floppy' }, contextOf({ floppy: 'yes' }))).toMatchObject({ value: 'no', settled: true });
    expect(evaluate({ notSure: 'floppy' }, contextOf())).toMatchObject({
      value: 'unknown',
      missing: ['floppy'],
      facts: ['floppy'],
    });
  });

  it('[G3] finds nothing sure in a fact that was not asked, and says what could make it so', () => {
    const reading = evaluate({ surely: floppy }, contextOf());
    expect(reading).toEqual({ value: 'no', settled: false, missing: ['floppy'], facts: ['floppy'] });
  });

  it('[G3] finds nothing sure in a carer who is not sure', () => {
    expect(evaluate({ surely: floppy }, contextOf({ floppy: 'not-sure' }))).toMatchObject({
      value: 'no',
      settled: true,
    });
    expect(evaluate({ surely: floppy }, contextOf({ floppy: 'yes' }))).toMatchObject({ value: 'yes', settled: true });
    const young: Condition = { surely: { age: 'corrected', before: { days: 28 } } };
    const open = { ages: agesFrom('2026-10-01', '2026-11-10') };
    expect(evaluate(young, contextOf({ 'born-early': 'not-sure' }, open))).toMatchObject({
      value: 'no',
      settled: true,
    });
  });

  it('[G3] asks for nothing more once one part of a proof can never be proved', () => {
    const both: Condition = { surely: { all: [floppy, hernia] } };
    const never = { value: 'no', settled: true, missing: [], facts: ['floppy'] };
    expect(evaluate(both, contextOf({ floppy: 'not-sure' }))).toEqual(never);
    expect(evaluate(both, contextOf({ floppy: 'yes' }))).toMatchObject({ settled: false, missing: ['hernia'] });
    expect(evaluate(both, contextOf({ floppy: 'yes', hernia: 'no' }))).toMatchObject({ value: 'no', settled: true });
    expect(evaluate(both, contextOf({ floppy: 'yes', hernia: 'yes' }))).toMatchObject({ value: 'yes', settled: true });
  });

  it('[G1] keeps a disjunction open that holds only until something surely else is known', () => {
    const reading = evaluate({ not: { surely: floppy } }, contextOf());
    expect(reading).toMatchObject({ value: 'yes', settled: false, missing: ['floppy'] });
    expect(evaluate({ all: [hernia, { not: { surely: floppy } }] }, contextOf({ hernia: 'yes' }))).toEqual({
      value: 'yes',
      settled: false,
      missing: ['floppy'],
      facts: ['hernia', 'floppy'],
    });
    const both = evaluate({ any: [hernia, { not: { surely: floppy } }] }, contextOf());
    expect(both).toEqual({ value: 'yes', settled: false, missing: ['hernia', 'floppy'], facts: ['floppy'] });
    const neither = evaluate({ all: [{ surely: floppy }, hernia] }, contextOf());
    expect(neither).toEqual({ value: 'no', settled: false, missing: ['floppy', 'hernia'], facts: ['floppy'] });
  });

  it('[G4] holds a rule by number only where such a reading stands', () => {
    const hot: Condition = { reading: 'hottest', atLeast: 38 };
    expect(evaluate(hot, contextOf())).toEqual({ value: 'no', settled: true, missing: [], facts: [] });
    expect(evaluate(hot, contextOf({ 'hottest-reading': 38 }))).toMatchObject({
      value: 'yes',
      facts: ['hottest-reading'],
    });
    expect(evaluate(hot, contextOf({ 'hottest-reading': 37.9 }))).toMatchObject({ value: 'no' });
    const cold: Condition = { reading: 'coldest', below: 36 };
    expect(evaluate(cold, contextOf({ 'coldest-reading': 35.9 }))).toMatchObject({
      value: 'yes',
      facts: ['coldest-reading'],
    });
    expect(evaluate(cold, contextOf({ 'coldest-reading': 36 }))).toMatchObject({ value: 'no', facts: [] });
    expect(evaluate(cold, contextOf({ 'hottest-reading': 35 }))).toMatchObject({ value: 'no' });
    expect(evaluate(hot, contextOf({ 'hottest-reading': 'not-sure' }))).toMatchObject({ value: 'no', settled: true });
  });

  it('[G1] reads numbers between their bounds, the lower one included', () => {
    const between: Condition = { fact: 'minutes-since-feed', atLeast: 10, below: 60 };
    const at = (minutes: number) => evaluate(between, contextOf({ 'minutes-since-feed': minutes })).value;
    expect([9, 10, 59, 60].map(at)).toEqual(['no', 'yes', 'yes', 'no']);
  });

  it('[G1] reads "more than" as more', () => {
    const long: Condition = { fact: 'days-since-stool', above: 7 };
    const at = (days: number) => evaluate(long, contextOf({ 'days-since-stool': days })).value;
    expect([6.9, 7, 7.1].map(at)).toEqual(['no', 'no', 'yes']);
  });

  it('[G3] finds nothing sure in the opposite of a doubt either', () => {
    const short: Condition = { surely: { not: { fact: 'days-since-stool', above: 7 } } };
    expect(evaluate(short, contextOf({ 'days-since-stool': 'not-sure' }))).toMatchObject({
      value: 'no',
      settled: true,
    });
    expect(evaluate(short, contextOf({ 'days-since-stool': 7 }))).toMatchObject({ value: 'yes', settled: true });
  });

  it('[G1] reads choices, limbs, milk, product, patch test and clearance', () => {
    const { value } = {
      value: (condition: Condition, facts = {}, more = {}) => evaluate(condition, contextOf(facts, more)).value,
    };
    expect(value({ state: ['drowsy'] }, { state: 'drowsy' })).toBe('yes');
    expect(value({ state: ['drowsy'] }, { state: 'crying' })).toBe('no');
    expect(value({ carer: ['unfit'] }, { carer: 'unfit' })).toBe('yes');
    expect(value({ carer: ['unfit'] }, { carer: 'ready' })).toBe('no');
    expect(value({ sore: 'left-arm' }, { 'injection-site-sore': ['left-arm'] })).toBe('yes');
    expect(value({ sore: 'left-arm' }, { 'injection-site-sore': ['right-arm'] })).toBe('no');
    expect(value({ sore: 'left-arm' }, { 'injection-site-sore': 'no' })).toBe('no');
    expect(value({ sore: 'left-arm' }, { 'injection-site-sore': 'not-sure' })).toBe('yes');
    expect(value({ milk: ['breast'] }, { milk: 'breast' })).toBe('yes');
    expect(value({ milk: ['breast'] }, { milk: 'formula' })).toBe('no');
    expect(value({ product: ['olive'] }, { product: 'olive' })).toBe('yes');
    expect(value({ product: ['olive'] }, { product: 'none' })).toBe('no');
    expect(value({ patchTest: 'not-clear' }, { 'patch-test': 'no' })).toBe('yes');
    expect(value({ patchTest: 'not-clear' }, { 'patch-test': 'yes' })).toBe('no');
    expect(value({ patchTest: 'clear' }, { 'patch-test': 'yes' })).toBe('yes');
    expect(value({ cleared: 'born-early' })).toBe('no');
    expect(value({ cleared: 'born-early' }, {}, { cleared: [{ fact: 'born-early', at: 0 }] })).toBe('yes');
    expect(value({ cleared: 'born-early' }, {}, { cleared: [{ fact: 'seizures', at: 0 }] })).toBe('no');
  });

  it('[G1] holds a goal only when it is one of those named', () => {
    const winding: Condition = { goal: ['wind', 'constipation'] };
    const context = contextOf();
    expect(evaluate(winding, { ...context, goal: 'wind' }).value).toBe('yes');
    expect(evaluate(winding, { ...context, goal: 'bond' }).value).toBe('no');
    expect(evaluate(winding, context)).toEqual({ value: 'no', settled: true, missing: [], facts: [] });
  });

  it('[G1] lets the goal settle a disjunction, whatever nobody was asked', () => {
    const reading = evaluate({ any: [hernia, { goal: ['wind'] }] }, { ...contextOf(), goal: 'wind' });
    expect(reading).toEqual({ value: 'yes', settled: true, missing: [], facts: [] });
  });

  it('[G5] leaves an age open that the due date could move, and asks for it', () => {
    const young: Condition = { age: 'corrected', before: { days: 42 } };
    const ages = agesFrom('2026-10-01', '2026-10-30');
    expect(evaluate(young, contextOf({}, { ages }))).toEqual({
      value: 'unknown',
      settled: false,
      missing: ['born-early'],
      facts: ['corrected-age-days'],
    });
    expect(evaluate(young, contextOf({ 'born-early': 'not-sure' }, { ages }))).toMatchObject({
      value: 'yes',
      settled: true,
    });
    expect(evaluate(young, contextOf({}, { ages: agesFrom('2026-10-01') }))).toMatchObject({
      value: 'no',
      settled: true,
    });
    expect(
      evaluate(
        { age: 'post-menstrual', before: { weeks: 44 } },
        contextOf({}, { ages: agesFrom('2026-10-01', '2026-10-01', [40, 43]) }),
      ),
    ).toMatchObject({
      value: 'yes',
      facts: ['post-menstrual-weeks'],
    });
    expect(evaluate({ age: 'birth', from: { days: 0 } }, contextOf()).facts).toEqual(['age-days']);
  });
});
