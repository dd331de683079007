import type { Look } from '@warmhands/core/figure';
import { useMemo } from 'preact/hooks';
import { onPaper } from '../platform/paper.ts';
import { worn } from '../platform/theme.ts';
import { useHousehold } from '../screens/household-context.ts';

/** How figures look in this household and in the theme that the page wears; on paper always light. [W45] */
export function useLook(): Look {
  const { figure } = useHousehold().settings.value;
  const theme = onPaper.value ? 'light' : worn.value;
  return useMemo(() => ({ ...figure, theme }), [figure, theme]);
}
