import type { Claim } from './claim.ts';

/**
 * The claims that a person who types these words may mean, the best first. [K5]
 *
 * Every word must be found in the title, the id or the search words. Case and accents do not count; nothing typed
 * gives every claim.
 */
export function findClaims<C extends Claim>(
  words: string,
  claims: readonly C[],
  titleOf: (claim: C) => string,
): readonly C[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const scored = claims.map((claim) => ({ claim, score: scoreOf(wanted, claim, plain(titleOf(claim))) }));
  const found = scored.filter(({ score }) => score > 0 || wanted.length === 0);
  return found.toSorted((a, b) => b.score - a.score).map(({ claim }) => claim);
}

function scoreOf(wanted: readonly string[], claim: Claim, title: string): number {
  const scores = wanted.map((word) => scoreOfWord(word, claim, title));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function scoreOfWord(word: string, { id, alsoFind }: Claim, title: string): number {
  if (id.split('-').includes(word)) return 4;
  if (alsoFind.some((phrase) => phrase === word)) return 3;
  if (alsoFind.some((phrase) => phrase.includes(word))) return 2;
  return title.includes(word) ? 1 : 0;
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[-–—]/g, ' ').trim();
}
