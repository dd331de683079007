import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { type SlowPhone, slowProcessor } from './slow-phone.ts';
import { type Row, rowOf } from './table.ts';

const ROUNDS = 5;

/** The machine in plain words, and how busy it is: a number that was measured beside other work says little. */
export function describeMachine(): string {
  const [busy = 0] = loadavg();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${availableParallelism()} cores, ${memory} GiB, Node ${process.versions.node}; ${busy.toFixed(1)} processes wanted to run in the last minute.`;
}

/** Processor time of a virtual machine, in ticks of all cores: what it used, and what it wanted and its host withheld. */
interface Ticks {
  readonly used: number;
  readonly withheld: number;
}

/** `null` where the system does not say. Order of the columns: proc_stat(5). */
function ticksNow(): Ticks | null {
  try {
    const [, ...columns] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').trim().split(/\s+/).map(Number);
    const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0, withheld = 0] = columns;
    return { used: user + nice + system + irq + soft, withheld };
  } catch {
    return null;
  }
}

const atStart = ticksNow();

/** How much of the processor time that was wanted since the start went to other machines of the same host. */
export function describeHost(): string {
  const now = ticksNow();
  if (!now || !atStart) return 'What its host withheld is not known here.';
  const [used, withheld] = [now.used - atStart.used, now.withheld - atStart.withheld];
  return `Its host withheld ${((100 * withheld) / Math.max(1, used + withheld)).toFixed(1)} % of the processor time that was wanted.`;
}

/** One fixed job in the page, at full speed and slowed, so that the times of other machines can be compared. */
export async function measureProcessor(phone: SlowPhone): Promise<readonly Row[]> {
  const { context, page, devtools } = await phone.open();
  const times = async (): Promise<readonly number[]> => {
    const each: number[] = [];
    for (let round = 0; round < ROUNDS; round++) each.push(await page.evaluate(fixedJob));
    return each;
  };
  const full = await times();
  await slowProcessor(devtools);
  const slow = await times();
  await context.close();
  return [
    rowOf('the processor: one fixed job in the page', 'ms', full, 'sorts 300,000 numbers'),
    rowOf('the processor: the same with 4x CPU', 'ms', slow),
  ];
}

function fixedJob(): number {
  const started = performance.now();
  let state = 1;
  const numbers = Array.from({ length: 300_000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  });
  numbers.sort((a, b) => a - b);
  return performance.now() - started;
}
