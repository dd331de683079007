import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { more } from '../../locales/en/more.ts';
import { Row, RowButton } from '../../parts/row.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { download } from '../../platform/download.ts';
import { announce } from '../announce.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

/** What is yours: a copy of all of it, and the way to leave nothing behind. */
export function Yours(): JSX.Element {
  const { exportAll } = useHousehold();
  const words = useWords(more);
  const [said, setSaid] = useState<string | null>(null);
  const [erasing, setErasing] = useState(false);
  const take = async () => {
    const outcome = await exportAll().then(
      (text) => {
        download('warmhands.json', text);
        return words.exported;
      },
      () => words.exportFailed,
    );
    setSaid(outcome);
    announce(outcome);
  };
  return (
    <section class="group">
      <h2>{words.yours}</h2>
      <ul class="rows">
        <li>
          <RowButton name={words.export} line={said ?? words.exportLine} onClick={() => void take()} />
        </li>
        <li class="danger-row">
          <RowButton name={words.erase} line={words.eraseLine} onClick={() => setErasing(true)} />
        </li>
      </ul>
      <EraseSheet open={erasing} onShut={() => setErasing(false)} onCopy={() => void take()} copied={said} />
    </section>
  );
}

interface EraseSheetProps {
  readonly open: boolean;
  readonly onShut: () => void;
  readonly onCopy: () => void;
  readonly copied: string | null;
}

/** The second step: what goes, a copy first, and the way out at the thumb. */
function EraseSheet({ open, onShut, onCopy, copied }: EraseSheetProps): JSX.Element {
  const { eraseEverything } = useHousehold();
  const words = useWords(more);
  const [outcome, setOutcome] = useState<'none' | 'erased' | 'blocked' | 'failed'>('none');
  const erase = async () => {
    const erased = await eraseEverything();
    setOutcome(erased.ok ? 'erased' : erased.error);
    if (erased.ok) setTimeout(startAnew, 2000);
  };
  return (
    <Sheet open={open} title={words.eraseTitle} shut={words.eraseNo} onShut={onShut}>
      <div class="stack">
        <p>{words.eraseWhat}</p>
        <button class="plain" type="button" onClick={onCopy}>
          {words.eraseCopy}
        </button>
        {copied && <Row name={copied} />}
        <button class="call" type="button" onClick={() => void erase()}>
          {words.eraseYes}
        </button>
        <p role="status">
          {outcome === 'erased' && words.erased}
          {(outcome === 'blocked' || outcome === 'failed') && words.eraseFailed[outcome]}
        </p>
      </div>
    </Sheet>
  );
}

/** What is gone must not live on in this page's memory. */
function startAnew(): void {
  location.hash = '';
  location.reload();
}
