import { useState } from 'react';
import { MoveAgendaItemDocument, WithdrawAgendaItemDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import type { Item, MeetingOfPage } from './AgendaScreen.js';

/** The last edit as it can be taken back. */
export interface Undoable {
  readonly kind: 'moved' | 'takenOff';
  readonly title: string;
  readonly itemId: string;
  readonly version: number;
  /** Behind which item it stood. */
  readonly before: string | null;
}

export interface AgendaEdits {
  readonly acting: boolean;
  readonly last: Undoable | null;
  readonly outcome: ReturnType<typeof useMoves>['outcome'];
  move(item: Item, after: string | null): Promise<void>;
  takeOff(item: Item): Promise<void>;
  putBack(item: Pick<Item, 'id' | 'version'>): Promise<void>;
  undo(): Promise<void>;
}

function useMoves() {
  const moving = useAct(MoveAgendaItemDocument, 'moveAgendaItem', 'AgendaItem');
  const withdrawing = useAct(WithdrawAgendaItemDocument, 'withdrawAgendaItem', 'AgendaItem');
  const [latest, setLatest] = useState<'moving' | 'withdrawing'>('moving');
  return {
    moving,
    withdrawing,
    setLatest,
    acting: moving.acting || withdrawing.acting,
    outcome: latest === 'moving' ? moving.outcome : withdrawing.outcome,
  };
}

/** Moving and taking off, done at once and taken back by one press. */
export function useAgendaEdits({ agenda }: MeetingOfPage, again: () => void): AgendaEdits {
  const { moving, withdrawing, setLatest, acting, outcome } = useMoves();
  const [last, setLast] = useState<Undoable | null>(null);

  const move = async (itemId: string, after: string | null, version: number): Promise<number | null> => {
    setLatest('moving');
    const answer = await moving.act({ itemId, afterItemId: after, expectedVersion: version });
    again();
    return answer.kind === 'done' ? answer.value.version : null;
  };
  const withdraw = async (itemId: string, withdrawn: boolean, version: number): Promise<number | null> => {
    setLatest('withdrawing');
    const answer = await withdrawing.act({ itemId, withdrawn, expectedVersion: version });
    again();
    return answer.kind === 'done' ? answer.value.version : null;
  };
  const keep = (undoable: Omit<Undoable, 'version'>, version: number | null) =>
    setLast(version === null ? null : { ...undoable, version });

  return {
    acting,
    last,
    outcome,
    move: async ({ id, title, version }, after) => {
      const before = agenda[agenda.findIndex((each) => each.id === id) - 1]?.id ?? null;
      keep({ kind: 'moved', title, itemId: id, before }, await move(id, after, version));
    },
    takeOff: async ({ id, title, version }) =>
      keep({ kind: 'takenOff', title, itemId: id, before: null }, await withdraw(id, true, version)),
    putBack: async ({ id, version }) => {
      setLast(null);
      await withdraw(id, false, version);
    },
    undo: async () => {
      if (!last) return;
      const { kind, itemId, before, version } = last;
      setLast(null);
      await (kind === 'moved' ? move(itemId, before, version) : withdraw(itemId, false, version));
    },
  };
}
