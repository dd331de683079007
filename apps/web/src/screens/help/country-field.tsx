import { emergencyCountries, formattingTag } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { help } from '../../locales/en/help.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

/** ISO 3166 keeps this code free: a country of which the book has no sure number. */
const NOT_HERE = 'ZZ';

/** Which country this is. It is asked, never guessed from a language or a zone. */
export function CountryField(): JSX.Element {
  const { settings, change } = useHousehold();
  const words = useWords(help);
  const id = useId();
  const { country, locale } = settings.value;
  const names = useMemo(() => countryNames(formattingTag(locale)), [locale]);
  return (
    <div class="field">
      <label for={id}>{words.country}</label>
      <p class="quiet" id={`${id}-hint`}>
        {words.countryHint}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={country ?? ''}
        onChange={(event) => change({ country: event.currentTarget.value || null })}
      >
        <option value="">{words.countryChoose}</option>
        {names.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={NOT_HERE}>{words.countryOther}</option>
      </select>
    </div>
  );
}

function countryNames(tag: string): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  return emergencyCountries
    .map((code) => [code, names.of(code) ?? code] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, tag));
}
