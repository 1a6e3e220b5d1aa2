import { useNavigate } from 'react-router';
import { OpenDraftDocument } from '#lib/contract';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import type { Instrument } from './use-instrument.js';

export function OpenDraft({ instrument }: { readonly instrument: Instrument }) {
  const words = useWords();
  const { conference, again } = useConference();
  const path = useConferencePath();
  const navigate = useNavigate();
  const { act, acting, outcome } = useAct(OpenDraftDocument, 'openDraft', 'Draft');
  if (instrument.draft) {
    return (
      <p className="no-print">
        <ButtonLink to={path(`/draft/${instrument.draft.id}`)}>{words.say('text.toDraft')}</ButtonLink>
      </p>
    );
  }
  if (!conference.may.includes('openDraft')) return null;
  const open = async () => {
    const found = await act({ instrumentId: instrument.id });
    if (found.kind !== 'done') return;
    again();
    void navigate(path(`/draft/${found.value.id}`));
  };
  return (
    <div className="stack no-print" data-tight>
      <p className="soft">{words.say('text.openDraftMeans')}</p>
      <p>
        <Button kind="main" onPress={() => void open()} isDisabled={acting}>
          {words.say('text.openDraft')}
        </Button>
      </p>
      <RefusalNotice outcome={outcome} />
    </div>
  );
}
