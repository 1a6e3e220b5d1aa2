import { useEffect, useRef, useState } from 'react';
import { fetchFile, keepFile } from '../../client/fetch-file.js';
import type { Problem } from '../../client/use-ask.js';

export type FileKind = 'csv' | 'json';

export type Download =
  | { readonly kind: 'idle' }
  | { readonly kind: 'coming'; readonly bytes: number }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The file of who wrote which words: how far it has come, and how to begin and stop. */
export function useAttributionFile(draftId: string) {
  const [download, setDownload] = useState<Download>({ kind: 'idle' });
  const coming = useRef<AbortController>(undefined);
  useEffect(() => () => coming.current?.abort(), []);
  const begin = async (as: FileKind) => {
    const control = new AbortController();
    coming.current = control;
    setDownload({ kind: 'coming', bytes: 0 });
    const outcome = await fetchFile(`/api/drafts/${draftId}/attribution?as=${as}`, {
      signal: control.signal,
      onProgress: (bytes) => setDownload({ kind: 'coming', bytes }),
    });
    if (outcome.kind === 'done') {
      keepFile(outcome.file);
      setDownload({ kind: 'done', name: outcome.file.name });
    } else setDownload(outcome);
  };
  return { download, begin, stop: () => coming.current?.abort() };
}
