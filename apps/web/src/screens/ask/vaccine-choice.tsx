import { INJECTED_LIMBS, type InjectedLimb } from '@warmhands/core';
import { limbTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import type { Said } from '../../household/household.ts';
import { ask } from '../../locales/en/ask.ts';
import { Choices } from '../../parts/choices.tsx';
import { Several } from '../../parts/several.tsx';
import { useWords } from '../words.ts';

/** `sore`: longer than 48 hours ago, but a place still is. */
export interface Vaccine {
  readonly when: 'no' | 'lately' | 'sore' | 'unknown' | undefined;
  readonly limbs: readonly InjectedLimb[];
}

interface VaccineChoiceProps {
  readonly value: Vaccine;
  readonly onChoose: (value: Vaccine) => void;
  readonly tried: boolean;
}

/** Two facts in one question, so that the common answer is one touch. */
export function VaccineChoice({ value, onChoose, tried }: VaccineChoiceProps): JSX.Element {
  const words = useWords(ask);
  const limbs = useWords(limbTexts);
  const missing = tried && saidOfVaccine(value) === null;
  return (
    <>
      <Choices
        shape="long"
        legend={words.vaccinated}
        choices={(['no', 'lately', 'sore', 'unknown'] as const).map((when) => ({
          value: when,
          name: words.vaccine[when],
        }))}
        value={value.when}
        onChoose={(when) => onChoose({ ...value, when })}
        wrong={missing && value.when === undefined ? words.missing : undefined}
      />
      {(value.when === 'lately' || value.when === 'sore') && (
        <Several
          legend={words.sore}
          hint={words.soreHint}
          choices={INJECTED_LIMBS.map((limb) => ({ value: limb, name: limbs[limb].name }))}
          chosen={value.limbs}
          onChoose={(chosen) => onChoose({ ...value, limbs: chosen })}
          wrong={missing && value.when === 'sore' ? words.missing : undefined}
        />
      )}
    </>
  );
}

/** What the choice tells; null while it is not complete. */
export function saidOfVaccine({ when, limbs }: Vaccine): readonly Said[] | null {
  if (when === undefined || (when === 'sore' && limbs.length === 0)) return null;
  if (when === 'unknown') return told('unknown', 'unknown');
  return told(when === 'lately' ? 'yes' : 'no', when === 'no' || limbs.length === 0 ? 'no' : limbs);
}

function told(lately: 'yes' | 'no' | 'unknown', sore: 'no' | 'unknown' | readonly InjectedLimb[]): readonly Said[] {
  return [
    { fact: 'vaccinated-in-48h', value: lately },
    { fact: 'injection-site-sore', value: sore },
  ];
}
