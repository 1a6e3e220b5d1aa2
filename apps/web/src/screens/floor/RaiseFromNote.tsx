import { useState } from 'react';
import { RaiseFromFloorDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import type { InterventionNoted, ItemInRoom } from './use-item-in-room.js';

interface RaiseFromNoteProps {
  readonly said: InterventionNoted;
  readonly item: ItemInRoom;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** What a delegation said asks something of the text: it goes into the ledger as theirs. */
export function RaiseFromNote({ said, item, done, cancel }: RaiseFromNoteProps) {
  const words = useWords();
  const { conference } = useConference();
  const [text, setText] = useState(said.text);
  const [about, setAbout] = useState(item.underDiscussion?.id ?? '');
  const raising = useAct(RaiseFromFloorDocument, 'raiseConcern', 'Concern');
  const raise = async () => {
    const input = {
      conferenceId: conference.id,
      interventionId: said.id,
      text,
      heardAs: 'FLOOR',
      receivedIn: words.say('floor.heardIn', { meeting: item.meeting.name, number: item.number }),
      anchors: about === '' ? [] : [{ provisionId: about }],
    } as const;
    if ((await raising.act({ input })).kind === 'done') done();
  };
  const provisions = item.provisions.map((each) => ({ key: each.id, label: provisionName(words, each) }));
  return (
    <div className="note-form stack no-print" data-tight>
      <Field label={words.say('floor.raiseText')} lines={3} value={text} onChange={setText} />
      {provisions.length > 0 && (
        <PickList
          label={words.say('floor.raiseAbout')}
          items={[{ key: '', label: words.say('floor.raiseAboutAll') }, ...provisions]}
          chosen={about}
          choose={setAbout}
        />
      )}
      <RefusalNotice outcome={raising.outcome} />
      <p className="row">
        <Button kind="main" isDisabled={raising.acting || text.trim() === ''} onPress={() => void raise()}>
          {words.say('floor.raiseAct')}
        </Button>
        <Button kind="quiet" onPress={cancel}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </div>
  );
}
