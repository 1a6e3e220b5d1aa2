import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { uncontestedLeft } from './bracket-state.js';
import type { OnDesk } from './Desk.js';
import { Key } from './Key.js';

/** The first thing offered: everything that nobody contests, at one press. */
export function FirstAction({ desk, at }: OnDesk) {
  const words = useWords();
  const count = uncontestedLeft(desk.brackets, { ...desk, look: desk.shown.look }).length;
  if (!desk.may || desk.brackets.length === 0) return null;
  return (
    <div className="stack" data-tight>
      <div className="row">
        <Button kind={count > 0 ? 'main' : 'plain'} onPress={at.acts.takeUncontested} isDisabled={count === 0}>
          {words.say('desk.takeUncontested', { count })}
          <Key>u</Key>
        </Button>
      </div>
      <p className="hint">{words.say(count > 0 ? 'desk.uncontestedMeans' : 'desk.allContested')}</p>
    </div>
  );
}
