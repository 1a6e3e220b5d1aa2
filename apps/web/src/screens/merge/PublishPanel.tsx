import { useWords, type Words } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import type { OnDesk } from './Desk.js';
import { focusOn } from './focus-on.js';
import { Key } from './Key.js';
import type { Outcome } from './on-desk.js';
import { tally } from './reasons-owed.js';

/** What publishing will do, in one line, and the button that does it. */
export function PublishPanel({ desk, at }: OnDesk) {
  const words = useWords();
  const { sending } = at;
  const { look } = desk.shown;
  if (!desk.may || !look || (desk.open.length === 0 && desk.brackets.length === 0)) return null;
  return (
    <section className="publish-panel no-print" aria-label={words.say('desk.publish')}>
      <p className="publish-summary" aria-live="polite">
        {sending.empty ? words.say('desk.nothingToPublish') : <strong>{summary(words, look.outcomes)}</strong>}
      </p>
      {sending.hindrance && (
        <p className="hindrance">
          <button
            type="button"
            className="bare"
            onClick={() => sending.hindrance && focusOn(sending.hindrance.at, 'words')}
          >
            {words.say(`desk.hindrance.${sending.hindrance.kind}`, { count: sending.hindrance.count })}
          </button>
        </p>
      )}
      <div className="row">
        <Button kind="main" onPress={() => void sending.publish()} isDisabled={!sending.ready}>
          {words.say(sending.acting ? 'desk.publishing' : 'desk.publish')}
          <Key>Ctrl ↵</Key>
        </Button>
        <span className="hint">{words.say('desk.publishMeans')}</span>
      </div>
    </section>
  );
}

const kinds = ['TAKEN', 'TAKEN_IN_PART', 'IN_BRACKETS', 'NOT_TAKEN', 'NOTHING_ASKED'] as const;

/** `2 taken, 1 in brackets, 1 not taken` */
export function summary(words: Words, outcomes: readonly Pick<Outcome, 'outcome'>[]): string {
  const counts = tally(outcomes);
  const said = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.say(`desk.count.${kind}`, { count: counts[kind] }));
  return said.length > 0 ? said.join(', ') : words.say('desk.count.none');
}
