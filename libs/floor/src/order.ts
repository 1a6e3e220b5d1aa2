import type { FloorRequest } from './requests.js';

export type SpeakersOrder = 'AS_ASKED' | 'GOVERNMENTS_FIRST';

/** The chair put one request right behind another; at the head where that is null. */
export interface Move {
  readonly requestId: string;
  readonly behind: string | null;
}

export interface SpeakersList {
  /** As they asked, with those that have spoken or withdrawn: a delegation keeps its place behind one that is gone. */
  readonly requests: readonly FloorRequest[];
  readonly order: SpeakersOrder;
  /** In the order in which the chair made them. */
  readonly moves: readonly Move[];
  readonly gone: ReadonlySet<string>;
  /** Who was cut off by a point of order and is to go on. */
  readonly interrupted: string | null;
}

/** Who speaks next, and next after that. */
export function speakersInOrder(list: SpeakersList): readonly FloorRequest[] {
  const statements = moved(byRule(list.requests.filter(({ kind }) => kind === 'STATEMENT')), list);
  const points = list.requests.filter(({ kind }) => kind === 'POINT_OF_ORDER');
  const [cutOff, others] = parted(statements, ({ id }) => id === list.interrupted);
  return [...points, ...cutOff, ...others].filter(({ id }) => !list.gone.has(id));

  function byRule(asked: readonly FloorRequest[]): readonly FloorRequest[] {
    return list.order === 'AS_ASKED' ? asked : parted(asked, ({ category }) => category === 'GOVERNMENT').flat();
  }
}

function moved(ordered: readonly FloorRequest[], { moves }: SpeakersList): readonly FloorRequest[] {
  return moves.reduce((order, { requestId, behind }) => {
    const request = order.find(({ id }) => id === requestId);
    if (!request || requestId === behind) return order;
    const others = order.filter(({ id }) => id !== requestId);
    const at = behind === null ? 0 : others.findIndex(({ id }) => id === behind) + 1;
    return behind !== null && at === 0 ? order : [...others.slice(0, at), request, ...others.slice(at)];
  }, ordered);
}

function parted<Each>(all: readonly Each[], first: (each: Each) => boolean): readonly [Each[], Each[]] {
  return [all.filter(first), all.filter((each) => !first(each))];
}
