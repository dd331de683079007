/** Fails when a control of the hazard log names a test that did not run, or the log does not hold together. */
import { existsSync, readFileSync } from 'node:fs';
import { faultsOf, type HazardLog } from './hazards.ts';
import { outcomesIn } from './outcomes.ts';

const reports = process.argv.slice(2);
const absent = reports.filter((file) => !existsSync(file));
for (const file of absent) console.error(`check-hazards: ${file} is missing: run the tests first`);
const outcomes = new Map(
  reports.filter((file) => existsSync(file)).flatMap((file) => outcomesIn(JSON.parse(readFileSync(file, 'utf8')))),
);
const log: HazardLog = JSON.parse(readFileSync('safety/hazards.json', 'utf8'));
const faults = faultsOf(log, outcomes);
for (const fault of faults) console.error(`check-hazards: ${fault}`);
const controls = log.hazards.flatMap((hazard) => hazard.controls);
const tests = new Set(controls.flatMap((control) => control.tests));
console.log(
  `hazards: ${log.hazards.length}, controls: ${controls.length}, tests that prove them: ${tests.size}, faults: ${faults.length}`,
);
process.exit(faults.length + absent.length === 0 ? 0 : 1);
