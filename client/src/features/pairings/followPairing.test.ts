import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPairing } from './followPairing.ts';

let say: (version: number) => void;
let stop: () => void;
let shown: number | undefined;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (_url: unknown, init: RequestInit) => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        init.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
        say = (version) => {
          const data = JSON.stringify({
            data: { pairingChanged: { id: 'q1', version, state: 'WITHDRAWN' } },
          });
          controller.enqueue(new TextEncoder().encode(`event: next\ndata: ${data}\n\n`));
        };
      },
    });
    return Promise.resolve(new Response(stream));
  });
  changed.mockClear();
  shown = 1;
  stop = followPairing('q1', () => shown, changed);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hear = async (version: number) => {
  await vi.advanceTimersByTimeAsync(0);
  say(version);
  await vi.advanceTimersByTimeAsync(600);
};

test('what the other side did brings the page up to date, and says where it stands now', async () => {
  await hear(1);
  expect(changed).not.toHaveBeenCalled();
  await hear(2);
  expect(changed).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Withdrawn'));
});

test('what the page did itself is not announced', async () => {
  await vi.advanceTimersByTimeAsync(0);
  say(2);
  shown = 2;
  await vi.advanceTimersByTimeAsync(600);
  expect(changed).not.toHaveBeenCalled();
});

test('a page that still loads is compared when it is there', async () => {
  shown = undefined;
  await hear(2);
  shown = 1;
  await vi.advanceTimersByTimeAsync(600);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('many changes at once are one', async () => {
  await vi.advanceTimersByTimeAsync(0);
  for (let version = 2; version < 30; version++) say(version);
  await vi.advanceTimersByTimeAsync(600);
  expect(changed).toHaveBeenCalledTimes(1);
});
