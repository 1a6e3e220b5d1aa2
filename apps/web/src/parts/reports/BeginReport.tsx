import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Audience, BeginReportDocument } from '#lib/contract';
import { localeNames, locales } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { AudienceChoice } from '../people/AudienceChoice.js';
import { RefusalNotice } from '../RefusalNotice.js';

interface BeginReportProps {
  readonly meetingId: string;
  readonly readers: readonly Audience[];
}

/** Drafts a report from the record, for readers and in a language that are chosen first: both decide what is in it. */
export function BeginReport({ meetingId, readers }: BeginReportProps) {
  const words = useWords();
  const navigate = useNavigate();
  const path = useConferencePath();
  const [open, setOpen] = useState(false);
  const [audience, choose] = useState<Audience>('CONFERENCE');
  const [language, speak] = useState(words.locale);
  const { act, acting, outcome } = useAct(BeginReportDocument, 'beginReport', 'Report');
  const begin = async () => {
    const found = await act({ meetingId, audience, language });
    if (found.kind === 'done') void navigate(path(`/reports/${found.value.id}`));
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.say('reporting.begin')}</Button>
      <Dialog title={words.say('reporting.beginTitle')} open={open} close={() => setOpen(false)}>
        <div className="stack">
          <p>{words.say('reporting.beginMeans')}</p>
          <AudienceChoice chosen={audience} choose={choose} only={readers} />
          <Choices
            label={words.say('reporting.language')}
            choices={locales.map((key) => ({ key, label: localeNames[key] }))}
            chosen={language}
            choose={speak}
          />
          <RefusalNotice outcome={outcome} />
          <div className="row">
            <Button kind="main" onPress={() => void begin()} isDisabled={acting}>
              {words.say('reporting.begin')}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {words.say('frame.cancel')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
