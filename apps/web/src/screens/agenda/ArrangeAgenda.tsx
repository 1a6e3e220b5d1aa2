import { useState } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { DayOver, markOf, newDay } from './AgendaList.js';
import type { Item, MeetingOfPage } from './AgendaScreen.js';
import { EditItem } from './EditItem.js';
import { ItemBody } from './ItemBody.js';
import type { AgendaEdits } from './use-agenda-edits.js';
import { useWhatIsOn } from './use-what-is-on.js';

interface ArrangeAgendaProps {
  readonly meeting: MeetingOfPage;
  readonly edits: AgendaEdits;
}

/** The agenda for those who keep it: items are dragged by hand, or taken up and set down by key. */
export function ArrangeAgenda({ meeting, edits }: ArrangeAgendaProps) {
  const words = useWords();
  const whatIsOn = useWhatIsOn(meeting);
  const [edited, setEdited] = useState<Item | null>(null);
  const { agenda } = meeting;
  const dragAndDropHooks = useArranging(meeting, edits);
  return (
    <>
      <GridList
        className="agenda"
        aria-label={words.say('agenda.title')}
        items={agenda}
        dependencies={[whatIsOn.on.join(), whatIsOn.next, agenda]}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode="none"
        keyboardNavigationBehavior="tab"
      >
        {(item) => {
          const at = agenda.indexOf(item);
          return (
            <GridListItem id={item.id} textValue={`${item.number} ${item.title}`} className="agenda-item">
              <DayOver day={newDay(meeting, at)} locale={words.locale} />
              <div className="item-arranged">
                <AriaButton
                  slot="drag"
                  className="item-grip no-print"
                  aria-label={words.say('agenda.take', { title: item.title })}
                >
                  <span aria-hidden="true">⠿</span>
                </AriaButton>
                <ItemBody item={item} zone={meeting.zone} mark={markOf(item, whatIsOn)} />
                <span className="row item-acts no-print">
                  <Button
                    size="small"
                    kind="quiet"
                    onPress={() => setEdited(item)}
                    aria-label={words.say('agenda.editNamed', { title: item.title })}
                  >
                    {words.say('agenda.edit')}
                  </Button>
                  <Button
                    size="small"
                    kind="quiet"
                    onPress={() => void edits.takeOff(item)}
                    isDisabled={edits.acting}
                    aria-label={words.say('agenda.takeOffNamed', { title: item.title })}
                  >
                    {words.say('agenda.takeOff')}
                  </Button>
                </span>
              </div>
            </GridListItem>
          );
        }}
      </GridList>
      {edited && <EditItem meeting={meeting} item={edited} onDone={() => setEdited(null)} />}
    </>
  );
}

/** What is taken up is told by its title, and set down behind the item it is dropped after. */
function useArranging({ agenda }: MeetingOfPage, edits: AgendaEdits) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': agenda.find(({ id }) => id === key)?.title ?? '' })),
    onReorder: ({ keys, target }) => {
      const [moved] = keys;
      const at = agenda.findIndex(({ id }) => id === target.key);
      const before = target.dropPosition === 'before' ? agenda[at - 1] : agenda[at];
      const item = agenda.find(({ id }) => id === moved);
      if (item && before?.id !== item.id) void edits.move(item, before?.id ?? null);
    },
  });
  return dragAndDropHooks;
}
