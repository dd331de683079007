import { describe, expect, it } from 'vitest';
import { faultsOf, type Hazard, type HazardLog } from './hazards.ts';
import { outcomesIn } from './outcomes.ts';

const hazard: Hazard = {
  id: 'H1',
  name: 'n',
  effect: 'e',
  harm: 'h',
  causes: [{ id: 'H1.1', cause: 'c' }],
  initial: { severity: 2, likelihood: 2, risk: 3 },
  residual: { severity: 2, likelihood: 1, risk: 1 },
  controls: [{ id: 'H1.1.1', kind: 'design', control: 'x', causes: ['H1.1'], tests: ['a b'] }],
  status: 'open',
};
const log = (patch: Partial<Hazard> = {}): HazardLog => ({
  signOff: { clinician: '', note: '' },
  matrix: [
    [1, 1],
    [1, 3],
  ],
  hazards: [{ ...hazard, ...patch }],
});
const ran = new Map([['a b', 'passed']]);

describe('the hazard log', () => {
  it('is without fault when every control is proved', () => {
    expect(faultsOf(log(), ran)).toEqual([]);
  });

  it('names a test that did not run or did not pass', () => {
    expect(faultsOf(log(), new Map())).toEqual(['H1: control H1.1.1: the test "a b" did not run']);
    expect(faultsOf(log(), new Map([['a b', 'failed']]))).toEqual(['H1: control H1.1.1: the test "a b" failed']);
  });

  it('names hazards without causes, controls, tests, and causes without control', () => {
    expect(faultsOf(log({ controls: [] }), ran)).toEqual(['H1: has no control', 'H1: cause H1.1 has no control']);
    expect(faultsOf(log({ causes: [] }), ran)).toContain('H1: has no cause');
    expect(faultsOf({ ...log(), hazards: [] }, ran)).toEqual(['the log holds no hazard']);
    expect(faultsOf({ ...log(), hazards: [hazard, hazard] }, ran)).toEqual(['H1: stands twice']);
  });

  it('holds the risk to the matrix, and asks for an acceptance where it stays high', () => {
    expect(faultsOf(log({ initial: { severity: 2, likelihood: 2, risk: 2 } }), ran)).toEqual([
      'H1: initial risk is 2, the matrix says 3',
    ]);
    const high = { severity: 2, likelihood: 2, risk: 3 };
    expect(faultsOf(log({ residual: high }), ran)).toEqual([
      'H1: residual risk of 3 or more without a written acceptance',
    ]);
    expect(faultsOf(log({ residual: high, accepted: 'because' }), ran)).toEqual([]);
  });
});

describe('outcomesIn', () => {
  it('reads both runners', () => {
    expect(outcomesIn({ testResults: [{ assertionResults: [{ fullName: 'a b', status: 'passed' }] }] })).toEqual([
      ['a b', 'passed'],
    ]);
    const suites = [
      {
        title: 'x.spec.ts',
        specs: [{ title: 'one', ok: true }],
        suites: [{ title: 'in', specs: [{ title: 'two', ok: false }] }],
      },
    ];
    expect(outcomesIn({ suites })).toEqual([
      ['one', 'passed'],
      ['in two', 'failed'],
    ]);
  });
});
