import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { TooMuchPasted } from '../../parts/editor/TooMuchPasted.js';
import type { HeldCaret } from '../../parts/live/held-caret.js';
import { LiveWords } from '../../parts/live/LiveWords.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import { lockMarkId } from '../../parts/locks/LockMark.js';
import type { Lock } from '../../parts/locks/lock.js';
import { provisionName } from '../../parts/provision-name.js';
import { useNear } from '../../ui/use-near.js';
import { useAttempted } from './attempts.js';
import { ClosedHint } from './ClosedHint.js';
import { useKeptPastes } from './kept-pastes.js';
import type { DraftProvision } from './use-draft.js';
import { isClosedTo } from './use-locks.js';

interface WordsNearbyProps {
  readonly room: LiveRoom | null;
  readonly provision: DraftProvision;
  readonly lock: Lock | null;
}

/**
 * A live editor where the provision is near what is seen or being written in, else the words as last projected:
 * thousands of editors at once would make a page nobody could scroll.
 */
export function WordsNearby({ room, provision, lock }: WordsNearbyProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const [focused, setFocused] = useState(false);
  const { byProvision, keep, letGo } = useKeptPastes();
  const pasted = byProvision.get(provision.id);
  const live = room?.isHere === true && (near || focused);
  const height = useHeldHeight(place, live);
  const caret = useRef<HeldCaret | null>(null);
  const closed = room?.write === true && isClosedTo(lock);
  const attempted = useAttempted(place, closed);
  return (
    <div ref={place} style={{ '--held': height } as CSSProperties} className="words-nearby">
      {live ? (
        <LiveWords
          key={`${room.copy.number} ${provision.id}`}
          room={room}
          provisionId={provision.id}
          name={provisionName(words, provision)}
          write={room.write && !closed}
          closedBy={closed && lock ? lockMarkId(lock) : null}
          caret={caret}
          onFocus={setFocused}
          onTooMuch={(words) => keep(provision.id, words)}
        />
      ) : (
        <ContentView content={provision.content} />
      )}
      {closed && <ClosedHint provisionId={provision.id} attempted={attempted} />}
      {pasted !== undefined && <TooMuchPasted pasted={pasted} letGo={() => letGo(provision.id)} />}
    </div>
  );
}

/** Holds the place open for the moment an editor takes to draw, so that nothing jumps under the reader's eyes. */
function useHeldHeight(place: RefObject<HTMLElement | null>, live: boolean): string {
  const [held, setHeld] = useState('0px');
  const before = useRef(0);
  useEffect(() => {
    if (!live) {
      before.current = place.current?.offsetHeight ?? 0;
      return;
    }
    setHeld(`${before.current}px`);
    const timer = setTimeout(() => setHeld('0px'), 500);
    return () => clearTimeout(timer);
  }, [live, place]);
  return held;
}
