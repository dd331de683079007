import * as v from 'valibot';

/** Plain words for what a time may be. */
export const A_TIME = 'a time such as "2026-11-20T13:35:00Z", or a span before now such as "-PT25M"';

/** Plain words for what a date may be. */
export const A_DATE = 'a date that exists, such as "2026-09-30"';

/** Plain words for what `now` may be. */
export const A_ZONED_TIME = 'a time with its zone, such as "2026-11-20T14:00:00+00:00[Europe/London]"';

/** An RFC 3339 date-time, or an ISO 8601 span before now. Whether it exists is settled when it is read. */
export const whenShape = v.pipe(
  v.string(A_TIME),
  v.maxLength(64, A_TIME),
  v.regex(/^(\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}.*([Zz]|[+-]\d{2}:\d{2})|-P[0-9WDTHMS]+)$/, A_TIME),
);

/** A calendar date. */
export const dateShape = v.pipe(v.string(A_DATE), v.maxLength(10, A_DATE), v.regex(/^\d{4}-\d{2}-\d{2}$/, A_DATE));

/** An RFC 9557 date-time with its zone. */
export const zonedTimeShape = v.pipe(
  v.string(A_ZONED_TIME),
  v.maxLength(120, A_ZONED_TIME),
  v.regex(/^[^[]+\[[^\]]+\]$/, A_ZONED_TIME),
);
