/** What is held: a limb (fingers come round it), a foot (thumb on its sole), or a hand (fingers lie open behind it). */
type Held = 'limb' | 'foot' | 'hand';

/** How the thing held lies along the vertical through 0, 0, and from where the hand comes. In millimetres and degrees. */
export interface Grip {
  readonly held: Held;
  /** The palm lies beside a limb, and the fingers along it. */
  readonly beside?: boolean;
  /** A loose ring: thumb and fingertips lie on the limb and do not meet, so that it is seen between them. */
  readonly loose?: boolean;
  /** From 0 to the edge on the side of the palm. */
  readonly near: number;
  /** From 0 to the other edge. */
  readonly far: number;
  /** How the hand is swung about what it holds, so that the arm comes from the carer: 0 along it, below 0 more across it. */
  readonly swung: number;
}
