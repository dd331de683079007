import { claims, claimTexts, findClaims, gradeTexts, helpPages, helpTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { claimsWords } from '../../locales/en/claims.ts';
import { Find } from '../../parts/find.tsx';
import { RowLink } from '../../parts/row.tsx';
import { hrefOf } from '../../platform/route.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';

/** The places of the pages of help that a search may lead to. */
const PLACES = { 'crying-now': hrefOf('crying'), 'get-help': hrefOf('help') } as const;
type Place = keyof typeof PLACES;

/** What the articles hold, what we hold, and a search that also leads to help. [W12] */
export function Claims(): JSX.Element {
  const words = useWords(claimsWords);
  const texts = useWords(claimTexts);
  const grades = useWords(gradeTexts);
  const help = useWords(helpTexts);
  const [wanted, setWanted] = useState('');
  const found = findClaims(wanted, claims, ({ id }) => texts[id].title);
  const places = placesFor(wanted);
  return (
    <Screen title={words.title} back={hrefOf('more')} lead={<p class="quiet">{words.lead}</p>}>
      <Find label={words.find} value={wanted} onInput={setWanted} found={words.found(found.length + places.length)} />
      <ul class="rows">
        {places.map((place) => (
          <li key={place}>
            <RowLink icon={place === 'crying-now' ? 'cry' : 'help'} href={PLACES[place]} name={help[place].title} />
          </li>
        ))}
        {found.map(({ id, grade }) => (
          <li key={id}>
            <RowLink href={hrefOf('claims', id)} name={texts[id].title} line={grades[grade].name} />
          </li>
        ))}
      </ul>
      {found.length + places.length === 0 && <p>{words.none}</p>}
    </Screen>
  );
}

function placesFor(wanted: string): readonly Place[] {
  const word = wanted.trim().toLowerCase();
  if (word.length < 3) return [];
  return (['crying-now', 'get-help'] as const).filter((place) =>
    helpPages[place].alsoFind.some((phrase) => phrase.includes(word)),
  );
}
