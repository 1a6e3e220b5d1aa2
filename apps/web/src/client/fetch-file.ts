import type { Problem } from './use-ask.js';

/** A file as it came, with the name that the server gave it. */
export interface FetchedFile {
  readonly bytes: Blob;
  readonly name: string;
}

export type FileOutcome =
  | { readonly kind: 'done'; readonly file: FetchedFile }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface Fetching {
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
}

/** Fetches a file piece by piece, so that one can tell how far it is. A file that breaks off is none. */
export async function fetchFile(address: string, { signal, onProgress }: Fetching): Promise<FileOutcome> {
  try {
    const response = await fetch(address, { credentials: 'same-origin', signal });
    if (!response.ok || response.body === null) return { kind: 'failed', problem: problemOf(response.status) };
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      bytes += piece.value.length;
      onProgress(bytes);
    }
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    return { kind: 'done', file: { bytes: new Blob(pieces, { type }), name: nameIn(response.headers) } };
  } catch {
    if (signal.aborted) return { kind: 'stopped' };
    return { kind: 'failed', problem: { kind: 'unreachable', requestId: null } };
  }
}

/** Hands a file over to the browser, which keeps it where it keeps downloads. */
export function keepFile({ bytes, name }: FetchedFile): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function nameIn(headers: Headers): string {
  return /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'caucus';
}

function problemOf(status: number): Problem {
  const kind = status === 429 ? 'tooManyRequests' : status === 403 || status === 404 ? 'FORBIDDEN' : 'INTERNAL';
  return { kind, requestId: null };
}
