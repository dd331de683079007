import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** One message: what was found and what is allowed. What was typed stays. */
  readonly wrong?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'date' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly max?: string | undefined;
  readonly autocomplete?: 'off';
}

/** A field with its question above and, beside it, what is allowed or what was wrong. */
export function Field(props: FieldProps): JSX.Element {
  const id = useId();
  const said = [props.hint && `${id}-hint`, props.wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.hint && (
        <p class="quiet" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <input
        id={id}
        dir="auto"
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        max={props.max}
        autocomplete={props.autocomplete ?? 'off'}
        value={props.value}
        aria-invalid={props.wrong ? true : undefined}
        aria-describedby={said || undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {props.wrong && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {props.wrong}
        </p>
      )}
    </div>
  );
}
