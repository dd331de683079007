import { TEMPERATURE_SITES, type TemperatureEntry } from '@warmhands/core';
import { numbered } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../locales/en/ask.ts';
import { home } from '../../locales/en/home.ts';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { RowButton } from '../../parts/row.tsx';
import { announce } from '../announce.ts';
import { useHousehold } from '../household-context.ts';
import { parseDecimal } from '../parse-number.ts';
import { useWords } from '../words.ts';

/** A row that opens into the note, so that a list of signs stays a list. */
export function TemperatureRow(): JSX.Element {
  const words = useWords(ask);
  const { temperatureRow } = useWords(home);
  const [open, setOpen] = useState(false);
  const [noted, setNoted] = useState<string | null>(null);
  if (noted) return <p class="note">{noted}</p>;
  if (!open) return <RowButton name={words.temperature} line={temperatureRow} onClick={() => setOpen(true)} />;
  return <TemperatureNote onNoted={setNoted} />;
}

/** One reading in degrees Celsius, and where it was taken. Out of range is told beside the field; nothing is lost. [W9] */
export function TemperatureNote({ onNoted }: { readonly onNoted: (words: string) => void }): JSX.Element {
  const { record, now, settings } = useHousehold();
  const words = useWords(ask);
  const [typed, setTyped] = useState('');
  const [site, setSite] = useState<TemperatureEntry['site']>('armpit');
  const [wrong, setWrong] = useState<string>();
  const send = (event: Event) => {
    event.preventDefault();
    const celsius = parseDecimal(typed, 30, 45);
    if (celsius === null) return setWrong(typed.trim() ? words.temperatureWrong(typed) : words.temperatureMissing);
    record({ kind: 'temperature', at: now.value.instant, celsius, site });
    const said = words.noted(numbered(celsius, settings.value.locale));
    announce(said);
    onNoted(said);
  };
  return (
    <form class="group fields" onSubmit={send} noValidate>
      <Field
        label={words.temperatureField}
        hint={words.temperatureHint}
        inputMode="decimal"
        value={typed}
        onInput={setTyped}
        wrong={wrong}
      />
      <Choices
        legend={words.site}
        choices={TEMPERATURE_SITES.map((one) => ({ value: one, name: words.sites[one] }))}
        value={site}
        onChoose={setSite}
      />
      <button class="plain" type="submit">
        {words.noteIt}
      </button>
    </form>
  );
}
