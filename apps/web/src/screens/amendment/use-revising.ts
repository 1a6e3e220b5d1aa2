import { useMemo, useState } from 'react';
import { ReviseAmendmentDocument } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useAct } from '../../client/use-act.js';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import type { AmendmentOfPage } from './AmendmentScreen.js';
import { type Seen, seenAfter } from './late-revision.js';
import type { RebaseOfPage } from './use-amendment-life.js';

interface Revised {
  readonly amendment: AmendmentOfPage;
  /** The text has moved on under it, and its owner has not yet said what it asks now. */
  readonly awaiting: RebaseOfPage | null;
  readonly onDone: () => void;
}

/** A revision being written: kept on the device, sent on the words its author looked at, begun again on newer ones. */
export function useRevising({ amendment, awaiting, onDone }: Revised) {
  const start = useMemo(
    () => ({ content: awaiting?.newContent ?? amendment.content ?? ([] as Content), reasons: amendment.reasons }),
    [awaiting, amendment.content, amendment.reasons],
  );
  const kept = useKeptDraft(`revise.${amendment.id}`, start);
  const [opened, setOpened] = useState({ turn: 0, content: kept.draft.content });
  // As the page was when the form was opened: what is newer is told of when it is sent.
  const [seen, see] = useState<Seen>(() => ({
    version: amendment.version,
    base: awaiting?.newBase ?? amendment.baseContent,
  }));
  const { act, acting, outcome, forget } = useAct(ReviseAmendmentDocument, 'reviseAmendment', 'Amendment');
  const refused = outcome?.kind === 'refused' ? outcome.refusal : null;
  const conflict = refused?.__typename === 'ChangedMeanwhile' ? refused : null;
  const hasWords = amendment.kind === 'MOD' || amendment.kind === 'ADD';

  const send = async ({ version, base }: Seen = seen) => {
    const { content, reasons } = kept.draft;
    const words = { content: hasWords ? content : null, baseContent: base, reasons };
    const found = await act({ amendmentId: amendment.id, expectedVersion: version, ...words });
    if (found.kind !== 'done') return;
    kept.discard();
    onDone();
  };
  const sendAgain = () => {
    if (!conflict) return;
    const next = seenAfter(conflict, seen);
    see(next);
    void send(next);
  };
  const startAgain = (content: Content = start.content) => {
    if (conflict) see(seenAfter(conflict, seen));
    kept.discard({ ...start, content });
    setOpened((before) => ({ turn: before.turn + 1, content }));
    forget();
  };
  return { kept, opened, seen, hasWords, acting, outcome, conflict, forget, send, sendAgain, startAgain };
}
