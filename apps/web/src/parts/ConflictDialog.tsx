import type { Content } from '#lib/drafting';
import { useWords } from '../client/words.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { ContentView } from './content/ContentView.js';
import { RedlineView } from './content/RedlineView.js';

interface ConflictDialogProps {
  /** The words as they stand now; null where only something beside the words changed. */
  readonly current: Content | null;
  readonly mine: Content;
  readonly sending: boolean;
  readonly onSendMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onGoOn: () => void;
}

/** Someone else was quicker: both versions side by side, nothing of either lost, and the author decides. */
export function ConflictDialog({ current, mine, sending, onSendMine, onTakeTheirs, onGoOn }: ConflictDialogProps) {
  const words = useWords();
  return (
    <Dialog title={words.say('conflict.title')} open close={onGoOn} wide alert>
      <p>{words.say('conflict.kept')}</p>
      {current && (
        <div className="side-by-side">
          <section>
            <h3>{words.say('conflict.now')}</h3>
            <div className="treaty">
              <ContentView content={current} />
            </div>
          </section>
          <section>
            <h3>{words.say('conflict.yours')}</h3>
            <div className="treaty">
              <RedlineView from={current} to={mine} />
            </div>
          </section>
        </div>
      )}
      <div className="row">
        <Button kind="main" onPress={onSendMine} isDisabled={sending}>
          {words.say('conflict.sendMine')}
        </Button>
        <Button onPress={onGoOn}>{words.say('conflict.goOn')}</Button>
        <Button kind="quiet" onPress={onTakeTheirs}>
          {words.say('conflict.takeTheirs')}
        </Button>
      </div>
    </Dialog>
  );
}
