import { afterEach, describe, expect, it, vi } from 'vitest';
import { tone } from '../voice/sound.fixture.ts';
import { withMicrophone, withoutMicrophone } from './microphone.fixture.ts';
import { type Running, startRecording } from './recorder.ts';

const SOUND = tone(1, 0.5);
const hears = async () => SOUND;

async function started(most = 8): Promise<Running> {
  const running = await startRecording(most);
  if (!running.ok) throw new Error(running.error);
  return running.value;
}

afterEach(() => {
  vi.useRealTimers();
  withoutMicrophone();
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
    withMicrophone(name, hears);
    expect(await startRecording(8)).toEqual({ ok: false, error: fault });
  });

  it('[W92] that no browser has is told', async () => {
    expect(await startRecording(8)).toEqual({ ok: false, error: 'unable' });
  });

  it('[W90] is asked for only when a recording starts, and given back when it ends', async () => {
    const { asked, streams } = withMicrophone(null, hears);
    expect(asked).not.toHaveBeenCalled();
    const running = await started();
    expect(streams[0]?.stop).not.toHaveBeenCalled();
    running.stop();
    running.stop();
    expect(await running.ended).toEqual({ ok: true, value: { sound: SOUND, full: false } });
    expect(streams[0]?.stop).toHaveBeenCalled();
  });

  it('[W92] records no longer than the longest, and what was said until then is there', async () => {
    vi.useFakeTimers();
    withMicrophone(null, hears);
    const running = await started(8);
    vi.advanceTimersByTime(8000);
    vi.useRealTimers();
    expect(await running.ended).toMatchObject({ ok: true, value: { full: true } });
  });

  it('[W90] lets go of what is dropped, unheard', async () => {
    const { streams, decoded } = withMicrophone(null, hears);
    const running = await started();
    running.drop();
    expect(await running.ended).toEqual({ ok: false, error: 'unreadable' });
    expect(decoded).not.toHaveBeenCalled();
    expect(streams[0]?.stop).toHaveBeenCalled();
  });

  it('[W90] records one thing at a time: a new one ends the one before, which is kept', async () => {
    const { streams } = withMicrophone(null, hears);
    const first = await started();
    const second = await started();
    expect((await first.ended).ok).toBe(true);
    expect(streams.map(({ stop }) => stop.mock.calls.length)).toEqual([1, 0]);
    second.drop();
  });

  it('[W92] whose recording cannot be read is told', async () => {
    withMicrophone(null, async () => {
      throw new DOMException('no', 'EncodingError');
    });
    const running = await started();
    running.stop();
    expect(await running.ended).toEqual({ ok: false, error: 'unreadable' });
  });
});
