import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Sentence, sentencesOf } from '@warmhands/knowledge';

/** The words of one room: of the knowledge or of the app. */
export interface Room {
  /** `knowledge/claims`, `web/home`. */
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

const ROOT = join(import.meta.dirname, '../..');
const ROOMS = '{packages/knowledge,apps/web}/src/locales/en/*.ts';

/** The sentences of every English catalogue that the house holds, functions read with sample values. */
export async function readCatalogues(): Promise<readonly Room[]> {
  const rooms: Room[] = [];
  for await (const file of glob(ROOMS, { cwd: ROOT })) {
    if (/\.test\.ts$/.test(file)) continue;
    const exported: Record<string, unknown> = await import(join(ROOT, file));
    const sentences = Object.values(exported).flatMap((catalogue) => sentencesOf(withSamples(catalogue)));
    rooms.push({ id: `${file.startsWith('apps') ? 'web' : 'knowledge'}/${basename(file, '.ts')}`, sentences });
  }
  return rooms.toSorted((a, b) => a.id.localeCompare(b.id));
}

/** A catalogue in which each function stands as what it gives for numbers, or else for a name. */
function withSamples(catalogue: unknown): unknown {
  if (isMessage(catalogue)) return sampleOf(catalogue);
  if (Array.isArray(catalogue)) return catalogue.map(withSamples);
  if (typeof catalogue !== 'object' || catalogue === null) return catalogue;
  return Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, withSamples(entry)]));
}

function isMessage(value: unknown): value is (...parameters: unknown[]) => unknown {
  return typeof value === 'function';
}

function sampleOf(message: (...parameters: unknown[]) => unknown): string {
  for (const sample of [3, 'Ada', ['Ada', 'Ben']]) {
    try {
      return String(message(...Array.from({ length: message.length }, () => sample)));
    } catch {
      // Another kind of sample may fit its parameters.
    }
  }
  throw new Error(`No sample fits the parameters of ${String(message)}`);
}
