/** The hazard log, and what must hold of it. Pure: the files are read by `check-hazards.ts`. */
export interface HazardLog {
  readonly signOff: { readonly clinician: string; readonly note: string };
  /** Risk 1 to 5 by severity (row, 1 to 5) and likelihood (column, 1 to 5). */
  readonly matrix: readonly (readonly number[])[];
  readonly hazards: readonly Hazard[];
}

export interface Hazard {
  readonly id: string;
  readonly name: string;
  readonly effect: string;
  readonly harm: string;
  readonly causes: readonly { readonly id: string; readonly cause: string }[];
  readonly initial: Risk;
  readonly residual: Risk;
  readonly accepted?: string;
  readonly controls: readonly Control[];
  readonly status: 'open' | 'closed';
}

export interface Risk {
  readonly severity: number;
  readonly likelihood: number;
  readonly risk: number;
}

export interface Control {
  readonly id: string;
  readonly kind: 'design' | 'test' | 'information';
  readonly control: string;
  readonly causes: readonly string[];
  /** Full names of tests that must have run and passed. */
  readonly tests: readonly string[];
}

/** How a named test ended: passed, or anything else that a runner says. */
export type Outcomes = ReadonlyMap<string, string>;

/** All faults of the log against the tests that ran; none is the only good answer. */
export function faultsOf(log: HazardLog, outcomes: Outcomes): readonly string[] {
  const ids = log.hazards.map(({ id }) => id);
  return [
    ...(log.hazards.length === 0 ? ['the log holds no hazard'] : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: stands twice`),
    ...log.hazards.flatMap((hazard) => faultsOfHazard(hazard, log, outcomes).map((fault) => `${hazard.id}: ${fault}`)),
  ];
}

function faultsOfHazard(hazard: Hazard, log: HazardLog, outcomes: Outcomes): readonly string[] {
  const covered = new Set(hazard.controls.flatMap(({ causes }) => causes));
  return [
    ...(hazard.causes.length === 0 ? ['has no cause'] : []),
    ...(hazard.controls.length === 0 ? ['has no control'] : []),
    ...hazard.causes.filter(({ id }) => !covered.has(id)).map(({ id }) => `cause ${id} has no control`),
    ...hazard.controls.flatMap((control) => faultsOfControl(control, hazard, outcomes)),
    ...(['initial', 'residual'] as const).flatMap((when) => riskFaults(when, hazard[when], log)),
    ...(hazard.residual.risk >= 3 && !hazard.accepted
      ? ['residual risk of 3 or more without a written acceptance']
      : []),
    ...(hazard.residual.risk > hazard.initial.risk ? ['residual risk above the initial one'] : []),
  ];
}

function faultsOfControl(control: Control, hazard: Hazard, outcomes: Outcomes): readonly string[] {
  const known = new Set(hazard.causes.map(({ id }) => id));
  return [
    ...(control.tests.length === 0 ? [`control ${control.id} names no test`] : []),
    ...control.causes
      .filter((cause) => !known.has(cause))
      .map((cause) => `control ${control.id} names cause ${cause}, which is not there`),
    ...control.tests.flatMap((test) => {
      const outcome = outcomes.get(test);
      if (outcome === undefined) return [`control ${control.id}: the test "${test}" did not run`];
      return outcome === 'passed' ? [] : [`control ${control.id}: the test "${test}" ${outcome}`];
    }),
  ];
}

function riskFaults(when: string, { severity, likelihood, risk }: Risk, log: HazardLog): readonly string[] {
  const expected = log.matrix[severity - 1]?.[likelihood - 1];
  return expected === risk ? [] : [`${when} risk is ${risk}, the matrix says ${expected ?? 'nothing'}`];
}
