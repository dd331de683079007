/** The sentences of a message. A heading without a full stop is a sentence too. */
export function sentencesIn(message: string): readonly string[] {
  return message
    .split(/(?<=[.!?])["”)]?\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** The words of a message, without numbers: `38.0 °C` is none. */
export function wordsIn(message: string): readonly string[] {
  return message.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
}

/** The sentences that are longer than a tired person reads at once. */
export function tooLong(message: string, most = 20): readonly string[] {
  return sentencesIn(message).filter((sentence) => wordsIn(sentence).length > most);
}
