import type { Instant } from '../base/instant.ts';
import { ok, type Result } from '../base/result.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { EntryJson } from './journal-shape.ts';
import { parseSpan, parseTime } from './parse-times.ts';
import type { Place, SituationError } from './situation-error.ts';

/** Reads the times of one journal entry. [V3] */
export function parseEntry(entry: EntryJson, now: Instant, place: Place): Result<JournalEntry, SituationError> {
  switch (entry.kind) {
    case 'feed':
    case 'sleep':
    case 'crying':
      return parseLasting(entry, now, place);
    case 'massage': {
      const span = parseSpan(entry, now, place);
      return span.ok ? ok({ ...entry, ...span.value }) : span;
    }
    case 'nappy':
    case 'temperature':
    case 'immunisation':
    case 'symptom':
    case 'bath':
    case 'patch-test':
    case 'note': {
      const at = parseTime(entry.at, now, [...place, 'at']);
      return at.ok ? ok({ ...entry, at: at.value }) : at;
    }
  }
}

type LastingJson = Extract<EntryJson, { readonly kind: 'feed' | 'sleep' | 'crying' }>;

function parseLasting(entry: LastingJson, now: Instant, place: Place): Result<JournalEntry, SituationError> {
  const { end, ...open } = entry;
  if (end === undefined) {
    const start = parseTime(open.start, now, [...place, 'start']);
    return start.ok ? ok({ ...open, start: start.value }) : start;
  }
  const span = parseSpan({ start: open.start, end }, now, place);
  return span.ok ? ok({ ...open, ...span.value }) : span;
}
