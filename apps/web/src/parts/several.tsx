import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface SeveralProps<T extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly choices: readonly { readonly value: T; readonly name: string }[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
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
      <div class="patches">
        {props.choices.map(({ value, name }) => (
          <label class="patch" key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => {
                const others = chosen.filter((one) => one !== value);
                props.onChoose(others.length < chosen.length ? others : [...chosen, value]);
              }}
            />
            <span>{name}</span>
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
