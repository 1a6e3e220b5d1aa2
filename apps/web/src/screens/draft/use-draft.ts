import { useEffect, useMemo, useRef } from 'react';
import {
  type AmendmentInListFragment,
  DraftMovedDocument,
  DraftPageDocument,
  type DraftPageQuery,
  InstrumentAmendmentsDocument,
  type ProvisionOfDraftFragment,
} from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useMoved } from '../../client/use-moved.js';
import { useWholeList } from '../../client/use-whole-list.js';

export type Draft = NonNullable<DraftPageQuery['draft']>;
export type DraftProvision = ProvisionOfDraftFragment;
export type Amendment = AmendmentInListFragment;

/** The draft as the server has projected it; asked again as it moves, at most once a second and a half. */
export function useDraft(draftId: string) {
  const ask = useAsk(DraftPageDocument, { id: draftId }, { about: ['Merge'] });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const soon = () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      ask.again();
    }, 1500);
  };
  useMoved(DraftMovedDocument, { draftId }, { heard: soon, missed: soon });
  useEffect(() => () => clearTimeout(timer.current), []);
  return ask;
}

/** Amendments to the text the draft began from, by provision. */
export function useAmendmentsByProvision(instrumentId: string): ReadonlyMap<string, readonly Amendment[]> {
  const list = useWholeList(InstrumentAmendmentsDocument, { instrumentId }, (data) => data.instrument?.amendments);
  useWhenMoved((moved) => moved.provisionId !== null || /amendment|merge/i.test(moved.kind), list.again);
  return useMemo(() => {
    const byProvision = new Map<string, Amendment[]>();
    for (const amendment of list.data ?? []) {
      const { id } = amendment.provision;
      byProvision.set(id, [...(byProvision.get(id) ?? []), amendment]);
    }
    return byProvision;
  }, [list.data]);
}
