import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

interface RowProps {
  readonly icon?: IconName;
  /** A small picture in the icon's place. */
  readonly picture?: ComponentChildren;
  readonly name: ComponentChildren;
  readonly line?: ComponentChildren;
}

/** A row on the bare sheet: a word, one line under it. */
export function Row(props: RowProps): JSX.Element {
  return <div class="row">{inside(props)}</div>;
}

/** A row that leads somewhere. */
export function RowLink(props: RowProps & { readonly href: string }): JSX.Element {
  return (
    <a class="row" href={props.href}>
      {inside(props)}
      <Icon name="next" />
    </a>
  );
}

/** A row that opens or does something here. */
export function RowButton(props: RowProps & { readonly onClick: () => void }): JSX.Element {
  return (
    <button class="row" type="button" onClick={props.onClick}>
      {inside(props)}
      <Icon name="next" />
    </button>
  );
}

function inside({ icon, picture, name, line }: RowProps) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {picture && <div class="thumb">{picture}</div>}
      <span>
        <b>{name}</b>
        {line && <small>{line}</small>}
      </span>
    </>
  );
}
