import type { JSX } from 'preact';
import { more } from '../../locales/en/more.ts';
import { Choices } from '../../parts/choices.tsx';
import { RowLink } from '../../parts/row.tsx';
import { hrefOf } from '../../platform/route.ts';
import { useBabyName } from '../baby-name.ts';
import { CountryField } from '../help/country-field.tsx';
import { KeptNote } from '../home/kept-note.tsx';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { FigureLook } from './figure-look.tsx';
import { Yours } from './yours.tsx';

const LIGHTS = ['auto', 'light', 'night', 'contrast'] as const;
const LANGUAGES = ['en', 'en-XA', 'ar-XB'] as const;

/** The library, the settings, and what is yours. */
export function More(): JSX.Element {
  const { settings, change, babies } = useHousehold();
  const nameOf = useBabyName();
  const words = useWords(more);
  return (
    <Screen title={words.title} back={hrefOf()}>
      <ul class="rows">
        <li>
          <RowLink icon="learn" href={hrefOf('claims')} name={words.claims} line={words.claimsLine} />
        </li>
        <li>
          <RowLink icon="hand" href={hrefOf('strokes')} name={words.strokes} line={words.strokesLine} />
        </li>
        <li>
          <RowLink icon="play" href={hrefOf('practice')} name={words.practice} line={words.practiceLine} />
        </li>
        <li>
          <RowLink icon="voice" href={hrefOf('voices')} name={words.voices} line={words.voicesLine} />
        </li>
        <li>
          <RowLink icon="near" href={hrefOf('babies')} name={words.babies} line={babies.value.map(nameOf).join(', ')} />
        </li>
        <li>
          <RowLink icon="find" href={hrefOf('about')} name={words.about} line={words.aboutLine} />
        </li>
      </ul>
      <section class="group">
        <h2>{words.settings}</h2>
        <div class="fields">
          <CountryField />
          <Choices
            legend={words.light}
            hint={words.lightHint}
            choices={LIGHTS.map((theme) => ({ value: theme, name: words.lights[theme] }))}
            value={settings.value.theme}
            onChoose={(theme) => change({ theme })}
          />
          {languagesShown(settings.value.locale) && (
            <Choices
              legend={words.language}
              choices={LANGUAGES.map((locale) => ({ value: locale, name: words.languages[locale] }))}
              value={settings.value.locale}
              onChoose={(locale) => change({ locale })}
            />
          )}
        </div>
      </section>
      <FigureLook />
      <Yours />
      <KeptNote />
    </Screen>
  );
}

/** The made-up languages are for testing: in development, or where the address asks for them with `?languages`. */
function languagesShown(locale: string): boolean {
  return import.meta.env.DEV || locale !== 'en' || new URLSearchParams(location.search).has('languages');
}
