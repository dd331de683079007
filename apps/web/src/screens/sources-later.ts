/** The list of sources by itself, so that it comes only when somebody wants to see it. */
export { sources } from '@warmhands/knowledge';
