import { useState } from 'react';
import { Link } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { currentText } from '../../client/current-text.js';
import { useMembership } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../../parts/Moment.js';
import { useMarkVisited } from '../../parts/redline/use-mark-visited.js';
import { Button } from '../../ui/Button.js';
import type { ConferenceHome } from './use-conference-home.js';

/** As many as are read at a glance. */
const few = 8;

export function Changes({ changes }: { readonly changes: ConferenceHome['changes'] }) {
  const words = useWords();
  const { conference } = useConference();
  const membership = useMembership(conference.id);
  const { mark, marking } = useMarkVisited();
  const path = useConferencePath();
  const { since, items } = changes;
  const [whole, setWhole] = useState(false);
  return (
    <section aria-labelledby="changes">
      <div className="section-title">
        <h2 id="changes">{words.say(since ? 'home.changes' : 'home.changesFirst')}</h2>
        {membership && items.length > 0 && (
          <Button kind="quiet" size="small" onPress={mark} isDisabled={marking}>
            {words.say('home.markSeen')}
          </Button>
        )}
      </div>
      {items.length === 0 && (
        <p className="soft">{since ? words.say('home.changesNone', { since }) : words.say('home.changesNoneYet')}</p>
      )}
      {membership && currentText(conference)?.draft && (
        <p>
          <Link to={path('/since')}>{words.say('since.toTexts')}</Link>
        </p>
      )}
      <ol className="change-list">
        {(whole ? items : items.slice(0, few)).map((change) => (
          <li key={change.id}>
            <Link to={change.path}>
              {words.sayKind('event', change.kind, { ...change.facts, actor: change.actor })}
            </Link>
            <span className="soft small">
              <Moment at={change.at} />
              {change.actor && ` · ${change.actor}`}
            </span>
          </li>
        ))}
      </ol>
      {!whole && items.length > few && (
        <Button kind="quiet" size="small" onPress={() => setWhole(true)}>
          {words.say('frame.moreOf', { count: items.length - few })}
        </Button>
      )}
    </section>
  );
}
