import { useRef, useState } from 'react';
import { type SentFile, sendFile } from '../../client/send-file.js';

export type Sending =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: FileRefusal }
  | { readonly kind: 'failed'; readonly problem: 'unreachable' | 'FORBIDDEN' | 'INTERNAL' };

interface FileRefusal {
  readonly __typename: 'NotAcceptable';
  readonly problem: string;
  readonly facts: object;
}

interface Adding {
  readonly documentId: string;
  readonly language: string;
  readonly onAdded: () => void;
}

const largest = 20 * 1024 * 1024;

/** Sends a file to a document. The same file sent again after a lost answer is the same file. */
export function useAddFile({ documentId, language, onAdded }: Adding) {
  const [sending, setSending] = useState<Sending>({ kind: 'none' });
  const attempt = useRef<{ file: File; key: string } | null>(null);
  const send = async (file: File) => {
    const { name } = file;
    if (file.size > largest) return setSending({ kind: 'refused', name, refusal: tooLarge() });
    if (attempt.current?.file !== file) attempt.current = { file, key: crypto.randomUUID() };
    setSending({ kind: 'sending', name, share: 0 });
    const answer = await sendFile(`/api/documents/${documentId}/files?${new URLSearchParams({ name, language })}`, {
      file,
      headers: { 'idempotency-key': attempt.current.key },
      onProgress: (share) => setSending({ kind: 'sending', name, share }),
    });
    setSending(outcomeOf(name, answer));
    if (answer.status === 201) onAdded();
  };
  return { sending, send };
}

function outcomeOf(name: string, { status, body }: SentFile): Sending {
  if (status === 201) return { kind: 'none' };
  if (status === 0) return { kind: 'failed', problem: 'unreachable' };
  if (status === 403) return { kind: 'failed', problem: 'FORBIDDEN' };
  if (status === 413) return { kind: 'refused', name, refusal: tooLarge() };
  const { problem, facts } = body;
  if (typeof problem !== 'string') return { kind: 'failed', problem: 'INTERNAL' };
  return { kind: 'refused', name, refusal: { __typename: 'NotAcceptable', problem, facts: (facts as object) ?? {} } };
}

function tooLarge(): FileRefusal {
  return { __typename: 'NotAcceptable', problem: 'FileTooLarge', facts: { limit: largest } };
}
