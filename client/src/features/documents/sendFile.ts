import type { Fault } from '../../gql/refusals.ts';
import { t } from '../../i18n/t.ts';

/** The largest file in bytes, as the hint tells it; said before sending to spare the wait, decided by the service. */
export const LARGEST_FILE = 20 * 1024 ** 2;

export interface Sending {
  /** What went wrong; nothing when the file is added. */
  done: Promise<Fault[]>;
  cancel: () => void;
}

export interface FileToSend {
  pairingId: string;
  file: File;
  /** The document of which it is the next revision; else what the new one is and who may see it. */
  as: { documentId: string } | { kind: string; visibility: string };
  /** Told how much has left, from 0 to 1. */
  progress: (part: number) => void;
}

/** Sends a file as the body of a request, which only XMLHttpRequest can tell the progress of. */
export function sendFile({ pairingId, file, as, progress }: FileToSend): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<Fault[]>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener('load', () => resolve(faultsIn(request)));
    request.addEventListener('error', () => resolve([notArrived()]));
    request.addEventListener('abort', () => resolve([]));
  });
  request.open('POST', `/documents/${pairingId}?${new URLSearchParams(as)}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  request.send(file);
  return { done, cancel: () => request.abort() };
}

const notArrived = (): Fault => ({ code: 'no-answer', field: 'file', message: t('documents.broken') });

function faultsIn({ status, responseText }: XMLHttpRequest): Fault[] {
  if (status < 300) return [];
  try {
    const { code, message, field } = JSON.parse(responseText) as Partial<Fault>;
    if (code && message) return [{ code, message, field: field ?? 'file' }];
  } catch {
    // Something on the way answered in its own words.
  }
  return [notArrived()];
}
