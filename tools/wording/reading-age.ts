import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesIn, wordsIn } from './sentences.ts';

/** Names of people, places and bodies: a reader knows or skips them, and they are not our choice of words. */
const NAMES =
  /Warmhands|Huhtala|Rezaei|Wolke|Agarwal|Courdent|Camur|Sung|OBSeRvE|Cochrane|NICE \(CG99\)|NICE|NHS|NCT|BMJ|PLOS ONE|RCEMLearning|Bliss|ICON|Devon|Gloucestershire|Minnesota|Meningitis Research Foundation|Lullaby Trust|The Royal Children's Hospital|Royal Children's Hospital|Paediatrics Open|International Hip Dysplasia Institute/g;

/**
 * The age in years at which a page can be read: the Flesch-Kincaid grade and five.
 *
 * A tripwire, not a judge. Names are left out; a page is every message that stands on one screen.
 */
export function readingAge(messages: readonly string[]): number {
  const plain = messages.map((message) => message.replace(NAMES, ''));
  const sentences = plain.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }) + 5;
}
