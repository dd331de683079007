import { type Draft, type Merit, neverWorse } from './draft.ts';

/** Drafts with the same marks and count: the best for each number of seconds. */
interface Lane {
  readonly marks: number;
  readonly count: number;
  readonly values: number[];
  readonly froms: Draft['from'][];
  /** The best value among the seconds passed so far. */
  value: number;
}

/** Collects drafts within a budget of seconds. */
export interface Gathering {
  /** Takes a draft as it stands. */
  readonly keep: (draft: Draft) => void;
  /** Takes `next` after `begun`, unless it is too long or no better than what is there. `before` is what was begun. */
  readonly offer: (begun: Merit, next: Draft, before: Draft) => void;
  /** Those that no other beats, the shortest first. Of equals the first taken stays. [P22] */
  readonly unbeaten: () => readonly Draft[];
}

/** Less than any draft is worth; small enough to stay a machine integer. */
const NOTHING = -(2 ** 30);

/**
 * A table of drafts by whole seconds, so that thousands can be offered and few are made.
 *
 * `counted`: stops are added up; else it is enough to know that there is one.
 */
export function gather(budget: number, counted: boolean): Gathering {
  const lanes: Lane[] = [];
  return {
    keep: (draft) => {
      if (draft.seconds > budget) return;
      const lane = laneFor(lanes, draft.marks, draft.count, budget);
      if (draft.value > (lane.values[draft.seconds] ?? NOTHING)) put(lane, draft.seconds, draft.value, draft.from);
    },
    offer: (begun, next, before) => {
      const [seconds, value] = [begun.seconds + next.seconds, begun.value + next.value];
      if (seconds > budget) return;
      const lane = laneFor(lanes, begun.marks | next.marks, counted ? begun.count + next.count : 1, budget);
      if (value > (lane.values[seconds] ?? NOTHING)) put(lane, seconds, value, { before, adds: next });
    },
    unbeaten: () => swept(lanes, budget),
  };
}

function put(lane: Lane, seconds: number, value: number, from: Draft['from']): void {
  lane.values[seconds] = value;
  lane.froms[seconds] = from;
}

function laneFor(lanes: Lane[], marks: number, count: number, budget: number): Lane {
  for (const lane of lanes) if (lane.marks === marks && lane.count === count) return lane;
  const values = new Array<number>(budget + 1).fill(NOTHING);
  const froms = new Array<Draft['from']>(budget + 1).fill(null);
  const lane: Lane = { marks, count, values, froms, value: NOTHING };
  lanes.push(lane);
  return lane;
}

/** Goes up the seconds; a draft stays where no lane holds one that is as short and never worse. */
function swept(lanes: readonly Lane[], budget: number): readonly Draft[] {
  const rivals = lanes.map((lane) =>
    lanes.filter((other) => other !== lane && neverWorse(other, { ...lane, value: NOTHING })),
  );
  const kept: Draft[] = [];
  for (let seconds = 0; seconds <= budget; seconds += 1) {
    for (let at = 0; at < lanes.length; at += 1) {
      const lane = lanes[at];
      const value = lane?.values[seconds] ?? NOTHING;
      if (!lane || value <= lane.value || beaten(value, seconds, rivals[at] ?? [])) continue;
      lane.value = value;
      kept.push({ seconds, value, marks: lane.marks, count: lane.count, from: lane.froms[seconds] ?? null });
    }
  }
  return kept;
}

function beaten(value: number, seconds: number, rivals: readonly Lane[]): boolean {
  for (const rival of rivals) if (Math.max(rival.value, rival.values[seconds] ?? NOTHING) >= value) return true;
  return false;
}
