import { minutesBetween } from '@warmhands/core';
import { askedFactTexts, factTexts, questionTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import type { BabyProfile } from '../../household/household.ts';
import { told } from '../../locales/en/ask.ts';
import { home } from '../../locales/en/home.ts';
import { values } from '../../locales/en/values.ts';
import { hrefOf } from '../../platform/route.ts';
import { useHousehold } from '../household-context.ts';
import { useTimeWords } from '../time-words.ts';
import { useKnown } from '../use-known.ts';
import { useWords } from '../words.ts';
import { Agreed } from './agreed.tsx';

/** What was told of the baby for longer: due date, milk and solids. They do not grow old, and can be changed. [W14] */
export function ToldOfBaby({ baby }: { readonly baby: BabyProfile }): JSX.Element {
  const words = useWords(told);
  const { dueDate } = useWords(home);
  const said = useWords(values);
  const facts = useWords(askedFactTexts);
  const { title } = useWords(questionTexts).baby;
  const { date } = useTimeWords();
  const lines = [
    { name: dueDate, value: baby.due === 'unknown' ? said.unknown : baby.due && date(baby.due) },
    { name: facts.milk.name, value: baby.milk && said[baby.milk] },
    { name: facts.solids.name, value: baby.solids && said[baby.solids] },
  ].filter(({ value }) => value !== undefined);
  return (
    <section class="group">
      <div class="split">
        <h2>{title}</h2>
        <a class="link" href={hrefOf('ask', 'baby')} aria-label={words.changeOf(title)}>
          {words.change}
        </a>
      </div>
      {lines.length === 0 && <p class="quiet">{words.notAskedYet}</p>}
      <ul class="rows">
        {lines.map(({ name, value }) => (
          <li key={name} class="row">
            <p>
              {name}: <b>{value}</b>
            </p>
          </li>
        ))}
        <BornEarly />
      </ul>
    </section>
  );
}

/** Being born early follows from the due date. A team that knows the baby may have agreed to massage. */
function BornEarly(): JSX.Element | null {
  const { now } = useHousehold();
  const known = useKnown();
  const said = useWords(values);
  const { ago } = useTimeWords();
  const { name } = useWords(factTexts)['born-early'];
  const belief = known?.beliefs.get('born-early') ?? { status: 'not-asked' };
  const agreed = known?.cleared.find(({ fact }) => fact === 'born-early');
  if (belief.status === 'not-asked' || (belief.status === 'known' && belief.value !== 'yes')) return null;
  return (
    <li>
      <div class="split">
        <p>
          {name}: <b>{belief.status === 'known' ? said.yes : said.unknown}</b>
          {agreed && (
            <small class="quiet">
              {said.cleared}, {ago(minutesBetween(agreed.at, now.value.instant))}
            </small>
          )}
        </p>
        <Agreed fact="born-early" name={name} agreed={agreed !== undefined} />
      </div>
    </li>
  );
}
