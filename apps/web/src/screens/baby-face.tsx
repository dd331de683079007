import type { Face } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { LazyStill } from '../figure/lazy.tsx';
import { useLook } from '../figure/use-look.ts';
import { useWishOf } from './use-wish-of.ts';

/** A baby alone with a face, at the age of the one that is shown; `near`: the head alone. Words stand beside it. */
export function BabyFace({ face, near = false }: { readonly face: Face; readonly near?: boolean }): JSX.Element {
  const wishOf = useWishOf();
  const look = useLook();
  return <LazyStill wish={{ ...wishOf('cue-check'), face, near }} look={look} />;
}
