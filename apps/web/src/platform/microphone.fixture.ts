import { vi } from 'vitest';
import type { Sound } from '../voice/sound.ts';

/** A browser whose microphone answers so, and reads that sound from what it recorded. It records until it is stopped. */
export function withMicrophone(refusal: string | null, sound: () => Promise<Sound>) {
  const streams: { readonly stop: ReturnType<typeof vi.fn> }[] = [];
  const asked = vi.fn(async () => {
    if (refusal) throw new DOMException('no', refusal);
    const track = { stop: vi.fn() };
    streams.push(track);
    return { getTracks: () => [track] };
  });
  class Recorder extends EventTarget {
    state = 'inactive';
    readonly mimeType = 'audio/webm';
    readonly stream: unknown;
    constructor(stream: unknown) {
      super();
      this.stream = stream;
    }
    start(): void {
      this.state = 'recording';
    }
    stop(): void {
      this.state = 'inactive';
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['x']) }));
      this.dispatchEvent(new Event('stop'));
    }
  }
  const decoded = vi.fn(async () => {
    const { samples, rate } = await sound();
    return { sampleRate: rate, getChannelData: () => samples };
  });
  vi.stubGlobal('MediaRecorder', Recorder);
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      decodeAudioData = decoded;
    },
  );
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: asked } });
  return { asked, streams, decoded };
}

/** The browser as it was. */
export function withoutMicrophone(): void {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'mediaDevices');
}
