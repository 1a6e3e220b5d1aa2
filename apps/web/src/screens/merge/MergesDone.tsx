import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { Moment } from '../../parts/Moment.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { OnDesk } from './Desk.js';
import { Key } from './Key.js';
import type { Merge } from './on-desk.js';
import { summary } from './PublishPanel.js';
import { UndoRefused } from './UndoRefused.js';

/** What was published on this provision before, newest first, and the way to take it back. */
export function MergesDone({ at }: OnDesk) {
  const words = useWords();
  const { merges, asked, latest } = at.undo;
  if (merges.length === 0) return null;
  return (
    <section className="stack" data-tight aria-labelledby="done">
      <div className="section-title">
        <h3 id="done">{words.say('desk.done')}</h3>
      </div>
      <UndoOutcome at={at} />
      <ol className="merges-done">
        {merges.map((merge) => (
          <li key={merge.id} data-undone={merge.undoneAt !== null || undefined}>
            <span>
              {summary(words, merge.outcomes)} · {merge.by.name}, <Moment at={merge.at} />
              {merge.undoneBy && <strong> {words.say('desk.undoneBy', { person: merge.undoneBy.name })}</strong>}
            </span>
            {merge.may.includes('undo') && (
              <Button size="small" onPress={() => at.undo.ask(merge)}>
                {words.say('desk.undo')}
                {merge.id === latest?.id && <Key>z</Key>}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {asked && <AskUndo at={at} merge={asked} />}
    </section>
  );
}

function UndoOutcome({ at }: Pick<OnDesk, 'at'>) {
  const { outcome } = at.undo;
  if (outcome?.kind === 'refused' && outcome.refusal.__typename === 'EditedSince')
    return <UndoRefused at={at} {...outcome.refusal} />;
  return <RefusalNotice outcome={outcome} />;
}

function AskUndo({ at, merge }: Pick<OnDesk, 'at'> & { readonly merge: Merge }) {
  const words = useWords();
  return (
    <Confirm
      title={words.say('desk.undoTitle')}
      act={words.say('desk.undo')}
      danger
      acting={at.undo.acting}
      onAct={() => void at.undo.undo()}
      onCancel={() => at.undo.ask(null)}
    >
      <p>{summary(words, merge.outcomes)}</p>
      <p>{words.say('desk.undoMeans')}</p>
    </Confirm>
  );
}
