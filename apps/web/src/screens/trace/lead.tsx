import type { Way } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { trace } from '../../locales/en/trace.ts';
import { useWords } from '../words.ts';
import type { Help, State } from './state.ts';

interface LeadProps {
  readonly state: State;
  readonly way: Way;
  readonly help: Help;
  readonly at: number;
  readonly count: number;
}

/** What is to be done now, or what was wrong with the last try. [W72] */
export function Lead({ state, way, help, at, count }: LeadProps): JSX.Element {
  const words = useWords(trace);
  const fault = state.is === 'asked' ? state.fault : null;
  return (
    <div class="trace-lead">
      {count > 1 && state.is !== 'shown' && <p class="quiet">{words.wayOf(words.hand[way.carer], at + 1, count)}</p>}
      <p class={fault ? 'trace-fault' : undefined}>{fault ? words.fault[fault] : words[toSay(state, way, help)]}</p>
    </div>
  );
}

function toSay(state: State, way: Way, help: Help): 'watch' | 'told' | 'askHeart' | 'askLoop' | 'askLine' {
  if (state.is === 'shown') return 'watch';
  if (state.is === 'told') return 'told';
  if (help === 'heart') return 'askHeart';
  return way.round ? 'askLoop' : 'askLine';
}
