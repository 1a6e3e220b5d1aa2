import { MoveMeetingDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { MeetingsOfPage } from './MeetingsScreen.js';

type Meetings = MeetingsOfPage['meetings'];

interface PlaceMeetingProps {
  readonly meetings: Meetings;
  readonly meeting: Meetings[number];
}

/** A meeting placed before or behind the next; pressing the other way takes it back. */
export function PlaceMeeting({ meetings, meeting }: PlaceMeetingProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(MoveMeetingDocument, 'moveMeeting', 'Meeting');
  const at = meetings.indexOf(meeting);
  const { id, name, version } = meeting;
  const move = (after: Meetings[number] | undefined) =>
    void act({ meetingId: id, afterMeetingId: after?.id ?? null, expectedVersion: version });
  return (
    <span className="way-place no-print">
      <Button
        kind="quiet"
        size="small"
        isDisabled={acting || at === 0}
        onPress={() => move(meetings[at - 2])}
        aria-label={words.say('meetings.earlierNamed', { name })}
      >
        {words.say('meetings.placeEarlier')}
      </Button>
      <Button
        kind="quiet"
        size="small"
        isDisabled={acting || at === meetings.length - 1}
        onPress={() => move(meetings[at + 1])}
        aria-label={words.say('meetings.laterNamed', { name })}
      >
        {words.say('meetings.placeLater')}
      </Button>
      <RefusalNotice outcome={outcome} />
    </span>
  );
}
