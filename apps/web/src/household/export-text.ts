import { formatInstant, type StrokeId, type ZonedTime } from '@warmhands/core';
import type { BabyProfile } from './household.ts';
import type { Ledger } from './ledger.ts';
import type { Powers } from './powers.ts';
import { livingRecords, toldOf } from './records.ts';
import { situationText } from './situation-of.ts';
import { readWish } from './wishes.ts';

/**
 * Everything that is stored, as JSON text: each operation as it stands (damaged and unsaved ones too), for each baby the
 * situation that the command line reads, and what is kept beside the journal.
 */
export async function exportText(
  { store, exportRest }: Pick<Powers, 'store' | 'exportRest'>,
  ledger: Ledger,
  babies: readonly BabyProfile[],
  learned: readonly StrokeId[],
  now: ZonedTime,
): Promise<string> {
  const journal = await store.read(0);
  const records = livingRecords(ledger.state);
  const situations = babies.map((baby) => ({
    name: baby.name,
    situation: situationText(baby, toldOf(baby.id, records), readWish(baby.id, records), learned, now),
  }));
  const all = {
    warmhands: 'export',
    contract: 1,
    at: formatInstant(now.instant),
    situations,
    operations: journal.ok ? journal.value.ops : [],
    damaged: journal.ok ? journal.value.damaged : [],
    notSaved: ledger.waiting(),
    ...(journal.ok ? {} : { unread: journal.error }),
    ...(await exportRest()),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
