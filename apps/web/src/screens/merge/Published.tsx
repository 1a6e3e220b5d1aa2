import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { Steps } from './ProvisionList.js';
import { summary } from './PublishPanel.js';
import type { AtDesk } from './use-at-desk.js';
import { nextOpen } from './waiting.js';

interface PublishedProps {
  readonly at: AtDesk;
  readonly steps: Steps;
}

/** It stands in the draft: what was done, how to take it back, and where to go on. */
export function Published({ at, steps }: PublishedProps) {
  const words = useWords();
  const path = useConferencePath();
  const merge = at.sending.published;
  if (!merge) return null;
  const next = nextOpen(steps.waits, at.provision.id);
  return (
    <Notice kind="done" title={words.say('desk.published')}>
      <p>{summary(words, merge.outcomes)}</p>
      <div className="row">
        {next && (
          <Button kind="main" onPress={() => steps.choose(next.provision.id)} autoFocus>
            {words.say('desk.goOn', { provision: provisionName(words, next.provision) })}
          </Button>
        )}
        <ButtonLink to={path(`/draft/${at.draft.id}#${at.provision.id}`)}>{words.say('text.toDraft')}</ButtonLink>
        {merge.may.includes('undo') && <Button onPress={() => at.undo.ask(merge)}>{words.say('desk.undo')}</Button>}
      </div>
    </Notice>
  );
}
