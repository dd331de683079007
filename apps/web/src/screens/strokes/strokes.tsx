import { BODY_PARTS, type Stroke } from '@warmhands/core';
import { allStrokes, partTexts, strokeTexts, type Translated } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { strokesWords } from '../../locales/en/claims.ts';
import { Find } from '../../parts/find.tsx';
import { RowLink } from '../../parts/row.tsx';
import { hrefOf } from '../../platform/route.ts';
import { Screen } from '../screen.tsx';
import { useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';

/** Every stroke, pictured and in words, by part of the body, with a search. It needs no profile. [W46] */
export function Strokes(): JSX.Element {
  const words = useWords(strokesWords);
  const texts = useWords(strokeTexts);
  const parts = useWords(partTexts);
  const look = useLook();
  const wishOf = useWishOf();
  const [wanted, setWanted] = useState('');
  const found = allStrokes.filter((stroke) => matches(stroke, wanted, texts, parts[stroke.part]));
  return (
    <Screen title={words.title} back={hrefOf('more')} lead={<p class="quiet">{words.lead}</p>}>
      <RowLink icon="play" href={hrefOf('practice')} name={words.practice} line={words.practiceLine} />
      <Find label={words.find} value={wanted} onInput={setWanted} found={words.found(found.length)} />
      {found.length === 0 && <p>{words.none}</p>}
      {BODY_PARTS.map((part) => {
        const here = found.filter((stroke) => stroke.part === part);
        return (
          here.length > 0 && (
            <section class="group" key={part}>
              <h2>{parts[part]}</h2>
              <ul class="rows">
                {here.map((stroke) => (
                  <li key={stroke.id}>
                    <RowLink
                      href={hrefOf('strokes', stroke.id)}
                      picture={<LazyStill wish={wishOf(stroke)} look={look} />}
                      name={texts[stroke.id].name}
                      line={texts[stroke.id].reason}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Screen>
  );
}

function matches(stroke: Stroke, wanted: string, texts: Translated<typeof strokeTexts>, part: string): boolean {
  const { name, how, reason } = texts[stroke.id];
  const all = plain([name, how, reason, part, ...stroke.effects.map(({ goal }) => goal)].join(' '));
  return plain(wanted)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
