import { useEffect, useRef, useState } from 'react';
import { useConference } from '../../client/conference.js';
import { fetchFile, keepFile } from '../../client/fetch-file.js';
import type { Problem } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { type LedgerFilter, writeFilter } from './ledger-filter.js';

/** The comment table as a file, narrowed as the page is. */
export function useTableFile(filter: LedgerFilter) {
  const { locale } = useWords();
  const { conference } = useConference();
  const [coming, setComing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);
  const begin = async () => {
    const asked = writeFilter(filter);
    asked.set('locale', locale);
    control.current = new AbortController();
    setComing(true);
    const outcome = await fetchFile(`/api/conferences/${conference.slug}/concerns?${asked}`, {
      signal: control.current.signal,
      onProgress: () => undefined,
    });
    setComing(false);
    setProblem(outcome.kind === 'failed' ? outcome.problem : null);
    if (outcome.kind === 'done') keepFile(outcome.file);
  };
  return { coming, problem, begin };
}
