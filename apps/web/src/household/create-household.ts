import { signal } from '@preact/signals';
import { failed, ok } from '@warmhands/core';
import { babyActs } from './baby-acts.ts';
import { exportText } from './export-text.ts';
import type { Household } from './household.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { Powers } from './powers.ts';
import { tellingActs } from './telling-acts.ts';
import { viewOf } from './view.ts';

/** Opens the household on its store. */
export async function createHousehold(powers: Powers): Promise<Household> {
  const ledger = await openLedger(powers.store, powers.later);
  const chosen = signal(powers.chosen.read());
  const view = viewOf(ledger, powers, chosen);
  const choose = (id: string): void => {
    chosen.value = id;
    powers.chosen.keep(id);
  };
  followOtherPages(ledger, powers);
  const { told, skill, ...shown } = view;
  return {
    ...shown,
    now: powers.clock.now,
    saving: ledger.saving,
    kept: powers.kept,
    update: powers.update,
    applyUpdate: powers.applyUpdate,
    ...babyActs(ledger, powers, view, choose),
    ...tellingActs(ledger, powers, view),
    practice: skill.practice,
    familiarity: skill.familiarity,
    tryAgain: ledger.tryAgain,
    async exportAll() {
      await skill.ready;
      return exportText(powers, ledger, view.babies.value, skill.learned.value, powers.clock.read());
    },
    eraseEverything: () => eraseEverything(ledger, powers),
  };
}

function followOtherPages(ledger: Ledger, { store, onErased }: Powers): void {
  store.listen((what) => {
    if (what === 'written') void ledger.refresh();
    else {
      ledger.stop();
      onErased();
    }
  });
}

async function eraseEverything(ledger: Ledger, { store, eraseRest }: Powers): ReturnType<Household['eraseEverything']> {
  ledger.stop();
  const erased = await store.erase();
  if (!erased.ok) return failed(erased.error === 'blocked' ? 'blocked' : 'failed');
  await eraseRest();
  return ok('erased');
}
