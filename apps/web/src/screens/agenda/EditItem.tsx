import { ChangeAgendaItemDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Dialog } from '../../ui/Dialog.js';
import type { Item, MeetingOfPage } from './AgendaScreen.js';
import { ItemForm } from './ItemForm.js';

interface EditItemProps {
  readonly meeting: MeetingOfPage;
  /** As it was when the form was opened; the server tells where somebody changed it meanwhile. */
  readonly item: Item;
  readonly onDone: () => void;
}

export function EditItem({ meeting, item, onDone }: EditItemProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(ChangeAgendaItemDocument, 'changeAgendaItem', 'AgendaItem');
  return (
    <Dialog title={words.say('agenda.editTitle', { number: item.number })} open close={onDone} wide>
      <ItemForm
        meeting={meeting}
        item={item}
        act={words.say('agenda.save')}
        acting={acting}
        outcome={outcome}
        onSend={(input) =>
          void act({ itemId: item.id, input, expectedVersion: item.version }).then(
            ({ kind }) => kind === 'done' && onDone(),
          )
        }
        onCancel={onDone}
      />
    </Dialog>
  );
}
