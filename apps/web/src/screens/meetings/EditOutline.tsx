import { type FormEvent, useState } from 'react';
import { type Schema, SetOutlineDocument } from '#lib/contract';
import type { Key } from '#lib/words';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import type { MeetingsOfPage } from './MeetingsScreen.js';
import { inputOf, namesOf, PARTS } from './outline-plan.js';

export const PART_WORDS: Readonly<Record<Schema.OrganiserPart, Key>> = {
  CONVENER: 'meetings.conveners',
  ASSOCIATE: 'meetings.associates',
  HOST: 'meetings.hosts',
  SUPPORTER: 'meetings.supporters',
};

/** Who is behind the conference, said by the secretariat. */
export function EditOutline({ found }: { readonly found: MeetingsOfPage }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.say('meetings.whoIsBehind')}</Button>
      {open && (
        <Dialog title={words.say('meetings.whoIsBehind')} open close={() => setOpen(false)}>
          <OutlineForm found={found} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function OutlineForm({ found, onDone }: { readonly found: MeetingsOfPage; readonly onDone: () => void }) {
  const words = useWords();
  const { id, outline } = found;
  const [names, setNames] = useState(() => namesOf(outline));
  const { act, acting, outcome } = useAct(SetOutlineDocument, 'setOutline', 'Conference');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = inputOf(names, outline);
    const { kind } = await act({ conferenceId: id, input, expectedVersion: outline.version });
    if (kind === 'done') onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      {PARTS.map((part) => (
        <Field
          key={part}
          label={words.say(PART_WORDS[part], { count: 2 })}
          hint={words.say('meetings.nameALine')}
          lines={2}
          value={names[part]}
          onChange={(written) => setNames({ ...names, [part]: written })}
        />
      ))}
      <RefusalNotice outcome={outcome} />
      <div className="row">
        <Button kind="main" type="submit" isDisabled={acting}>
          {words.say('agenda.save')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {words.say('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
