import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { OnDesk } from './Desk.js';

interface LinkBarProps extends OnDesk {
  readonly marked: readonly string[];
  readonly unmark: () => void;
}

/** Appears once brackets are marked: two or more can be made a package. */
export function LinkBar({ desk, at, marked, unmark }: LinkBarProps) {
  const words = useWords();
  const there = marked.filter((id) => desk.brackets.some((each) => each.id === id));
  const link = () => {
    at.links.link(there);
    unmark();
  };
  if (there.length === 0) return <RefusalNotice outcome={at.links.outcome} />;
  return (
    <div className="stack link-bar" data-tight>
      <div className="row">
        <Button size="small" kind="main" onPress={link} isDisabled={there.length < 2 || at.links.acting}>
          {words.say('desk.link', { count: there.length })}
        </Button>
        <Button size="small" kind="quiet" onPress={unmark}>
          {words.say('frame.cancel')}
        </Button>
      </div>
      <p className="hint">{words.say('desk.linkMeans')}</p>
    </div>
  );
}
