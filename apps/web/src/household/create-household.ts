import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type AskedFact,
  addDays,
  advise,
  type Book,
  failed,
  ok,
  type PlainDate,
  questionOf,
  type Result,
} from '@warmhands/core';
import type { Clock } from '../platform/clock.ts';
import type { Store } from '../platform/store.ts';
import { exportText } from './export-text.ts';
import type { BabyDraft, FieldError, Household, Said, Wish } from './household.ts';
import type { Change, Later } from './ledger.ts';
import { openLedger } from './ledger.ts';
import type { Json } from './operation.ts';
import { checkProfile } from './profile-form.ts';
import { readBabies, readSettings, SETTINGS, wishOf } from './profiles.ts';
import { type KindRecord, livingRecords, toldOf } from './records.ts';
import { situationOf } from './situation-of.ts';
import { readWish } from './wishes.ts';

/** All that the household needs from outside: every power of the browser is handed in. */
export interface Powers {
  readonly store: Store;
  readonly clock: Clock;
  readonly later: Later;
  readonly newId: () => string;
  readonly book: Book;
  /** A device that shows an earlier date has a wrong clock. */
  readonly builtOn: PlainDate;
  /** Which baby this device shows. */
  readonly chosen: { read(): string | null; keep(id: string): void };
  readonly kept: ReadonlySignal<'kept' | 'may-be-lost' | 'look-only'>;
  readonly update: ReadonlySignal<'none' | 'ready'>;
  readonly applyUpdate: () => void;
  /** Takes away what is kept beside the store. */
  readonly eraseRest: () => Promise<void>;
  /** Another page has erased everything. */
  readonly onErased: () => void;
}

const DAY = 86_400_000;

/** Opens the household on its store. */
export async function createHousehold(powers: Powers): Promise<Household> {
  const { store, clock, newId, book } = powers;
  const ledger = await openLedger(store, powers.later);
  const chosen = signal(powers.chosen.read());
  // The state is changed in place, so it is the version that says when to look again.
  const records = computed(() => (ledger.version.value >= 0 ? livingRecords(ledger.state) : []));
  const profiles = computed(() => readBabies(records.value));
  const babies = computed(() => profiles.value.babies);
  const current = computed(() => babies.value.find(({ id }) => id === chosen.value) ?? babies.value.at(-1) ?? null);
  const settings = computed(() => readSettings(records.value));
  const wish = computed(() => readWish(current.value?.id ?? null, records.value));
  const told = computed(() => toldOf(current.value?.id ?? '', records.value));
  const isClockWrong = computed(() => {
    const { date, instant } = clock.now.value;
    return date < addDays(powers.builtOn, -1) || newestTold(records.value) > instant + DAY;
  });
  // Parsing anew is for a new day or new records only; the minute alone moves nothing but `now`.
  const today = computed(() => clock.now.value.date);
  const reading = computed(() => {
    const now = clock.now.peek();
    if (!current.value || today.value !== now.date) return { situation: null, setAside: [] };
    return situationOf(current.value, told.value, wish.value, now);
  });
  const situation = computed(() => {
    const parsed = reading.value.situation;
    return parsed && { ...parsed, now: clock.now.value };
  });
  const advice = computed(() => (situation.value && !isClockWrong.value ? advise(situation.value, book) : null));

  const here = (): { zone: string; w: number } => {
    const { zone, instant } = clock.read();
    return { zone, w: instant };
  };
  const tell = (changes: readonly Change[]): void => ledger.tell(changes, clock.read().instant);
  const write = (record: string, set: Record<string, Json>): void => tell([{ record, set }]);
  const babyId = (): string => {
    if (!current.value) throw new Error('There is no baby to tell this of.');
    return current.value.id;
  };

  store.listen((what) => {
    if (what === 'written') void ledger.refresh();
    else {
      ledger.stop();
      powers.onErased();
    }
  });

  return {
    babies,
    current,
    settings,
    wish,
    now: clock.now,
    clock: computed(() => (isClockWrong.value ? 'wrong' : 'right')),
    situation,
    advice,
    setAside: computed(() => [
      ...ledger.damaged.value.map(() => ({ kind: 'operation', record: '', pointer: '' })),
      ...profiles.value.broken,
      ...reading.value.setAside,
    ]),
    saving: ledger.saving,
    kept: powers.kept,
    update: powers.update,
    applyUpdate: powers.applyUpdate,
    addBaby(draft) {
      const checked = checkProfile({ ...draft, birth: draft.birth }, null, clock.read().date);
      if (!checked.ok) return checked;
      const id = newId();
      // A wish made before there was a baby goes with the first one.
      const wished = babies.value.length === 0 ? wishFields(wish.value) : null;
      tell([
        { record: id, set: { ...checked.value, kind: 'baby' } },
        ...(wished ? [{ record: wishOf(id), set: wished }] : []),
      ]);
      choose(id);
      return ok(id);
    },
    changeBaby: (id, patch) => changeBaby(id, patch),
    removeBaby: (id) => tell([{ record: id, remove: true }]),
    restoreBaby(id) {
      if (ledger.state.records.has(id)) write(id, { kind: 'baby' });
    },
    choose,
    answer(said) {
      const { zone, w } = here();
      const baby = babyId();
      tell(said.map((one) => ({ record: newId(), set: { kind: 'answer', baby, ...answerFields(one), at: w, zone } })));
    },
    takeBack(fact) {
      const { w } = here();
      tell(
        saidOf(
          fact,
          toldOf(babyId(), records.value).answers.map(({ record }) => record),
          w,
        ),
      );
    },
    clear(fact) {
      const { zone, w } = here();
      write(newId(), { kind: 'clearance', baby: babyId(), fact, at: w, zone });
    },
    record(entry) {
      const { zone } = here();
      write(newId(), { ...plain(entry), baby: babyId(), zone });
    },
    want: (patch) => write(wishOf(current.value?.id ?? null), wishFields(patch)),
    change: (patch) => write(SETTINGS, { kind: 'settings', ...plain(patch) }),
    tryAgain: ledger.tryAgain,
    exportAll: () => exportText(store, ledger, babies.value, clock.read()),
    async eraseEverything() {
      ledger.stop();
      const erased = await store.erase();
      if (!erased.ok) return failed(erased.error === 'blocked' ? 'blocked' : 'failed');
      await powers.eraseRest();
      return ok('erased');
    },
  } satisfies Household;

  function choose(id: string): void {
    chosen.value = id;
    powers.chosen.keep(id);
  }

  function changeBaby(id: string, patch: Partial<BabyDraft>): Result<string, readonly FieldError[]> {
    const birth = babies.value.find((baby) => baby.id === id)?.birth ?? null;
    const checked = checkProfile(patch, birth, clock.read().date);
    if (!checked.ok) return checked;
    write(id, { ...checked.value, kind: 'baby' });
    return ok(id);
  }
}

function answerFields(said: Said): Record<string, Json> {
  return 'fact' in said ? { fact: said.fact, value: said.value } : { question: said.question, value: said.value };
}

function wishFields(patch: Partial<Wish>): Record<string, Json> {
  return { kind: 'wish', ...plain(patch) };
}

/** Own fields as plain data; what is absent or undefined is left as it was. */
function plain(fields: object): Record<string, Json> {
  return JSON.parse(JSON.stringify(fields));
}

/**
 * The answers that a taking back takes away: what was said of the fact itself in the last 24 h (the life of a worrying
 * sign); where nothing was, the latest "none of these" of its question.
 */
function saidOf(fact: AskedFact, answers: readonly KindRecord[], now: number): readonly Change[] {
  const at = ({ fields }: KindRecord): number => (typeof fields['at'] === 'number' ? fields['at'] : now);
  const itself = answers.filter((one) => one.fields['fact'] === fact && at(one) > now - DAY);
  const none = answers
    .filter(({ fields }) => fields['question'] === questionOf(fact))
    .sort((a, b) => at(b) - at(a))
    .slice(0, 1);
  return (itself.length > 0 ? itself : none).map(({ id }) => ({ record: id, remove: true }));
}

/** The newest time at which anything was told here. */
function newestTold(records: readonly KindRecord[]): number {
  return records.reduce((newest, { kind, fields }) => {
    const at = kind === 'answer' ? fields['at'] : null;
    return typeof at === 'number' && at > newest ? at : newest;
  }, 0);
}
