import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface FindProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** How many were found, said once and politely while somebody types. */
  readonly found: string;
}

/** A search field that answers while one types; there is nothing to send. */
export function Find({ label, value, onInput, found }: FindProps): JSX.Element {
  const id = useId();
  return (
    <search class="field find">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <Icon name="find" />
      <p class="unseen" role="status">
        {value && found}
      </p>
    </search>
  );
}
