import { useState } from 'react';
import { ClearStanceDocument, type OwnStanceOnWordsFragment, TakeBackStanceDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useHasKept } from '../../client/use-kept-draft.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Confirm } from '../Confirm.js';
import { RefusalNotice } from '../RefusalNotice.js';
import { Reconfirm } from './Reconfirm.js';
import { StanceForm } from './StanceForm.js';
import { StanceShown } from './StanceShown.js';
import type { WordsAsked } from './stance-draft.js';

interface OwnStanceProps {
  readonly asked: WordsAsked;
  readonly own: OwnStanceOnWordsFragment;
  /** False once nobody may answer any more. */
  readonly open: boolean;
  readonly onChanged: () => void;
}

/** What the viewer's delegation says of these words, and what is left to the viewer to do about it. */
export function OwnStance({ asked, own, open, onChanged }: OwnStanceProps) {
  const words = useWords();
  const [writing, setWriting] = useState(false);
  const { said, drafted } = own;
  const reading = open && !writing;
  const done = () => {
    setWriting(false);
    onChanged();
  };
  return (
    <section className="own-stance stack" aria-label={words.say('stances.own')}>
      <h3 className="label">{words.say('stances.own')}</h3>
      {isSilent(own) && !writing && <p className="soft">{words.say('stances.nothingSaid')}</p>}
      {said && (
        <div className="stack" data-tight>
          <StanceShown stance={said} />
          {reading && said.standing === 'toReconfirm' && drafted?.standing !== 'stands' && (
            <Reconfirm stance={said} speaks={own.may.includes('speak')} onDone={onChanged} />
          )}
        </div>
      )}
      {drafted && <Drafted own={own} drafted={drafted} open={reading} onChanged={onChanged} />}
      {writing && <StanceForm asked={asked} own={own} onDone={done} onCancel={() => setWriting(false)} />}
      {reading && (
        <div className="row no-print">
          <Write asked={asked} own={own} onWrite={() => setWriting(true)} />
          {said?.may.includes('takeBack') && <TakeBack asked={asked} onChanged={onChanged} />}
        </div>
      )}
    </section>
  );
}

function isSilent({ said, drafted }: OwnStanceOnWordsFragment): boolean {
  return said === null && drafted === null;
}

interface WriteProps {
  readonly asked: WordsAsked;
  readonly own: OwnStanceOnWordsFragment;
  readonly onWrite: () => void;
}

function Write({ asked, own, onWrite }: WriteProps) {
  const words = useWords();
  const begun = useHasKept(`stance.${asked.draftId}.${asked.provisionId}`);
  if (!own.may.includes('state')) return null;
  const silent = isSilent(own);
  return (
    <Button kind={silent ? 'main' : 'plain'} onPress={onWrite}>
      {words.say(begun ? 'stances.goOn' : silent ? 'stances.say' : 'stances.sayOther')}
    </Button>
  );
}

interface DraftedProps {
  readonly own: OwnStanceOnWordsFragment;
  readonly drafted: NonNullable<OwnStanceOnWordsFragment['drafted']>;
  readonly open: boolean;
  readonly onChanged: () => void;
}

/** What a member drafted: seen by the delegation alone, counted as silence until the head clears it. */
function Drafted({ own, drafted, open, onChanged }: DraftedProps) {
  const words = useWords();
  const clearing = useAct(ClearStanceDocument, 'clearStance', 'Stance');
  const dropping = useAct(TakeBackStanceDocument, 'takeBackStance', 'DraftProvision');
  const clear = async () => {
    const found = await clearing.act({ stanceId: drafted.id });
    if (found.kind === 'done') onChanged();
  };
  const drop = async () => {
    const { draftId, provisionId } = drafted;
    const found = await dropping.act({ draftId, provisionId });
    if (found.kind === 'done') onChanged();
  };
  const stale = drafted.standing !== 'stands';
  return (
    <div className="drafted-stance stack" data-tight>
      <p className="label">{words.say(drafted.may.includes('clear') ? 'stances.toClear' : 'stances.waitsForHead')}</p>
      <StanceShown stance={drafted} />
      {stale && open && <Reconfirm stance={drafted} speaks={own.may.includes('speak')} onDone={onChanged} />}
      <RefusalNotice outcome={clearing.outcome} />
      <RefusalNotice outcome={dropping.outcome} />
      {open && (
        <div className="row no-print">
          {drafted.may.includes('clear') && (
            <Button kind="main" onPress={() => void clear()} isDisabled={clearing.acting}>
              {words.say('stances.clear')}
            </Button>
          )}
          {drafted.may.includes('takeBack') && own.said === null && (
            <Button kind="quiet" onPress={() => void drop()} isDisabled={dropping.acting}>
              {words.say('stances.drop')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface TakeBackProps {
  readonly asked: WordsAsked;
  readonly onChanged: () => void;
}

function TakeBack({ asked: { draftId, provisionId }, onChanged }: TakeBackProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const taking = useAct(TakeBackStanceDocument, 'takeBackStance', 'DraftProvision');
  const take = async () => {
    const found = await taking.act({ draftId, provisionId });
    setAsking(false);
    if (found.kind === 'done') onChanged();
  };
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {words.say('stances.takeBack')}
      </Button>
      <RefusalNotice outcome={taking.outcome} />
      {asking && (
        <Confirm
          title={words.say('stances.takeBackTitle')}
          act={words.say('stances.takeBack')}
          danger
          acting={taking.acting}
          onAct={() => void take()}
          onCancel={() => setAsking(false)}
        >
          <p>{words.say('stances.takeBackMeans')}</p>
        </Confirm>
      )}
    </>
  );
}
