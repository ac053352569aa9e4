import { afterEach, expect, test, vi } from 'vitest';
import { unread } from './unread.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

test('the count in the header follows the inbox over one stream, however often a page asks for it', async () => {
  let say: (count: number) => void = () => {};
  const fetch = vi.fn(() => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        say = (count) => {
          const data = JSON.stringify({ data: { inboxChanged: { unread: count } } });
          controller.enqueue(new TextEncoder().encode(`event: next\ndata: ${data}\n\n`));
        };
      },
    });
    return Promise.resolve(new Response(stream));
  });
  vi.stubGlobal('fetch', fetch);
  unread.follow();
  unread.follow();
  await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(1));
  say(3);
  await vi.waitFor(() => expect(unread.count).toBe(3));
  say(0);
  await vi.waitFor(() => expect(unread.count).toBe(0));
  expect(fetch).toHaveBeenCalledTimes(1);
});
