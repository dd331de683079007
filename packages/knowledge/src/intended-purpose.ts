/** What Warmhands is for. The same bytes stand wherever it is told; a test compares them. [K10] */
export const intendedPurpose =
  'Warmhands is a guide and diary for carers who give gentle massage to a well baby. It does not diagnose, treat or monitor illness.';
