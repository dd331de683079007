import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Choice } from './choices.tsx';
import { Icon } from './icon.tsx';

interface SeveralProps<T extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
  /** `long`: rows, one under the other, for a thumb. */
  readonly shape?: 'long';
  readonly wrong?: string | undefined;
}

/** Patches of which several may be stitched on: check boxes for the keyboard and the ear. */
export function Several<T extends string>(props: SeveralProps<T>): JSX.Element {
  const id = useId();
  const { chosen, wrong } = props;
  return (
    <fieldset class="field" aria-describedby={wrong ? id : undefined}>
      <legend>{props.legend}</legend>
      {props.hint && <p class="quiet">{props.hint}</p>}
      <div class={props.shape ? `patches ${props.shape}` : 'patches'}>
        {props.choices.map(({ value, name, hint, icon }) => (
          <label class="patch" key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => {
                const others = chosen.filter((one) => one !== value);
                props.onChoose(others.length < chosen.length ? others : [...chosen, value]);
              }}
            />
            {icon && <Icon name={icon} />}
            <span>
              {name}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {wrong && (
        <p class="wrong" id={id} role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
