import { type ReadonlySignal, signal } from '@preact/signals';

const voices = signal<readonly SpeechSynthesisVoice[]>([]);

/** Whether a voice of this device itself can speak this language. Voices may come a while after the page. */
export function hasVoice(language: string): boolean {
  follow();
  return voiceFor(language) !== undefined;
}

/** The voices that speak on this device alone: a voice that lives in the network would send the words away. [H18] */
export const localVoices: ReadonlySignal<readonly SpeechSynthesisVoice[]> = voices;

/**
 * Says it, and hushes what is still being said: late words are worse than none. Without a voice, nothing.
 *
 * Fulfilled when it is said, hushed, or could not be said.
 */
export function speak(words: string, language: string): Promise<void> {
  follow();
  const voice = voiceFor(language);
  if (!voice) return Promise.resolve();
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = CALM_RATE;
  return new Promise((over) => {
    utterance.onend = () => over();
    utterance.onerror = () => over();
    speechSynthesis.speak(utterance);
  });
}

/** Nothing more is said. */
export function hush(): void {
  if (canSpeak()) speechSynthesis.cancel();
}

/** A little slower than a voice that reads news. */
const CALM_RATE = 0.9;

let following = false;

function follow(): void {
  if (following || !canSpeak()) return;
  following = true;
  const look = (): void => {
    voices.value = speechSynthesis.getVoices().filter(({ localService }) => localService);
  };
  speechSynthesis.addEventListener?.('voiceschanged', look);
  look();
}

const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

/** The device's first choice for the language, else any voice of it. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const fitting = voices.value.filter(({ lang }) => sameLanguage(lang, language));
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** Android writes `en_GB` where others write `en-GB`. */
const sameLanguage = (lang: string, language: string): boolean =>
  lang.toLowerCase().split(/[-_]/)[0] === language.toLowerCase().split(/[-_]/)[0];
