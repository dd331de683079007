import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** One of the things that can be chosen. */
export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  readonly hint?: string;
  readonly icon?: IconName;
  /** A small picture over the name. */
  readonly picture?: ComponentChildren;
}

interface ChoicesProps<T> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice<T>[];
  /** Undefined: nothing is chosen yet. */
  readonly value: T | undefined;
  readonly onChoose: (value: T) => void;
  /** `long`: rows, one under the other, for a thumb; `short`: words of a few letters; `bare`: told apart by an icon; `pictured`: by a picture. */
  readonly shape?: 'long' | 'short' | 'bare' | 'pictured';
  readonly wrong?: string | undefined;
}

/** Patches of cloth, of which one is stitched on: radio buttons for the keyboard and the ear. */
export function Choices<T extends string | number | boolean | null>(props: ChoicesProps<T>): JSX.Element {
  const name = useId();
  const wrongId = props.wrong ? `${name}-wrong` : undefined;
  return (
    <fieldset class="field" aria-describedby={wrongId}>
      <legend>{props.legend}</legend>
      {props.hint && <p class="quiet">{props.hint}</p>}
      <div class={props.shape ? `patches ${props.shape}` : 'patches'}>
        {props.choices.map((choice) => (
          <label class="patch" key={String(choice.value)}>
            <input
              type="radio"
              name={name}
              checked={props.value === choice.value}
              onChange={() => props.onChoose(choice.value)}
            />
            {choice.icon && <Icon name={choice.icon} />}
            {choice.picture}
            <span>
              {choice.name}
              {choice.hint && <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {props.wrong && (
        <p class="wrong" id={wrongId} role="alert">
          {props.wrong}
        </p>
      )}
    </fieldset>
  );
}
