import { afterEach, describe, expect, it, vi } from 'vitest';
import { startRecording } from './recorder.ts';

/** A browser whose microphone answers so. What it records lasts until it is stopped. */
function browser(answer: () => Promise<unknown>, decoded: () => Promise<unknown> = async () => SOUND) {
  const tracks = [{ stop: vi.fn() }];
  const stream = { getTracks: () => tracks };
  class Recorder extends EventTarget {
    state = 'inactive';
    readonly mimeType = 'audio/webm';
    readonly stream = stream;
    start(): void {
      this.state = 'recording';
    }
    stop(): void {
      this.state = 'inactive';
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['x']) }));
      this.dispatchEvent(new Event('stop'));
    }
  }
  const asked = vi.fn(answer);
  vi.stubGlobal('MediaRecorder', Recorder);
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      decodeAudioData = decoded;
    },
  );
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: asked } });
  return { asked, tracks, stream };
}

const SAMPLES = new Float32Array([0.1, 0.2]);
const SOUND = { sampleRate: 24_000, getChannelData: () => SAMPLES };
const refusing = (name: string) => async () => {
  throw new DOMException('no', name);
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'mediaDevices');
});

describe('the microphone', () => {
  it.each([
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'none'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['Unheard', 'unable'],
  ])('[W92] that answers %s is told as %s', async (name, fault) => {
    browser(refusing(name));
    expect(await startRecording(8)).toEqual({ ok: false, error: fault });
  });

  it('[W92] that no browser has is told', async () => {
    expect(await startRecording(8)).toEqual({ ok: false, error: 'unable' });
  });

  it('[W90] is asked for only when a recording starts, and given back when it ends', async () => {
    const { asked, tracks, stream } = browser(async () => stream);
    expect(asked).not.toHaveBeenCalled();
    const started = await startRecording(8);
    if (!started.ok) throw new Error(started.error);
    expect(tracks[0]?.stop).not.toHaveBeenCalled();
    started.value.stop();
    started.value.stop();
    const ended = await started.value.ended;
    expect(ended).toEqual({ ok: true, value: { sound: { samples: SAMPLES, rate: 24_000 }, full: false } });
    expect(tracks[0]?.stop).toHaveBeenCalled();
  });

  it('[W92] records no longer than the longest, and what was said until then is there', async () => {
    vi.useFakeTimers();
    const { stream } = browser(async () => stream);
    const started = await startRecording(8);
    vi.advanceTimersByTime(8000);
    vi.useRealTimers();
    expect(started.ok && (await started.value.ended)).toMatchObject({ ok: true, value: { full: true } });
  });

  it('[W90] lets go of what is dropped, unheard', async () => {
    const heard = vi.fn(async () => SOUND);
    const { tracks, stream } = browser(async () => stream, heard);
    const started = await startRecording(8);
    if (!started.ok) throw new Error(started.error);
    started.value.drop();
    expect(await started.value.ended).toEqual({ ok: false, error: 'unreadable' });
    expect(heard).not.toHaveBeenCalled();
    expect(tracks[0]?.stop).toHaveBeenCalled();
  });

  it('[W92] whose recording cannot be read is told', async () => {
    const { stream } = browser(async () => stream, refusing('EncodingError'));
    const started = await startRecording(8);
    if (!started.ok) throw new Error(started.error);
    started.value.stop();
    expect(await started.value.ended).toEqual({ ok: false, error: 'unreadable' });
  });
});
