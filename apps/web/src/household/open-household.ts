import { effect, signal } from '@preact/signals';
import { book } from '@warmhands/knowledge';
import { randomId } from '../platform/chance.ts';
import { startClock } from '../platform/clock.ts';
import { eraseBesidesJournal } from '../platform/erase.ts';
import { indexedStore } from '../platform/indexed-store.ts';
import { memoryStore, newMemory } from '../platform/memory-store.ts';
import { keepNote, readNote } from '../platform/notes.ts';
import { askToKeep } from '../platform/persistence.ts';
import { isSecure } from '../platform/secure-context.ts';
import { applyUpdate, keepOnDevice, update } from '../platform/service-worker-host.ts';
import { followDevice, wear } from '../platform/theme.ts';
import { createHousehold } from './create-household.ts';
import { firstDayOf } from './edition.ts';
import type { Household } from './household.ts';

/** The name of the database, and of the channel between its pages. */
export const DATABASE = 'warmhands';

/** Opens this device's household with the powers of this browser. */
export async function openHousehold(): Promise<Household> {
  const secure = isSecure();
  const kept = signal<'kept' | 'may-be-lost' | 'look-only'>(secure ? 'may-be-lost' : 'look-only');
  const clock = startClock();
  const household = await createHousehold({
    store: secure ? indexedStore(DATABASE, randomId) : memoryStore(newMemory('look-only')),
    clock,
    later: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    newId: randomId,
    book,
    builtOn: firstDayOf(book.version),
    chosen: { read: () => readNote('baby'), keep: (id) => keepNote('baby', id) },
    kept,
    update,
    applyUpdate,
    exportRest: async () => {
      const [{ exportVoices }, { voicesHere }] = await Promise.all([
        import('../voice/export-voices.ts'),
        import('../voice/voices-here.ts'),
      ]);
      return exportVoices(voicesHere());
    },
    eraseRest: eraseBesidesJournal,
    onErased: () => location.reload(),
  });
  const dress = () => wear(household.settings.value, localHour(clock.now.value.instant));
  effect(dress);
  followDevice(dress);
  if (secure) {
    void keepOnDevice();
    // Asked once there is something to keep: a browser may show a question, and it should make sense.
    const stop = effect(() => {
      if (household.babies.value.length === 0) return;
      void askToKeep().then((promised) => {
        kept.value = promised ? 'kept' : 'may-be-lost';
        stop();
      });
    });
  }
  return household;
}

const localHour = (instant: number): number => new Date(instant).getHours();
