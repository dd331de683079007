import { GRADES } from '@warmhands/core';
import { book, gradeTexts, sources } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { about } from '../../locales/en/more.ts';
import { hrefOf } from '../../platform/route.ts';
import { Purpose } from '../purpose.tsx';
import { Screen } from '../screen.tsx';
import { SourceLink } from '../source-line.tsx';
import { useTimeWords } from '../time-words.ts';
import { useWords } from '../words.ts';

/** What Warmhands is, where its book stands, and everything that it rests on. */
export function About(): JSX.Element {
  const words = useWords(about);
  const grades = useWords(gradeTexts);
  return (
    <Screen title={words.title} back={hrefOf('more')} lead={<Purpose />}>
      <Edition />
      <Section title={words.stays} text={words.staysText} />
      <Section title={words.never} text={words.neverText} />
      <Section title={words.pictures} text={words.picturesText} />
      <section class="group">
        <h2>{words.grades}</h2>
        <ul class="rows">
          {GRADES.map((grade) => (
            <li key={grade} class="row">
              <span>
                <b>{grades[grade].name}</b>
                <small>{grades[grade].means}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="group">
        <h2>{words.sources}</h2>
        <p class="quiet">{words.sourcesLead}</p>
        {sources.map((source) => (
          <SourceLink key={source.id} source={source} />
        ))}
      </section>
      <p class="quiet group">{words.font}</p>
    </Screen>
  );
}

function Edition(): JSX.Element {
  const words = useWords(about);
  const { date } = useTimeWords();
  const rows = [
    [words.version, book.version],
    [words.reviewBy, date(book.reviewBy)],
    [words.reviewed, words.reviewedNo],
  ] as const;
  return (
    <section class="group">
      <h2>{words.book}</h2>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Section({ title, text }: { readonly title: string; readonly text: string }): JSX.Element {
  return (
    <section class="group">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
