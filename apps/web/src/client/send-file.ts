import { ownPage } from './own-page.js';

export interface SentFile {
  /** 0 where no answer came. */
  readonly status: number;
  readonly body: Record<string, unknown>;
}

interface Sending {
  readonly file: Blob;
  readonly headers?: Readonly<Record<string, string>>;
  /** Share of the file that has left, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Sends a file's bytes as they are. `fetch` cannot tell how far it is, and on island links that is worth knowing. */
export function sendFile(address: string, { file, headers = {}, onProgress }: Sending): Promise<SentFile> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    const all = { ...ownPage, 'content-type': 'application/octet-stream', ...headers };
    for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => resolve({ status: request.status, body: jsonOf(request.responseText) });
    request.onerror = () => resolve({ status: 0, body: {} });
    request.onabort = () => resolve({ status: 0, body: {} });
    request.send(file);
  });
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
