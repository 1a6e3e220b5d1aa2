import { useParams } from 'react-router';
import { AgendaPageDocument, type AgendaPageQuery, type ItemOnAgendaFragment } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { MeetingReports } from '../../parts/reports/MeetingReports.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { AddItem } from './AddItem.js';
import { AgendaList } from './AgendaList.js';
import { ArrangeAgenda } from './ArrangeAgenda.js';
import { MeetingHead } from './MeetingHead.js';
import { TakenOff } from './TakenOff.js';
import { Undo } from './Undo.js';
import { useAgendaEdits } from './use-agenda-edits.js';

export type MeetingOfPage = NonNullable<AgendaPageQuery['meeting']>;
export type Item = ItemOnAgendaFragment;

/** A meeting: when and where, and what it goes through, with what is on now. */
export function AgendaScreen() {
  const { meetingId = '' } = useParams();
  const { conference } = useConference();
  const ask = useAsk(AgendaPageDocument, { id: meetingId }, { about: ['AgendaItem', 'Meeting'] });
  useWhenMoved(({ kind }) => /^(AgendaItem|Meeting)/.test(kind), ask.again);
  useTitle(ask.data?.meeting?.name ?? conference.shortName, conference.shortName);
  return (
    <Answer ask={ask}>
      {({ meeting }) => meeting?.conference.id === conference.id && <Inside meeting={meeting} again={ask.again} />}
    </Answer>
  );
}

function Inside({ meeting, again }: { readonly meeting: MeetingOfPage; readonly again: () => void }) {
  const words = useWords();
  const edits = useAgendaEdits(meeting, again);
  const mayEdit = meeting.may.includes('editAgenda');
  return (
    <>
      <MeetingHead meeting={meeting} />
      <section aria-labelledby="agenda">
        <div className="section-title">
          <h2 id="agenda">{words.say('agenda.title')}</h2>
          {mayEdit && <AddItem meeting={meeting} />}
        </div>
        {mayEdit && meeting.agenda.length > 1 && (
          <p className="hint no-print">{words.say(meeting.numbersKept ? 'agenda.arrangeKept' : 'agenda.arrange')}</p>
        )}
        <Undo edits={edits} />
        {meeting.agenda.length === 0 ? (
          <Empty title={words.say('agenda.empty')}>
            <p>{words.say('agenda.emptyHint')}</p>
          </Empty>
        ) : mayEdit ? (
          <ArrangeAgenda meeting={meeting} edits={edits} />
        ) : (
          <AgendaList meeting={meeting} />
        )}
        <TakenOff meeting={meeting} edits={edits} />
      </section>
      <MeetingReports meetingId={meeting.id} />
    </>
  );
}
