import type { MassageEntry } from '@warmhands/core';
import { entryOf, type Session } from '@warmhands/core/session';
import { helpTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterwards } from '../../locales/en/session.ts';
import { Field } from '../../parts/field.tsx';
import { Several } from '../../parts/several.tsx';
import { Way, WayButton } from '../../parts/way.tsx';
import { go, hrefOf } from '../../platform/route.ts';
import { AFTERS, type After, minutesOf } from '../../session/ended.ts';
import { placeOf } from '../../session/host.ts';
import { useHost } from '../../session/use-host.ts';
import { spokenSections } from '../help/help-sections.ts';
import { SectionView } from '../help/section-view.tsx';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useTimeWords } from '../time-words.ts';
import { useWords } from '../words.ts';

/** How it was, on one screen; each touch is kept at once. [W30] */
export function Afterwards(): JSX.Element | null {
  const host = useHost();
  const words = useWords(afterwards);
  if (!host) return null;
  const ended = host.ended.value;
  if (ended) return <Told session={ended} onDone={() => void host.forget()} />;
  return (
    <Screen title={words.nothing} back={hrefOf()} dock={<Way href={hrefOf()}>{words.done}</Way>}>
      <SafeSleep />
    </Screen>
  );
}

const [MOST_NAME, MOST_NOTE] = [200, 10_000] as const;

function Told({ session, onDone }: { readonly session: Session; readonly onDone: () => void }): JSX.Element {
  const { habits, record, settle } = useHousehold();
  const words = useWords(afterwards);
  const [after, setAfter] = useState<readonly After[]>([]);
  const [by, setBy] = useState(habits.value.by);
  const [note, setNote] = useState('');
  const place = placeOf(session);
  const fits = by.length <= MOST_NAME;
  const tell = (told: readonly After[]): void => {
    const entry = entryOf(session, { after: told, by: fits ? by.trim() : '' });
    if (entry) record(entry, place);
  };
  const done = (): void => {
    if (!fits || note.length > MOST_NOTE) return;
    tell(after);
    const text = note.trim();
    if (text) record({ kind: 'note', at: session.clock.latest, text }, { ...place, id: `${place.id}-note` });
    if (by.trim() !== habits.value.by) settle({ by: by.trim() });
    onDone();
    go();
  };
  const entry = entryOf(session);
  return (
    <Screen
      name="afterwards"
      title={words.title}
      back={hrefOf()}
      lead={<Did entry={entry} />}
      dock={<WayButton onClick={done}>{words.done}</WayButton>}
    >
      <div class="fields group">
        {entry && (
          <>
            <Several
              legend={words.lead}
              choices={AFTERS.map((one) => ({ value: one, name: words.after[one] }))}
              chosen={after}
              onChoose={(chosen) => {
                setAfter(chosen);
                tell(chosen);
              }}
            />
            <Field
              label={words.by}
              hint={words.byHint}
              value={by}
              wrong={fits ? undefined : words.tooLong(MOST_NAME)}
              onInput={setBy}
            />
          </>
        )}
        <Field
          label={words.note}
          hint={words.noteHint}
          value={note}
          wrong={note.length <= MOST_NOTE ? undefined : words.tooLong(MOST_NOTE)}
          onInput={setNote}
        />
      </div>
      <Kept />
      <SafeSleep />
    </Screen>
  );
}

/** What was done, in a line. */
function Did({ entry }: { readonly entry: MassageEntry | null }): JSX.Element {
  const words = useWords(afterwards);
  const { minutes } = useTimeWords();
  const count = new Set(entry?.strokes.map(({ stroke }) => stroke)).size;
  if (!entry || count === 0) return <p class="lead">{words.none}</p>;
  return <p class="lead">{words.did(words.strokes(count), minutes(minutesOf(entry)))}</p>;
}

/** Saved means that the database said so. [H6] */
function Kept(): JSX.Element {
  const { saving } = useHousehold();
  const words = useWords(afterwards);
  const [shown, show] = useState('');
  const state = saving.value.state;
  useEffect(() => {
    if (state !== 'saving') show(state === 'saved' ? words.kept : words.notKept);
  }, [state]);
  return (
    <p class="quiet group" role="status">
      {shown}
    </p>
  );
}

function SafeSleep(): JSX.Element {
  const texts = useWords(helpTexts);
  return (
    <>
      {spokenSections('safe-sleep', texts)
        .filter(({ id }) => id !== 'before')
        .map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
    </>
  );
}
