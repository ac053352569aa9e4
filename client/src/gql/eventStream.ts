/** Hands over each event of a `text/event-stream` by its name and data; returns when the stream ends. */
export async function readEvents(
  stream: ReadableStream<Uint8Array>,
  heard: (event: string, data: string) => void,
  alive: () => void,
): Promise<void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    alive();
    rest += decoder.decode(value, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = valuesOf(block, 'data');
      if (data.length) heard(valuesOf(block, 'event')[0] ?? 'message', data.join('\n'));
    }
  }
}

const valuesOf = (block: string, field: string): string[] =>
  block
    .split('\n')
    .filter((line) => line.startsWith(`${field}:`))
    .map((line) => line.slice(field.length + 1).trimStart());
