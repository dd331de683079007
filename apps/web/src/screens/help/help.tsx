import { emergencyNumbers, formattingTag, helpTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { help } from '../../locales/en/help.ts';
import { hrefOf } from '../../platform/route.ts';
import { CallNumber } from '../call-number.tsx';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
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
  const known = emergencyNumbers(country) !== 'unknown';
  const [asking, setAsking] = useState(!known);
  return (
    <>
      <CallNumber asking={asking} />
      <p class="lead">{lead}</p>
      {known && country && !asking && (
        <p class="quiet">
          {words.numberOf(new Intl.DisplayNames(formattingTag(locale), { type: 'region' }).of(country) ?? country)}{' '}
          <button class="link" type="button" onClick={() => setAsking(true)}>
            {words.wrongCountry}
          </button>
        </p>
      )}
    </>
  );
}
