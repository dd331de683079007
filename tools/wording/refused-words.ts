import { intendedPurpose } from '@warmhands/knowledge';

/** Words by which regulators know a device: none may stand outside the sentence of intended purpose. */
const DEVICE_WORDS =
  /\b(amplif(y|ies|ied)|analys[ei]s|analy[sz]ed?|interprets?|alarms?|calculat(es?|ed|ing|ions?)|controls?|controlled|converts?|converted|detects?|detected|diagnos\w*|measur(es?|ed|ing|ements?)|monitor(s|ed|ing)?|treat(s|ed|ing|ments?)?|cur(es?|ed)|reliev(es?|ed|ing)|relief|prevent(s|ed|ing|ion)?)\b/giu;

/** Words that promise more than is known. */
const PROMISES =
  /\b(boost(s|ed|ing)?|heal(s|ed|ing)?|guarantee[sd]?|clinically|miracles?|detox\w*|prove[ns]|remedies that work)\b/giu;

/** The words of a message that may not stand there, the sentence of intended purpose set aside. */
export function refusedWords(message: string): readonly string[] {
  const rest = message.replaceAll(intendedPurpose, '');
  return [...(rest.match(DEVICE_WORDS) ?? []), ...(rest.match(PROMISES) ?? [])];
}

/** Names of conditions that are named only where the carer must know which is meant. */
export function namedConditions(message: string): readonly string[] {
  return message.match(/\b(colic\w*|reflux|constipat\w*)\b/giu) ?? [];
}
