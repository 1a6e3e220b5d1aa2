import { useState } from 'react';
import { SealRevisionDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import type { Draft } from './use-draft.js';

interface SealDraftProps {
  readonly draft: Draft;
  readonly sealed: () => void;
}

/** The chair seals the draft as it stands. It is asked about first, because a sealed revision stays for ever. */
export function SealDraft({ draft, sealed }: SealDraftProps) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const [note, setNote] = useState('');
  const [corrigendum, setCorrigendum] = useState(false);
  const { act, acting, outcome } = useAct(SealRevisionDocument, 'sealRevision', 'DraftRevision');
  const seal = async () => {
    const found = await act({ draftId: draft.id, note: note.trim(), corrigendum });
    setAsked(false);
    if (found.kind !== 'done') return;
    setNote('');
    setCorrigendum(false);
    sealed();
  };
  return (
    <div className="stack" data-tight>
      <p>
        <Button kind="main" onPress={() => setAsked(true)} isDisabled={acting}>
          {words.say('revisions.seal')}
        </Button>
      </p>
      <RefusalNotice outcome={outcome} />
      {asked && (
        <Confirm
          title={words.say('revisions.sealTitle')}
          act={words.say('revisions.seal')}
          acting={acting}
          onAct={() => void seal()}
          onCancel={() => setAsked(false)}
        >
          <p>{words.say('revisions.sealMeans')}</p>
          <p className="figures">{words.say('home.bracketsLeft', { count: draft.brackets })}</p>
          <Field
            label={words.say('revisions.note')}
            hint={words.say('revisions.noteHint')}
            lines={2}
            value={note}
            onChange={setNote}
          />
          <Tick ticked={corrigendum} tick={setCorrigendum} hint={words.say('revisions.corrigendumMeans')}>
            {words.say('revisions.corrigendum')}
          </Tick>
        </Confirm>
      )}
    </div>
  );
}
