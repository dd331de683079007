import { counted } from '@warmhands/knowledge';

const forms = (one: string, other: string) => (count: number) => counted(count, { one, other });

/** Spans and moments. Every number is a whole one. */
export const time = {
  midnight: 'midnight',
  justNow: 'just now',
  minutesAgo: forms('# minute ago', '# minutes ago'),
  hoursAgo: forms('# hour ago', '# hours ago'),
  daysAgo: forms('# day ago', '# days ago'),
  inFuture: 'at a time still to come',
  minutes: forms('# minute', '# minutes'),
  minutesShort: (count: number): string => `${count} min`,
  seconds: forms('# second', '# seconds'),
} as const;
