import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  /** The word on the button that shuts it, at the thumb's end. */
  readonly shut: string;
  readonly onShut: () => void;
  readonly children: ComponentChildren;
}

/** A sheet from below: the native dialog, so that focus, Escape and the rest of the page are the browser's work. */
export function Sheet({ open, title, shut, onShut, children }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={id} onClose={onShut}>
      {open && (
        <>
          <div class="within">
            <h2 id={id}>{title}</h2>
            {children}
          </div>
          <div class="shut">
            <button class="plain" type="button" onClick={onShut}>
              {shut}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}
