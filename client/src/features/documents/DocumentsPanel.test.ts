import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeEdge } from '../../../test/fakeEdge.ts';
import type { FullPairing } from '../pairings/pairings.ts';
import DocumentsPanel from './DocumentsPanel.svelte';
import { sizeInWords } from './size.ts';

const revision = (number: number, name: string) => ({
  revision: number,
  name,
  size: 2_400_000,
  addedAt: '2026-11-20T10:00:00Z',
  addedBy: { id: 'p', displayName: null },
});
const agreement = {
  id: 'd1',
  kind: 'AGREEMENT',
  name: '<b>Agreement</b>.pdf',
  visibility: 'BOTH_SIDES',
  side: 'INVITED',
  mayRemove: true,
  revisions: [revision(1, 'Agreement draft.docx'), revision(2, '<b>Agreement</b>.pdf')],
};

/** A request that never leaves, until the test lets it move on. */
class FakeRequest {
  static last: FakeRequest;
  readonly headers: Record<string, string> = {};
  readonly upload = new EventTarget();
  readonly #events = new EventTarget();
  address = '';
  body: unknown;
  status = 0;
  responseText = '';
  aborted = false;
  constructor() {
    FakeRequest.last = this;
  }
  addEventListener(name: string, listener: () => void) {
    this.#events.addEventListener(name, listener);
  }
  open(_method: string, address: string) {
    this.address = address;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  send(body: unknown) {
    this.body = body;
  }
  abort() {
    this.aborted = true;
    this.#events.dispatchEvent(new Event('abort'));
  }
  progress(loaded: number, total: number) {
    this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total }));
  }
  answer(status: number, body: object) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.#events.dispatchEvent(new Event('load'));
  }
}

function show({ mayAct = ['ADD_DOCUMENT'], documents = [agreement] as object[] } = {}) {
  const edge = fakeEdge({
    Documents: () => ({ pairing: { id: 'q', side: 'REQUESTER', mayAct, documents } }),
    RemoveDocument: () => ({ removeDocument: { __typename: 'RemoveDocumentSuccess' } }),
  });
  const changed = vi.fn();
  vi.stubGlobal('fetch', edge.fetch);
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  render(DocumentsPanel, { pairing: { id: 'q' } as FullPairing, changed });
  return { sent: edge.sent, changed };
}

async function choose(file: File) {
  await userEvent.click(await screen.findByRole('button', { name: 'Add a document' }));
  await userEvent.upload(screen.getByLabelText('File'), file);
}
const pdf = new File(['%PDF-'], 'Plán & co.pdf', { type: 'application/pdf' });

afterEach(() => vi.unstubAllGlobals());

test('a document is listed with its kind, size, day and side, its name as plain text, and its earlier versions', async () => {
  show();
  const link = await screen.findByRole('link', { name: 'Download <b>Agreement</b>.pdf' });
  expect([link.getAttribute('href'), link.hasAttribute('download')]).toEqual(['/documents/d1/2', true]);
  expect(
    screen.getByText(/Agreement · Both sides · 2.3 MB, added 20 November 2026 by the invited side/),
  ).toBeTruthy();
  expect(screen.getByText('One earlier version')).toBeTruthy();
  expect(screen.getByText('Agreement draft.docx').closest('a')?.getAttribute('href')).toBe('/documents/d1/1');
});

test('who may not add or remove is offered neither', async () => {
  show({ mayAct: [], documents: [{ ...agreement, mayRemove: false }] });
  await screen.findByRole('link', { name: /Download/ });
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('without a file and a kind nothing is sent, and both are named', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Add a document' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add the file' }));
  const links = within(await screen.findByRole('alert')).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Choose a file.', 'Say what the document is.']);
});

test('a file that is too large is told before it is sent', async () => {
  show();
  const large = new File(['x'], 'film.pdf');
  Object.defineProperty(large, 'size', { value: 100 * 1024 ** 2 });
  await choose(large);
  await userEvent.click(screen.getByRole('button', { name: 'Add the file' }));
  expect((await screen.findAllByText(/This file has 100 MB; at most 20 MB can be added/)).length).toBe(2);
});

test('a file is sent as it is with its progress told, and the page is told when it is there', async () => {
  const { changed } = show();
  await choose(pdf);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What it is' }), 'Consent form');
  await userEvent.click(screen.getByRole('radio', { name: 'Your side only' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add the file' }));

  const request = FakeRequest.last;
  expect(request.address).toBe('/documents/q?kind=CONSENT_FORM&visibility=OWN_SIDE');
  expect(request.headers['x-file-name']).toBe('Pl%C3%A1n%20%26%20co.pdf');
  expect(request.body).toBe(pdf);
  request.progress(42, 100);
  expect(await screen.findByText('Sending Plán & co.pdf: 42 %')).toBeTruthy();
  request.progress(100, 100);
  expect(await screen.findByText('The file is being checked.')).toBeTruthy();
  request.answer(200, {});
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('Plán & co.pdf is added.'));
  expect(screen.queryByLabelText('File')).toBeNull();
});

test('a refused file is told beside its field, and what was chosen stays', async () => {
  show();
  await choose(pdf);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What it is' }), 'Syllabus');
  await userEvent.click(screen.getByRole('button', { name: 'Add the file' }));
  FakeRequest.last.answer(422, {
    code: 'web-page',
    message: 'This is a web page, not a PDF.',
    field: 'file',
  });

  const summary = within(await screen.findByRole('alert'));
  expect(summary.getByRole('link', { name: 'This is a web page, not a PDF.' })).toBeTruthy();
  expect(screen.getByLabelText('File').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'What it is' }).value).toBe('SYLLABUS');
});

test('sending can be stopped, and nothing is lost of the form', async () => {
  const { changed } = show();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add a newer version of <b>Agreement</b>.pdf' }),
  );
  await userEvent.upload(screen.getByLabelText('File'), pdf);
  await userEvent.click(screen.getByRole('button', { name: 'Add the file' }));
  expect(FakeRequest.last.address).toBe('/documents/q?documentId=d1');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(FakeRequest.last.aborted).toBe(true);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add the file' }).disabled).toBe(false);
  expect(changed).not.toHaveBeenCalled();
});

test('a document is removed only after asking once more', async () => {
  const { sent, changed } = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Remove <b>Agreement</b>.pdf' }));
  expect(sent.some(({ operationName }) => operationName === 'RemoveDocument')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Yes, remove it' }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('<b>Agreement</b>.pdf is removed.'));
});

test('sizes are told as people know them', () => {
  expect([1, 14_000, 2_400_000, 20 * 1024 ** 2].map(sizeInWords)).toEqual([
    '1 kB',
    '14 kB',
    '2.3 MB',
    '20 MB',
  ]);
});
