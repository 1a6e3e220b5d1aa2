import { useRef, useState } from 'react';
import type { Instrument } from '#lib/drafting';
import { useConference } from '../../client/conference.js';
import { type SentFile, sendFile } from '../../client/send-file.js';
import type { Finding } from '../../parts/text/FindingList.js';

/** What the server read in a file, before anything is stored. */
export interface Preview {
  readonly instrument: Instrument;
  readonly findings: readonly Finding[];
}

/** A rule the file breaks, in the terms of the refusals. */
export interface FileProblem {
  readonly __typename: 'NotAcceptable';
  readonly problem: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly facts: object;
}

export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly preview: Preview }
  | { readonly kind: 'storing'; readonly share: number; readonly preview: Preview }
  | { readonly kind: 'stored'; readonly id: string; readonly preview: Preview }
  | { readonly kind: 'refused'; readonly refusal: FileProblem }
  | { readonly kind: 'failed'; readonly problem: 'unreachable' | 'FORBIDDEN' | 'INTERNAL' };

export const largest = 20 * 1024 * 1024;

/** The way of a file: read first in a dry run, looked at, and only then stored. */
export function useImport() {
  const { conference, again } = useConference();
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const key = useRef('');

  const address = (more: Record<string, string>) =>
    `/api/import/instrument?${new URLSearchParams({ conference: conference.slug, ...more })}`;

  const read = async (chosen: File) => {
    setFile(chosen);
    key.current = crypto.randomUUID();
    if (chosen.size > largest) return setState({ kind: 'refused', refusal: tooLarge() });
    setState({ kind: 'reading', share: 0 });
    const onProgress = (share: number) => setState({ kind: 'reading', share });
    const answer = await sendFile(address({ dryRun: 'true', source: chosen.name }), { file: chosen, onProgress });
    setState(answer.status === 200 ? { kind: 'read', preview: answer.body as unknown as Preview } : notTaken(answer));
  };

  const store = async (title: string, preview: Preview) => {
    if (!file) return;
    setState({ kind: 'storing', share: 0, preview });
    const onProgress = (share: number) => setState({ kind: 'storing', share, preview });
    const asked = address({ title, source: file.name, language: preview.instrument.language });
    const answer = await sendFile(asked, { file, headers: { 'idempotency-key': key.current }, onProgress });
    if (answer.status !== 201) return setState(notTaken(answer));
    again();
    setState({ kind: 'stored', id: String(answer.body['id']), preview });
  };

  return { file, state, read, store };
}

function notTaken({ status, body }: SentFile): ImportState {
  if (status === 0) return { kind: 'failed', problem: 'unreachable' };
  if (status === 403) return { kind: 'failed', problem: 'FORBIDDEN' };
  if (status === 413) return { kind: 'refused', refusal: tooLarge() };
  if (typeof body['problem'] !== 'string') return { kind: 'failed', problem: 'INTERNAL' };
  return {
    kind: 'refused',
    refusal: {
      __typename: 'NotAcceptable',
      problem: body['problem'],
      line: typeof body['line'] === 'number' ? body['line'] : null,
      column: typeof body['column'] === 'number' ? body['column'] : null,
      facts: (body['facts'] as object | undefined) ?? {},
    },
  };
}

function tooLarge(): FileProblem {
  return { __typename: 'NotAcceptable', problem: 'FileTooLarge', line: null, column: null, facts: { limit: largest } };
}
