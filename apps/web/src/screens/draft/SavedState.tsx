import { useWords, type Words } from '../../client/words.js';
import type { DraftRoom } from './use-draft-room.js';

/** How what one typed stands, in words; spoken when it changes for the worse and not at every key. */
export function SavedState({ room }: { readonly room: DraftRoom }) {
  const words = useWords();
  const { kind } = room.state;
  const urgent = kind === 'offline' || kind === 'refused' || kind === 'ended';
  return (
    <span className="saved-state" data-state={kind}>
      <span role={urgent ? 'alert' : undefined}>{sentence(words, room)}</span>
      {room.state.kind === 'offline' && room.state.waiting > 0 && (
        <span>{words.say('live.saving', { waiting: room.state.waiting })}</span>
      )}
    </span>
  );
}

function sentence(words: Words, { state, write }: DraftRoom): string {
  switch (state.kind) {
    case 'connecting':
      return words.say('live.connecting');
    case 'offline':
      return words.say(state.kept ? 'live.offline' : 'live.offlineHere', {
        since: timeOf(words, state.since),
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
      return words.say(write ? 'draft.live' : 'live.readOnly');
  }
}

/** The clock on the wall, with the day where it was another. */
function timeOf({ locale }: Words, at: number): string {
  const then = new Date(at);
  const today = then.toDateString() === new Date().toDateString();
  const day = today ? {} : ({ day: 'numeric', month: 'long' } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(then);
}
