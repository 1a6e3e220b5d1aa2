import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { OnDesk } from './Desk.js';
import { droppedPlace } from './hindrance.js';
import { placeAgain } from './still-meant.js';

/** Choices about brackets that have changed or gone: what was chosen stays in sight until the chair lets it go. */
export function Dropped({ desk, at }: OnDesk) {
  const words = useWords();
  const { dropped, decisions } = desk.meant;
  if (dropped.length === 0 || desk.undecided.looking) return null;
  return (
    <div id={droppedPlace} tabIndex={-1}>
      <Notice kind="open" title={words.say('desk.dropped', { count: dropped.length })}>
        <p>{words.say('desk.droppedHint')}</p>
        <ul className="stack" data-tight>
          {dropped.map((noted) => (
            <li key={noted.about.bracketId} className="row">
              <span className="treaty-inline">
                {noted.decision.kind === 'keep'
                  ? words.say('desk.keep')
                  : noted.decision.words || words.say('desk.noWords')}
              </span>
              {placeAgain(noted, desk.brackets, decisions) && (
                <Button size="small" onPress={() => at.decisions.decideAgain(noted)}>
                  {words.say('desk.decideAgain')}
                </Button>
              )}
              <Button size="small" kind="quiet" onPress={() => at.decisions.forget(noted)}>
                {words.say('desk.letGo')}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
