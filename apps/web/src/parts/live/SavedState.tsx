import { useUnreachableSince } from '../../client/reach.js';
import { useWords, type Words } from '../../client/words.js';
import { clockTime } from '../clock-time.js';
import type { LiveRoom } from './use-live-room.js';

interface SavedStateProps {
  readonly room: LiveRoom;
  /** What is said to those who only read. */
  readonly reading: string;
}

/** How what one typed stands, in words; spoken when it changes for the worse and not at every key. */
export function SavedState({ room, reading }: SavedStateProps) {
  const words = useWords();
  const { kind } = room.state;
  const unreachable = useUnreachableSince();
  const urgent = kind === 'offline' || kind === 'refused' || kind === 'ended';
  return (
    <span className="saved-state" data-state={kind}>
      <span role={urgent ? 'alert' : undefined}>
        {room.state.kind === 'live' && !room.write ? reading : sentence(words, room, unreachable)}
      </span>
      {room.state.kind === 'offline' && room.state.waiting > 0 && (
        <span>{words.say('live.saving', { waiting: room.state.waiting })}</span>
      )}
      {room.isSlow && <span>{words.say('live.slow')}</span>}
    </span>
  );
}

function sentence(words: Words, { state }: LiveRoom, unreachable: number | null): string {
  switch (state.kind) {
    case 'connecting':
      return words.say('live.connecting');
    case 'offline':
      return words.say(state.kept ? 'live.offline' : 'live.offlineHere', {
        // The page that was open before may have lost the network already.
        since: clockTime(words.locale, Math.min(state.since, unreachable ?? state.since)),
      });
    case 'refused':
      return words.sayKind('live', state.why, { kind: state.why });
    case 'ended':
      return words.say('live.ended');
    case 'saving':
      return words.say('live.saving', { waiting: state.waiting });
    case 'saved':
      return words.say('live.saved');
    case 'live':
      return words.say('draft.live');
  }
}
