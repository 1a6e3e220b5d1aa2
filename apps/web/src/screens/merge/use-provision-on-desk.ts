import { useEffect, useMemo, useRef, useState } from 'react';
import { AmendmentsOnDeskDocument, DeskMovedDocument, OpenDeskDocument, ProvisionOnDeskDocument } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useAsk } from '../../client/use-ask.js';
import { useMoved } from '../../client/use-moved.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { isOpenAmendment } from './use-draft-on-desk.js';

/** One provision as it lies on the desk: its words, what was done with it, the amendments to it that are open. */
export function useProvisionOnDesk(draftId: string, provisionId: string) {
  const ids = useMemo(() => [provisionId], [provisionId]);
  const ask = useAsk(ProvisionOnDeskDocument, { draftId, ids });
  const list = useWholeList(AmendmentsOnDeskDocument, { provisionId }, (data) => data.provision?.amendments);
  const [turn, setTurn] = useState(0);
  const again = () => {
    ask.again();
    list.again();
    setTurn((before) => before + 1);
  };
  useWhenMoved((moved) => moved.provisionId === provisionId, again);
  useTyped(draftId, provisionId, again);
  const open = useMemo(() => (list.data ?? []).filter(isOpenAmendment), [list.data]);
  const provision = ask.data?.draft?.provisions.find((each) => each.id === provisionId) ?? null;
  return { provision, open, listed: list.complete, problem: ask.problem ?? list.problem, turn, again };
}

/** Others write on while the chair looks: the look is made anew, at most once a second. */
function useTyped(draftId: string, provisionId: string, again: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(again);
  latest.current = again;
  const soon = () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, 1000);
  };
  useMoved(
    DeskMovedDocument,
    { draftId },
    { heard: ({ draftMoved }) => draftMoved.provisionIds.includes(provisionId) && soon(), missed: soon },
  );
  useEffect(() => () => clearTimeout(timer.current), []);
}

/**
 * The desk turns to the provision: open amendments are brought up to the words that stand. What a look shows is the
 * same without it, so that a refusal here keeps nobody from working.
 */
export function useOpenDesk(draftId: string, provisionId: string, may: boolean, opened: () => void): void {
  const { act } = useAct(OpenDeskDocument, 'openDesk', 'Desk');
  const latest = useRef(opened);
  latest.current = opened;
  useEffect(() => {
    if (!may) return;
    void act({ draftId, provisionId }).then((found) => {
      if (found.kind === 'done' && found.value.rebased.length > 0) latest.current();
    });
  }, [act, draftId, provisionId, may]);
}
