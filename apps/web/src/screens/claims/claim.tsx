import { claims, claimTexts, gradeTexts, sources } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { claimsWords } from '../../locales/en/claims.ts';
import { shell } from '../../locales/en/shell.ts';
import { Icon } from '../../parts/icon.tsx';
import { hrefOf } from '../../platform/route.ts';
import { Screen } from '../screen.tsx';
import { SourceLine } from '../source-line.tsx';
import { useWords } from '../words.ts';

type Listed = (typeof claims)[number];

/** One question: what we hold first, then what the articles say, why, and what we do about it. */
export function ClaimPage({ id }: { readonly id: string }): JSX.Element {
  const words = useWords(claimsWords);
  const claim = claims.find((one) => one.id === id);
  if (claim) return <Known claim={claim} />;
  return (
    <Screen title={words.unknown} back={hrefOf('claims')}>
      <a class="link" href={hrefOf('claims')}>
        {words.all}
      </a>
    </Screen>
  );
}

function Known({ claim }: { readonly claim: Listed }): JSX.Element {
  const words = useWords(claimsWords);
  const { crying } = useWords(shell);
  const text = useWords(claimTexts)[claim.id];
  const grade = useWords(gradeTexts)[claim.grade];
  return (
    <Screen title={text.title} back={hrefOf('claims')} large lead={<p class="lead group-small">{text.hold}</p>}>
      <p class="note quiet group-small">{words.grade(grade.name, grade.means)}</p>
      <section class="group">
        <h2>{words.said}</h2>
        <ul class="rows">
          {claim.said.map(({ source, place }, index) => (
            <li key={`${source}${place ?? index}`} class="row">
              <span>
                {text.said[index]}
                <small>{articleOf(source, words)}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="group">
        <h2>{words.why}</h2>
        <p>{text.why}</p>
      </section>
      <section class="group">
        <h2>{words.does}</h2>
        <p>{text.does}</p>
        {claim.outcome === 'crying' && (
          <a class="plain group-small" href={hrefOf('crying')}>
            <Icon name="cry" />
            {crying}
          </a>
        )}
      </section>
      <section class="group">
        <h2>{words.standsOn}</h2>
        <SourceLine basis={claim.basis} refs={claim.sources} />
      </section>
    </Screen>
  );
}

function articleOf(
  id: string,
  words: { readonly saidBy: Readonly<Record<'article-1' | 'article-2', string>> },
): string {
  if (id === 'article-1' || id === 'article-2') return words.saidBy[id];
  return sources.find((source) => source.id === id)?.title ?? id;
}
