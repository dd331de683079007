import {
  marksOf,
  TRACE_PARTS,
  type TraceMark,
  type TracePart,
  type TraceScore,
  type Way,
} from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { trace } from '../../locales/en/trace.ts';
import { useWords } from '../words.ts';
import { PartPicture } from './part-picture.tsx';

/** How a trace was, part by part: its own word, what was off, and a small picture of it. There is no grade. [W73] */
export function Told({ score, way }: { readonly score: TraceScore; readonly way: Way }): JSX.Element {
  const words = useWords(trace);
  const say = useSaid();
  const marks = marksOf(score);
  return (
    <ul class="rows told-parts">
      {TRACE_PARTS.map((part) => {
        const mark = marks[part];
        return (
          <li key={part} class="row top-aligned">
            <div class="thumb">{mark && <PartPicture part={part} score={score} way={way} />}</div>
            <span>
              <b>{words.parts[part]}</b>
              {mark && <span class={`mark ${mark}`}>{words.marks[mark]}</span>}
              <small>{mark ? say(part, mark, score, way) : words.noPace}</small>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

type Say = (part: TracePart, mark: TraceMark, score: TraceScore, way: Way) => string;

/** The words for what was off in a part. */
function useSaid(): Say {
  const words = useWords(trace);
  const where = useWhere();
  const fast = useFast();
  return (part, mark, score, way) => {
    switch (part) {
      case 'where':
        return where(mark, score);
      case 'which-way':
        if (way.eitherWay && mark === 'good') return words.whichWay.either;
        return mark === 'not-yet' && way.round ? words.whichWay.round : words.whichWay[mark];
      case 'how-far':
        return words.howFar[mark];
      case 'how-even':
        return words.howEven[mark];
      case 'how-fast':
        return fast(score);
    }
  };
}

function useWhere(): (mark: TraceMark, score: TraceScore) => string {
  const words = useWords(trace);
  return (mark, { where }) => {
    if (where.onOtherSide) return words.where.otherSide;
    if (mark === 'good') return words.where.good;
    return words.where[mark](lengthIn(mark === 'nearly' ? where.farthest : where.mean, words));
  };
}

interface LengthWords {
  millimetres(count: number): string;
  centimetres(count: string): string;
}

/** A length on the skin, no finer than a hand can tell. */
function lengthIn(millimetres: number, words: LengthWords): string {
  if (millimetres < 20) return words.millimetres(Math.max(5, Math.round(millimetres / 5) * 5));
  return words.centimetres(String(Math.round(millimetres / 10)));
}

function useFast(): (score: TraceScore) => string {
  const words = useWords(trace);
  const seconds = (count: number): string => words.seconds(Math.max(1, Math.round(count)));
  return ({ pace }) => {
    if (!pace || pace.howFast.was === 'right') return words.howFast.right;
    return words.howFast[pace.howFast.was](seconds(pace.howFast.seconds), seconds(pace.howFast.calm));
  };
}
