import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { OwnStanceOnWordsFragment, StanceKind } from '#lib/contract';
import { bracketsOf } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Notice } from '../../ui/Notice.js';
import { KeptNotice } from '../KeptNotice.js';
import { RefusalNotice } from '../RefusalNotice.js';
import { AcceptableOptions } from './AcceptableOptions.js';
import { ObjectionFields } from './ObjectionFields.js';
import type { WordsAsked } from './stance-draft.js';
import { useStating } from './use-stating.js';

const kinds: readonly StanceKind[] = ['support', 'canLiveWith', 'abstain', 'reserve', 'object'];

interface StanceFormProps {
  readonly asked: WordsAsked;
  readonly own: OwnStanceOnWordsFragment | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What a delegation says of exactly these words. A member drafts it for the head; who clears speaks at once. */
export function StanceForm({ asked, own, onDone, onCancel }: StanceFormProps) {
  const words = useWords();
  const writing = useStating(asked, own, onDone);
  const [tried, setTried] = useState(false);
  const { kept, draft, lacks, stating } = writing;
  const speaks = own?.may.includes('speak') ?? false;
  const send = (clear: boolean) => {
    setTried(true);
    void writing.send(clear);
  };
  return (
    <Form
      className="stance-form stack"
      onSubmit={(event) => {
        event.preventDefault();
        send(speaks);
      }}
    >
      <KeptNotice kept={kept} onDiscard={writing.startAgain} />
      <Choices
        label={words.say('stances.choose')}
        choices={kinds.map((key) => ({
          key,
          label: words.sayKind('stance', key, { kind: key }),
          hint: words.say(`stances.means.${key}`),
        }))}
        chosen={draft.kind}
        choose={(kind) => kept.change({ kind })}
      />
      {draft.kind === 'object' && (
        <ObjectionFields
          key={writing.turn}
          draft={draft}
          change={kept.change}
          asked={asked}
          lacks={tried ? lacks : null}
        />
      )}
      {bracketsOf(asked.words).length > 0 && <AcceptableOptions asked={asked} draft={draft} change={kept.change} />}
      {writing.moved && (
        <Notice kind="open" title={words.say('stances.movedMeanwhile')}>
          <p>
            <Button size="small" onPress={writing.lookAgain}>
              {words.say('stances.haveLooked')}
            </Button>
          </p>
        </Notice>
      )}
      <RefusalNotice outcome={stating.outcome} />
      <p className="hint">{words.say(speaks ? 'stances.speaksMeans' : 'stances.draftMeans')}</p>
      <div className="row">
        <Button type="submit" kind="main" isDisabled={draft.kind === null || stating.acting || writing.moved}>
          {words.say(speaks ? 'stances.speak' : 'stances.draft')}
        </Button>
        {speaks && (
          <Button onPress={() => send(false)} isDisabled={draft.kind === null || stating.acting || writing.moved}>
            {words.say('stances.draftOnly')}
          </Button>
        )}
        <Button kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
      </div>
    </Form>
  );
}
