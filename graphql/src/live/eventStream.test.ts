import { expect, test } from 'vitest';
import { readEvents, type StreamEvent } from './eventStream.ts';

async function eventsOf(...pieces: (string | Uint8Array)[]): Promise<StreamEvent[]> {
  async function* bytes() {
    for (const piece of pieces) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  }
  const events: StreamEvent[] = [];
  for await (const event of readEvents(bytes())) events.push(event);
  return events;
}

test('an event is read however the stream is cut, also within a letter', async () => {
  const whole = new TextEncoder().encode('id: 7-1\nevent: changed\ndata: {"é":1}\n\n');
  const expected = [{ id: '7-1', event: 'changed', data: '{"é":1}' }];
  for (let cut = 0; cut <= whole.length; cut++)
    expect(await eventsOf(whole.slice(0, cut), whole.slice(cut))).toEqual(expected);
});

test('comments are no events, lines end either way, and several lines of data are one text', async () => {
  expect(await eventsOf(':\n\n', 'data: a\r\ndata:b\r\n\r\n', ': beat\n\ndata\n\n')).toEqual([
    { id: null, event: 'message', data: 'a\nb' },
    { id: null, event: 'message', data: '' },
  ]);
});

test('an event that is not finished is not told', async () => {
  expect(await eventsOf('data: half')).toEqual([]);
});
