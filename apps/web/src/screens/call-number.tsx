import { type EmergencyNumbers, emergencyNumbers } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { help } from '../locales/en/help.ts';
import { home } from '../locales/en/home.ts';
import { Icon } from '../parts/icon.tsx';
import { announce } from './announce.ts';
import { CountryLater } from './help/country-later.tsx';
import { useHousehold } from './household-context.ts';
import { useWords } from './words.ts';

interface CallNumberProps {
  /** Asks for the country although its number is known. */
  readonly asking?: boolean;
}

/**
 * The call button with the number of the country. Where none is known the country is asked here, and the number stands
 * at once. [W10]
 */
export function CallNumber({ asking = false }: CallNumberProps): JSX.Element {
  const { country } = useHousehold().settings.value;
  const words = useWords(help);
  const numbers = emergencyNumbers(country);
  // It stays until the screen is left: a list that is gone through by key must not go away with the first country.
  const [unknown] = useState(numbers === 'unknown');
  const asks = unknown || asking;
  return (
    <>
      {numbers !== 'unknown' && <Numbers numbers={numbers} said={asks} />}
      {numbers === 'unknown' && country !== null && (
        <p class="group-small">
          <b>{words.numberUnknown}</b>
        </p>
      )}
      {asks && (
        <div class="group-small">
          <CountryLater />
        </div>
      )}
    </>
  );
}

interface NumbersProps {
  readonly numbers: Exclude<EmergencyNumbers, 'unknown'>;
  /** A number that comes while the country is chosen is said, since the focus stays in the list. */
  readonly said: boolean;
}

function Numbers({ numbers, said }: NumbersProps): JSX.Element {
  const words = useWords(home);
  const [best, ...others] = numbers.call;
  useEffect(() => {
    if (said) announce(words.callNumber(best));
  }, [said, best]);
  return (
    <>
      <a class="call large group-small" href={`tel:${best}`}>
        <Icon name="help" />
        <span>
          <span class="number">{best}</span>
          {words.call}
        </span>
      </a>
      {others.map((other) => (
        <a class="link" key={other} href={`tel:${other}`}>
          {words.callNumber(other)}
        </a>
      ))}
    </>
  );
}
