import { todayGroups } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { MarkedSigns } from './marked-signs.tsx';
import { TemperatureRow } from './temperature-note.tsx';

/** The signs of today, with a place to note a temperature that was taken. */
export function Today(): JSX.Element {
  return <MarkedSigns question="today" groups={todayGroups} before={<TemperatureRow />} />;
}
