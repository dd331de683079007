import type { JSX } from 'preact';

interface PartRibbonProps {
  /** The share of the whole that is done, 0 to 1. */
  readonly share: number;
  /** Where each part of the body ends, as a share of the whole, in order. */
  readonly ends: readonly number[];
  /** What the ribbon says, for who does not see it. */
  readonly label: string;
}

/** The ribbon runs over the parts that are done; a ring stands where each part to come will end. No numbers. */
export function PartRibbon({ share, ends, label }: PartRibbonProps): JSX.Element {
  const tip = FROM + LENGTH * Math.min(Math.max(share, 0.06), 1);
  const [neck, low] = [tip - 14, (tip - FROM) / LENGTH + 1.5];
  return (
    <div class="part-ribbon" role="img" aria-label={label}>
      <svg class="ribbon" viewBox="0 0 312 24" aria-hidden="true">
        {ends
          .map((end) => FROM + LENGTH * end)
          .filter((x) => x > tip + 6)
          .map((x) => (
            <circle key={x} class="ring" cx={x} cy="12" r="4.6" />
          ))}
        <circle cx={FROM} cy="12" r="4.5" />
        <path d={`M${FROM} 10.8L${neck} ${12 - low}V5L${tip} 12L${neck} 19V${12 + low}L${FROM} 13.2z`} />
      </svg>
    </div>
  );
}

const [FROM, LENGTH] = [6, 300] as const;
