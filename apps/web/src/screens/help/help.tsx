import { emergencyNumbers, formattingTag, helpTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { help } from '../../locales/en/help.ts';
import { hrefOf } from '../../platform/route.ts';
import { CallNumber } from '../call-number.tsx';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { CountryField } from './country-field.tsx';
import { spokenSections } from './help-sections.ts';
import { SectionView } from './section-view.tsx';

/** The number, the signs of danger with the lists they stand on, whom to call, and whom to ask about massage. [W10] */
export function Help(): JSX.Element {
  const texts = useWords(helpTexts);
  const { title, lead } = texts['get-help'];
  const words = useWords(help);
  return (
    <Screen title={title} back={hrefOf()} tone="care" large lead={<NumberFirst lead={lead} />}>
      {spokenSections('get-help', texts).map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      <a class="plain group" href={hrefOf('strokes')}>
        {words.strokes}
      </a>
    </Screen>
  );
}

function NumberFirst({ lead }: { readonly lead: string }): JSX.Element {
  const { country, locale } = useHousehold().settings.value;
  const words = useWords(help);
  const [change, setChange] = useState(false);
  const known = emergencyNumbers(country) !== 'unknown';
  return (
    <>
      {known && <CallNumber />}
      <p class="lead">{lead}</p>
      {!known && country !== null && (
        <p class="group-small">
          <b>{words.numberUnknown}</b>
        </p>
      )}
      {known && country && !change ? (
        <p class="quiet">
          {words.numberOf(new Intl.DisplayNames(formattingTag(locale), { type: 'region' }).of(country) ?? country)}{' '}
          <button class="link" type="button" onClick={() => setChange(true)}>
            {words.wrongCountry}
          </button>
        </p>
      ) : (
        <div class="group-small">
          <CountryField />
        </div>
      )}
    </>
  );
}
