import { useEffect, useState } from 'react';
import type { Content } from '#lib/drafting';
import { contentIn, hearCopy } from '../../live/index.js';
import type { LiveRoom } from './use-live-room.js';

interface Part {
  readonly id: string;
  /** As the server last told it, for as long as the room is not here. */
  readonly content: Content;
}

export type LiveContents = ReadonlyMap<string, Content>;

/** Reading a long text off at every key would be felt. */
const breath = 250;

/** What the parts of a live text say, a breath behind what is typed. */
export function useLiveContents(room: LiveRoom | null, parts: readonly Part[]): LiveContents {
  const copy = room?.isHere ? room.copy : null;
  const [contents, setContents] = useState<LiveContents>(() => contentsOf(null, parts));
  useEffect(() => {
    const look = () => setContents(contentsOf(copy, parts));
    look();
    if (copy === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hearCopy(copy, () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        look();
      }, breath);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [copy, parts]);
  return contents;
}

/** The same at this moment, to the last letter. */
export function contentsNow(room: LiveRoom, parts: readonly Part[]): LiveContents {
  return contentsOf(room.isHere ? room.copy : null, parts);
}

function contentsOf(copy: LiveRoom['copy'] | null, parts: readonly Part[]): LiveContents {
  return new Map(parts.map(({ id, content }) => [id, (copy && contentIn(copy, id)) ?? content]));
}
