import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import type { AtDesk } from './use-at-desk.js';

const walking = [
  ['j', 'desk.key.nextBracket'],
  ['k', 'desk.key.previousBracket'],
  ['n', 'desk.key.nextProvision'],
  ['p', 'desk.key.previousProvision'],
  ['o', 'desk.key.onlyOpen'],
  ['?', 'desk.key.help'],
] as const;
const deciding = [
  ['u', 'desk.key.uncontested'],
  ['1 – 9', 'desk.key.option'],
  ['0', 'desk.key.keep'],
  ['c', 'desk.key.compromise'],
  ['Ctrl ↵', 'desk.key.publish'],
  ['z', 'desk.key.undo'],
] as const;

/** What each key does. Single letters can be switched off, because who speaks to the computer would press them. */
export function Help({ at, may }: { readonly at: AtDesk; readonly may: boolean }) {
  const words = useWords();
  const close = () => at.setHelping(false);
  return (
    <Dialog title={words.say('desk.keysTitle')} open={at.helping} close={close}>
      <dl className="key-list">
        {[...(may ? deciding : []), ...walking].map(([key, means]) => (
          <div key={key}>
            <dt>
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{words.say(means)}</dd>
          </div>
        ))}
      </dl>
      <Tick ticked={at.keys.letters} tick={at.keys.switchLetters} hint={words.say('desk.lettersHint')}>
        {words.say('desk.letters')}
      </Tick>
      <p>
        <Button kind="main" onPress={close} autoFocus>
          {words.say('frame.close')}
        </Button>
      </p>
    </Dialog>
  );
}
