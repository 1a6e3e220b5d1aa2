import { useState } from 'react';
import { AddAgendaItemDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import type { MeetingOfPage } from './AgendaScreen.js';
import { ItemForm } from './ItemForm.js';

export function AddItem({ meeting }: { readonly meeting: MeetingOfPage }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { act, acting, outcome } = useAct(AddAgendaItemDocument, 'addAgendaItem', 'AgendaItem');
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {words.say('agenda.add')}
      </Button>
      <Dialog title={words.say('agenda.add')} open={open} close={close} wide>
        <ItemForm
          meeting={meeting}
          item={null}
          act={words.say('agenda.add')}
          acting={acting}
          outcome={outcome}
          onSend={(input) => void act({ meetingId: meeting.id, input }).then(({ kind }) => kind === 'done' && close())}
          onCancel={close}
        />
      </Dialog>
    </>
  );
}
