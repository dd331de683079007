import { bow } from './curve.ts';
import { lined } from './inks.ts';
import { type Mark, path } from './mark.ts';
import type { Skin } from './skin.ts';
import type { Subject } from './subject.ts';
import { acrossTube, type Tube } from './tube.ts';

/** The baby as dressed: limbs and trunk of cloth in place of skin. */
export function dressed(subject: Subject): Subject {
  const { cloth, clothShade, clothLine } = subject.inks.around;
  const worn: Skin = {
    base: cloth,
    shade: clothShade,
    line: clothLine,
    light: cloth,
    blush: clothShade,
    lip: clothLine,
  };
  return { ...subject, inks: { ...subject.inks, baby: worn } };
}

/** The cuff of a sleeve or a trouser leg, at the end of its limb. */
export function cuff(limb: Tube, { inks: { around }, thick }: Subject): Mark {
  return path(
    bow(acrossTube(limb, 1, 1), acrossTube(limb, 1, 0, 0.3), acrossTube(limb, 1, -1)),
    lined(around.tape, thick * 2.2),
  );
}
