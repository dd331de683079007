import { emergencyNumbers } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { home } from '../locales/en/home.ts';
import { Icon } from '../parts/icon.tsx';
import { hrefOf } from '../platform/route.ts';
import { useHousehold } from './household-context.ts';
import { useWords } from './words.ts';

/** The call button with the number of the country; where none is known, the way to say which country this is. */
export function CallNumber(): JSX.Element {
  const words = useWords(home);
  const numbers = emergencyNumbers(useHousehold().settings.value.country);
  if (numbers === 'unknown') {
    return (
      <a class="call group-small" href={hrefOf('help')}>
        <Icon name="help" />
        {words.findNumber}
      </a>
    );
  }
  const [best, ...others] = numbers.call;
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
