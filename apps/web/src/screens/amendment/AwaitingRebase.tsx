import { useState } from 'react';
import { ConfirmRebaseDocument, KeepAsWrittenDocument } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { ContentEditor } from '../../parts/editor/ContentEditor.js';
import { Moment } from '../../parts/Moment.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { AmendmentOfPage } from './AmendmentScreen.js';
import { RebaseWords } from './RebaseWords.js';
import type { RebaseOfPage } from './use-amendment-life.js';

interface AwaitingRebaseProps {
  readonly amendment: AmendmentOfPage;
  readonly rebase: RebaseOfPage;
  readonly onRevise: () => void;
  readonly onChanged: () => void;
}

/** The text moved on under the amendment: what it would ask now, for its owner to confirm, keep or revise. */
export function AwaitingRebase({ amendment, rebase, onRevise, onChanged }: AwaitingRebaseProps) {
  const words = useWords();
  const [edited, setEdited] = useState<Content | null>(null);
  const { kind, cause, at } = rebase;
  return (
    <section className="panel stack rebase-asked" data-kind={kind} aria-labelledby="rebase">
      <h2 id="rebase">{words.say('rebase.title')}</h2>
      <p>
        <strong>{words.sayKind('rebase', kind, { kind })}.</strong>{' '}
        <span className="soft small">
          <span className="rebase-cause">{words.sayKind('rebaseCause', cause, { kind: cause })}</span>,{' '}
          <Moment at={at} />
        </span>
      </p>
      <RebaseWords rebase={rebase} edited={edited ?? undefined} />
      {edited !== null && rebase.newContent && (
        <ContentEditor label={words.say('rebase.editLabel')} start={rebase.newContent} onChange={setEdited} />
      )}
      {amendment.may.includes('confirm') && (
        <Answers
          rebase={rebase}
          edited={edited}
          setEdited={setEdited}
          onRevise={amendment.may.includes('revise') ? onRevise : null}
          onChanged={onChanged}
        />
      )}
    </section>
  );
}

interface AnswersProps {
  readonly rebase: RebaseOfPage;
  readonly edited: Content | null;
  readonly setEdited: (content: Content | null) => void;
  /** Null for those who may not. */
  readonly onRevise: (() => void) | null;
  readonly onChanged: () => void;
}

function Answers({ rebase, edited, setEdited, onRevise, onChanged }: AnswersProps) {
  const words = useWords();
  const confirm = useAct(ConfirmRebaseDocument, 'confirmRebase', 'Amendment');
  const keep = useAct(KeepAsWrittenDocument, 'keepAsWritten', 'Amendment');
  const acting = confirm.acting || keep.acting;
  const { id: rebaseId, newContent } = rebase;
  const confirmIt = () => void confirm.act({ rebaseId, content: edited }).then(onChanged);
  const keepIt = () => void keep.act({ rebaseId }).then(onChanged);
  return (
    <div className="stack no-print" data-tight>
      <div className="row">
        <Button kind="main" isDisabled={acting} onPress={confirmIt}>
          {words.say(edited === null ? 'rebase.confirm' : 'rebase.confirmEdited')}
        </Button>
        {newContent && (
          <Button isDisabled={acting} onPress={() => setEdited(edited === null ? newContent : null)}>
            {words.say(edited === null ? 'rebase.edit' : 'rebase.editNot')}
          </Button>
        )}
        <Button isDisabled={acting} onPress={keepIt}>
          {words.say('rebase.keep')}
        </Button>
        {onRevise && (
          <Button kind="quiet" isDisabled={acting} onPress={onRevise}>
            {words.say('rebase.revise')}
          </Button>
        )}
      </div>
      <p className="hint">{words.say('rebase.hint')}</p>
      <RefusalNotice outcome={confirm.outcome} />
      <RefusalNotice outcome={keep.outcome} />
    </div>
  );
}
