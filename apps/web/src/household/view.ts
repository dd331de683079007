import { computed, type ReadonlySignal } from '@preact/signals';
import { addDays, DAY, mayWe, type Situation, type StrokeId, type Verdict } from '@warmhands/core';
import type { Habits } from './habit.ts';
import { readHabits } from './habits.ts';
import type { BabyProfile, SetAside, Settings, Wish } from './household.ts';
import type { Ledger } from './ledger.ts';
import type { Powers } from './powers.ts';
import { readBabies, readSettings } from './profiles.ts';
import { type KindRecord, livingRecords, type Told, toldOf } from './records.ts';
import { situationOf } from './situation-of.ts';
import { type Skill, skillOf } from './skill.ts';
import { readWish } from './wishes.ts';

/** What the ledger shows, worked out anew where it changes and nowhere else. */
export interface View {
  readonly babies: ReadonlySignal<readonly BabyProfile[]>;
  readonly current: ReadonlySignal<BabyProfile | null>;
  readonly settings: ReadonlySignal<Settings>;
  readonly wish: ReadonlySignal<Wish>;
  readonly habits: ReadonlySignal<Habits>;
  /** What is told of the current baby. */
  readonly told: ReadonlySignal<Told>;
  readonly clock: ReadonlySignal<'right' | 'wrong'>;
  readonly situation: ReadonlySignal<Situation | null>;
  readonly advice: ReadonlySignal<Verdict | null>;
  readonly setAside: ReadonlySignal<readonly SetAside[]>;
  readonly skill: Skill;
}

/** The view of a ledger for the baby that is chosen on this device. */
export function viewOf(ledger: Ledger, powers: Powers, chosen: ReadonlySignal<string | null>): View {
  // The state is changed in place, so it is the version that says when to look again.
  const records = computed(() => (ledger.version.value >= 0 ? livingRecords(ledger.state) : []));
  const profiles = computed(() => readBabies(records.value));
  const babies = computed(() => profiles.value.babies);
  const current = computed(() => babies.value.find(({ id }) => id === chosen.value) ?? babies.value.at(-1) ?? null);
  const wish = computed(() => readWish(current.value?.id ?? null, records.value));
  const told = computed(() => toldOf(current.value?.id ?? '', records.value));
  const clock = computed(() => (isClockWrong(powers, records.value) ? 'wrong' : 'right'));
  const skill = skillOf(records, powers.clock);
  const { reading, situation } = situationSignals(powers, current, told, wish, skill.learned);
  return {
    babies,
    current,
    settings: computed(() => readSettings(records.value)),
    wish,
    habits: computed(() => readHabits(records.value)),
    told,
    clock,
    situation,
    advice: computed(() => (situation.value && clock.value === 'right' ? mayWe(situation.value, powers.book) : null)),
    setAside: computed(() => [
      ...ledger.damaged.value.map(() => ({ kind: 'operation', record: '', pointer: '' })),
      ...profiles.value.broken,
      ...reading.value.setAside,
    ]),
    skill,
  };
}

/** Parsing anew is for a new day or new records only; the minute alone moves nothing but `now`. */
function situationSignals(
  { clock }: Powers,
  current: ReadonlySignal<BabyProfile | null>,
  told: ReadonlySignal<Told>,
  wish: ReadonlySignal<Wish>,
  learned: ReadonlySignal<readonly StrokeId[]>,
) {
  const today = computed(() => clock.now.value.date);
  const reading = computed(() => {
    const now = clock.now.peek();
    if (!current.value || today.value !== now.date) return { situation: null, setAside: [] };
    return situationOf(current.value, told.value, wish.value, learned.value, now);
  });
  const situation = computed(() => {
    const parsed = reading.value.situation;
    return parsed && { ...parsed, now: clock.now.value };
  });
  return { reading, situation };
}

/** A device that shows a date before this build, or a day before something already told, has a wrong clock. [H12] */
function isClockWrong({ clock, builtOn }: Powers, records: readonly KindRecord[]): boolean {
  const { date, instant } = clock.now.value;
  return date < addDays(builtOn, -1) || newestTold(records) > instant + DAY;
}

/** The newest time at which anything was told here. */
function newestTold(records: readonly KindRecord[]): number {
  return records.reduce((newest, { kind, fields }) => {
    const at = kind === 'answer' ? fields['at'] : null;
    return typeof at === 'number' && at > newest ? at : newest;
  }, 0);
}
