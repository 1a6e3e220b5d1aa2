import { useEffect, useState } from 'react';
import { type Copy, type Face, othersIn } from '../../live/index.js';

/** Everybody else who is in the room, each person once. */
export function useOthers(copy: Copy): readonly Face[] {
  const [others, setOthers] = useState<readonly Face[]>([]);
  useEffect(() => {
    const look = () => {
      const found = othersIn(copy.awareness);
      setOthers((before) => (sameFaces(before, found) ? before : found));
    };
    look();
    copy.awareness.on('change', look);
    return () => copy.awareness.off('change', look);
  }, [copy]);
  return others;
}

function sameFaces(one: readonly Face[], other: readonly Face[]): boolean {
  return one.length === other.length && one.every((face, at) => face.id === other[at]?.id);
}
