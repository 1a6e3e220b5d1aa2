import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';

interface MovedAtFilingProps {
  readonly from: Content;
  readonly to: Content;
  readonly busy: boolean;
  readonly send: () => void;
  readonly goOn: () => void;
}

/** The words it is written on changed between looking and filing: what changed, and the choice. */
export function MovedAtFiling({ from, to, busy, send, goOn }: MovedAtFilingProps) {
  const words = useWords();
  return (
    <Notice kind="open" title={words.say('paper.movedAtFiling')}>
      <div className="treaty quote">
        <RedlineView from={from} to={to} />
      </div>
      <p className="row">
        <Button kind="main" isDisabled={busy} onPress={send}>
          {words.say('paper.fileOnThese')}
        </Button>
        <Button kind="quiet" onPress={goOn}>
          {words.say('conflict.goOn')}
        </Button>
      </p>
    </Notice>
  );
}
