import { ok } from '@warmhands/core';
import type { Household } from './household.ts';
import type { Ledger } from './ledger.ts';
import type { Powers } from './powers.ts';
import { checkProfile } from './profile-form.ts';
import { wishOf } from './profiles.ts';
import { wishFields } from './record-fields.ts';
import type { View } from './view.ts';

type BabyActs = Pick<Household, 'addBaby' | 'changeBaby' | 'removeBaby' | 'restoreBaby' | 'choose'>;

/** What can be done with the babies of the household. */
export function babyActs(ledger: Ledger, powers: Powers, view: View, choose: (id: string) => void): BabyActs {
  const { clock, newId } = powers;
  const tell: (changes: Parameters<Ledger['tell']>[0]) => void = (changes) =>
    ledger.tell(changes, clock.read().instant);
  return {
    addBaby(draft) {
      const checked = checkProfile({ ...draft, birth: draft.birth }, null, clock.read().date);
      if (!checked.ok) return checked;
      const id = newId();
      // A wish made before there was a baby goes with the first one.
      const wished = view.babies.value.length === 0 ? wishFields(view.wish.value) : null;
      tell([
        { record: id, set: { ...checked.value, kind: 'baby' } },
        ...(wished ? [{ record: wishOf(id), set: wished }] : []),
      ]);
      choose(id);
      return ok(id);
    },
    changeBaby(id, patch) {
      const birth = view.babies.value.find((baby) => baby.id === id)?.birth ?? null;
      const checked = checkProfile(patch, birth, clock.read().date);
      if (!checked.ok) return checked;
      tell([{ record: id, set: { ...checked.value, kind: 'baby' } }]);
      return ok(id);
    },
    removeBaby: (id) => tell([{ record: id, remove: true }]),
    restoreBaby(id) {
      if (ledger.state.records.has(id)) tell([{ record: id, set: { kind: 'baby' } }]);
    },
    choose,
  };
}
