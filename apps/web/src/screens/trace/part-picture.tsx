import type { TracePart, TraceScore, Way } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { pathOf, squareAbout, viewBoxOf } from './box.ts';
import { FingerLine, Head, stretchOf, TrueWay } from './lines.tsx';

interface PartPictureProps {
  readonly part: TracePart;
  readonly score: TraceScore;
  readonly way: Way;
}

/** How many pixels a small picture is wide. */
const SIZE = 84;

/** A small picture of what was off in one part. Words stand beside it. [W73] */
export function PartPicture({ part, score, way }: PartPictureProps): JSX.Element {
  // Beads need room, and stand on the finger's line alone.
  const box = squareAbout(part === 'how-even' ? score.line : [...way.line, ...score.line]);
  const unit = box.width / SIZE;
  return (
    <svg class="part-picture" viewBox={viewBoxOf(box)} aria-hidden="true">
      {inside({ part, score, way }, unit, box.x, box.y)}
    </svg>
  );
}

function inside({ part, score, way }: PartPictureProps, unit: number, x: number, y: number): JSX.Element {
  switch (part) {
    case 'where':
      return <Both score={score} way={way} unit={unit} />;
    case 'which-way':
      return <Heads score={score} way={way} unit={unit} />;
    case 'how-far':
      return <Missed score={score} way={way} unit={unit} />;
    case 'how-even':
      return <Beads score={score} unit={unit} />;
    case 'how-fast':
      return <Times score={score} unit={unit} x={x} y={y} />;
  }
}

interface Drawn {
  readonly score: TraceScore;
  readonly way: Way;
  readonly unit: number;
}

function Both({ score, way, unit }: Drawn): JSX.Element {
  return (
    <>
      <TrueWay line={way.line} unit={unit * 0.5} ring={false} />
      <FingerLine line={score.line} unit={unit * 0.7} />
    </>
  );
}

/** The way as an arrow, and heads along the finger's line. */
function Heads({ score, way, unit }: Drawn): JSX.Element {
  return (
    <>
      <TrueWay line={way.line} unit={unit * 0.4} ring={false} />
      <g class="finger-line">
        <path d={pathOf(score.line)} stroke-width={unit * 2} />
        {[0.3, 0.6, 0.95].map((at) => (
          <Head key={at} line={score.line} at={at} size={10 * unit} />
        ))}
      </g>
    </>
  );
}

/** The way, dotted where the finger did not go. */
function Missed({ score, way, unit }: Drawn): JSX.Element {
  const { missed } = score.howFar;
  const edges = [0, ...missed.flat(), 1];
  const gone = edges.flatMap((from, index) =>
    index % 2 === 0 && (edges[index + 1] ?? 1) > from ? [[from, edges[index + 1] ?? 1] as const] : [],
  );
  const line = (stretch: readonly [number, number], name: string) => (
    <path
      key={`${name}-${stretch[0]}`}
      class={name}
      d={pathOf(stretchOf(way.line, stretch))}
      stroke-width={5 * unit}
      stroke-dasharray={name === 'missed' ? `0.1 ${9 * unit}` : undefined}
    />
  );
  return (
    <g class="stretches">
      {gone.map((stretch) => line(stretch, 'gone'))}
      {missed.map((stretch) => line(stretch, 'missed'))}
    </g>
  );
}

/** Where the finger was after equal times: far apart is quick. */
function Beads({ score, unit }: Omit<Drawn, 'way'>): JSX.Element {
  const last = score.line.length - 1;
  return (
    <g class="beads">
      <path d={pathOf(score.line)} stroke-width={unit * 1.5} />
      {score.pace?.howEven.stops.map((share) => {
        const [x, y] = score.line[Math.round(share * last)] ?? [0, 0];
        return <circle key={share} cx={x} cy={y} r={4 * unit} />;
      })}
    </g>
  );
}

/** Two ribbons of time, one over the other: yours is dark, the calm one is the way's. */
function Times({ score, unit, x, y }: Omit<Drawn, 'way'> & { readonly x: number; readonly y: number }): JSX.Element {
  const { seconds = 0, calm = 0 } = score.pace?.howFast ?? {};
  const most = Math.max(seconds, calm, 0.1);
  const bar = (value: number, at: number, name: string) => (
    <rect
      class={name}
      x={x + 6 * unit}
      y={y + at * unit}
      rx={5 * unit}
      width={Math.max(10, (72 * value) / most) * unit}
      height={13 * unit}
    />
  );
  return (
    <g class="times">
      {bar(seconds, 22, 'yours')}
      {bar(calm, 48, 'calm')}
    </g>
  );
}
