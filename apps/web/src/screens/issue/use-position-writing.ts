import { useMemo, useState } from 'react';
import type { Audience } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import type { OnBehalfDraft } from '../../parts/people/OnBehalf.js';
import type { Position } from './use-issue.js';
import { type PositionMode, usePositionFiling } from './use-position-filing.js';

export interface PositionDraft extends OnBehalfDraft {
  readonly content: Content;
  readonly reasons: string;
  readonly audience: Audience;
}

export interface Writing {
  readonly issueId: string;
  readonly mode: PositionMode;
  readonly position: Position | null;
  readonly onDone: () => void;
}

/** A position being written: kept on the device, sent when its author says so, and started again where they wish. */
export function usePositionWriting({ issueId, mode, position, onDone }: Writing) {
  const start = useMemo(() => startOf(position), [position]);
  const kept = useKeptDraft<PositionDraft>(`position.${mode}.${position?.id ?? issueId}`, start);
  const [opened, setOpened] = useState({ turn: 0, content: kept.draft.content });
  const filing = usePositionFiling({ mode, issueId, position });

  // As it was when the form was opened: a newer revision is told of when this one is sent.
  const [seen, see] = useState(position?.version);

  const send = async (expectedVersion = seen) => {
    if (!(await filing.send(kept.draft, expectedVersion))) return;
    kept.discard();
    onDone();
  };
  const startAgain = (content: Content = start.content) => {
    if (filing.conflict) see(filing.conflict.currentVersion);
    kept.discard({ ...start, content });
    setOpened((before) => ({ turn: before.turn + 1, content }));
    filing.forget();
  };
  const { content, onBehalfOf, receivedIn } = kept.draft;
  const named = mode !== 'enter' || (onBehalfOf !== null && receivedIn.trim() !== '');
  return { kept, opened, filing, send, startAgain, ready: content.length > 0 && named };
}

function startOf(position: Position | null): PositionDraft {
  const own = { onBehalfOf: null, receivedIn: '' };
  if (!position) return { content: [], reasons: '', audience: 'CONFERENCE', ...own };
  const { content, reasons, audience } = position;
  return { content, reasons, audience, ...own };
}
