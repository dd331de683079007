import type { JSX } from 'preact';

interface RoadProps {
  /** The share of the time that has run, 0 to 1. */
  readonly share: number;
  readonly from: string;
  readonly to: string;
}

/** A road of time: the ribbon has run so far, dots lead on, a ring is the end. The words under it say the same. */
export function Road({ share, from, to }: RoadProps): JSX.Element {
  const at = 8 + Math.min(Math.max(share, 0), 0.94) * 288;
  return (
    <div class="road">
      <svg viewBox="0 0 312 32" aria-hidden="true">
        <path class="rest" d={`M${at + 22} 16H292`} />
        <path class="done" d={`M6 16H${at}`} />
        <path class="head" d={`M${at} 7.5L${at + 18} 16L${at} 24.5z`} />
        <circle class="head" cx="6" cy="16" r="5" />
        <circle class="ring" cx="303" cy="16" r="7" />
      </svg>
      <ol class="number">
        <li>{from}</li>
        <li>{to}</li>
      </ol>
    </div>
  );
}
