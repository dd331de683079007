import { HABITS } from './habits.ts';
import type { Household } from './household.ts';
import type { Ledger } from './ledger.ts';
import type { Powers } from './powers.ts';
import { SETTINGS, wishOf } from './profiles.ts';
import {
  answerFields,
  entryFields,
  habitsFields,
  practiceFields,
  settingsFields,
  wishFields,
} from './record-fields.ts';
import { takingBack } from './take-back.ts';
import type { View } from './view.ts';

type TellingActs = Pick<
  Household,
  'answer' | 'takeBack' | 'clear' | 'takeBackClear' | 'record' | 'practised' | 'want' | 'change' | 'settle'
>;

/** What can be told of the current baby, and wished. Each is one write, stamped with the moment and its zone. [H6] [H8] */
export function tellingActs(ledger: Ledger, { clock, newId }: Powers, view: View): TellingActs {
  const babyId = (): string => {
    if (!view.current.value) throw new Error('There is no baby to tell this of.');
    return view.current.value.id;
  };
  return {
    answer(said) {
      const { zone, instant } = clock.read();
      const stamp = { kind: 'answer', baby: babyId(), at: instant, zone };
      ledger.tell(
        said.map((one) => ({ record: newId(), set: { ...answerFields(one), ...stamp } })),
        instant,
      );
    },
    takeBack(fact) {
      const { instant } = clock.read();
      const answers = view.told.value.answers.map(({ record }) => record);
      ledger.tell(takingBack(fact, answers, instant, newId), instant);
    },
    clear(fact) {
      const { zone, instant } = clock.read();
      const set = { kind: 'clearance', baby: babyId(), fact, at: instant, zone };
      ledger.tell([{ record: newId(), set }], instant);
    },
    takeBackClear(fact) {
      const clearances = view.told.value.cleared.filter(({ record }) => record.fields['fact'] === fact);
      ledger.tell(
        clearances.map(({ record }) => ({ record: record.id, remove: true })),
        clock.read().instant,
      );
    },
    record(entry, place) {
      const { zone, instant } = clock.read();
      const { baby, id } = place ?? { baby: babyId(), id: newId() };
      ledger.tell([{ record: id, set: { ...entryFields(entry), baby, zone } }], instant);
    },
    practised(practice) {
      const { zone, instant } = clock.read();
      ledger.tell([{ record: newId(), set: { ...practiceFields(practice), at: instant, zone } }], instant);
    },
    want: (patch) =>
      ledger.tell([{ record: wishOf(view.current.value?.id ?? null), set: wishFields(patch) }], clock.read().instant),
    settle: (patch) => ledger.tell([{ record: HABITS, set: habitsFields(patch) }], clock.read().instant),
    change: (patch) => ledger.tell([{ record: SETTINGS, set: settingsFields(patch) }], clock.read().instant),
  };
}
