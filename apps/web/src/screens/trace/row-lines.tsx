import type { SequenceStroke, TummySequence } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { TrueWay } from './lines.tsx';

/** The lines of one stroke of the row; of a rest, the place where the hands lie. */
export function RowLines({
  stroke,
  sequence,
  unit,
}: {
  readonly stroke: SequenceStroke;
  readonly sequence: TummySequence;
  readonly unit: number;
}): JSX.Element {
  const [x, y] = sequence.rest.at;
  if (stroke === 'tummy-rest') {
    return (
      <g class="true-way">
        <circle class="rest" cx={x} cy={y} r={34 * unit} stroke-width={8 * unit} />
      </g>
    );
  }
  return (
    <>
      {sequence.ways
        .filter((one) => one.stroke === stroke)
        .map(({ way }, index) => (
          // Its place among the lines of its stroke is all that names it.
          <TrueWay key={index} line={way.line} unit={unit} ring={!way.round} />
        ))}
    </>
  );
}
