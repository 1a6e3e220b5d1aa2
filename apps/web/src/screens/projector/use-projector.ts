import { useEffect, useRef, useState } from 'react';
import { ProjectorDocument, type ProjectorQuery } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { type Key, keyOf, placeOnScreen, turned } from './on-screen.js';

export type Meeting = NonNullable<ProjectorQuery['meeting']>;
export type Projection = NonNullable<Meeting['projection']>;
export type Projected = Projection['provisions'][number];

const SHOWN = /^(FloorItem|FloorGiven|Draft|Amendments|Merge|Revision|AgendaItem|Bracket|Provision)/;

/** What the room sees of a meeting, asked for again whenever the text or what is taken up moves. */
export function useProjector(meetingId: string) {
  const ask = useAsk(ProjectorDocument, { meetingId }, { about: ['DraftProvision', 'AgendaItem'] });
  useWhenMoved(({ kind }) => SHOWN.test(kind), ask.again);
  return ask;
}

/** Which provision is on the screen, and how; turned by keys. */
export function useOnScreen(projection: Projection) {
  const [turnedTo, turn] = useState<string | null>(null);
  const [changes, setChanges] = useState(false);
  const taken = `${projection.item?.id} ${projection.provisionId}`;
  const before = useRef(taken);
  // What the chair takes up is what the room looks at, whoever turned to what before.
  if (before.current !== taken) {
    before.current = taken;
    if (turnedTo !== null) turn(null);
  }
  const at = placeOnScreen(projection, turnedTo);
  const latest = useRef({ projection, at });
  latest.current = { projection, at };
  useEffect(() => {
    const by = (places: number) => turn(turned(latest.current.projection, latest.current.at, places));
    return onKeys({
      next: () => by(1),
      before: () => by(-1),
      live: () => turn(null),
      changes: () => setChanges((on) => !on),
      whole: () => void wholeScreen(),
    });
  }, []);
  return { at, provision: projection.provisions[at] ?? null, changes };
}

function onKeys(does: Readonly<Record<Key, () => void>>): () => void {
  const press = (event: KeyboardEvent) => {
    const key = event.ctrlKey || event.metaKey || event.altKey ? null : keyOf(event.key);
    if (key === null) return;
    event.preventDefault();
    does[key]();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}

async function wholeScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
