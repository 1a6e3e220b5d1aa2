import type { StanceOnWordsFragment } from '#lib/contract';
import { ReconfirmStanceDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { RedlineView } from '../content/RedlineView.js';
import { RefusalNotice } from '../RefusalNotice.js';
import { StanceWords } from './StanceMark.js';

interface ReconfirmProps {
  readonly stance: StanceOnWordsFragment;
  /** Whether the viewer speaks for the delegation at once. */
  readonly speaks: boolean;
  readonly onDone: () => void;
}

/** Exactly what changed since the delegation spoke, and one action to say the same of the new words. */
export function Reconfirm({ stance, speaks, onDone }: ReconfirmProps) {
  const words = useWords();
  const again = useAct(ReconfirmStanceDocument, 'reconfirmStance', 'Stance');
  const send = async () => {
    const found = await again.act({ stanceId: stance.id, clear: speaks });
    if (found.kind === 'done') onDone();
  };
  return (
    <section className="reconfirm stack" data-tight aria-label={words.say('stances.changedSince')}>
      <p>
        <strong>{words.say('stances.changedSince')}</strong>
      </p>
      <div className="treaty reconfirm-redline">
        {stance.suppressedNow && !stance.suppressed && <p className="small">{words.say('stances.nowSuppressed')}</p>}
        <RedlineView from={stance.words} to={stance.wordsNow ?? []} />
      </div>
      <p className="small soft">{words.say('stances.countsAsSilence')}</p>
      <RefusalNotice outcome={again.outcome} />
      {stance.may.includes('reconfirm') && (
        <p className="row no-print">
          <Button kind="main" onPress={() => void send()} isDisabled={again.acting}>
            {words.say(speaks ? 'stances.reconfirm' : 'stances.reconfirmDraft')}
          </Button>
          <span className="soft small">
            {words.say('stances.sameAgain')} <StanceWords says={stance.kind} />
          </span>
        </p>
      )}
    </section>
  );
}
