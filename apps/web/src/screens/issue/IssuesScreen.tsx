import { useState } from 'react';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { IssueLedger } from '../../parts/IssueLedger.js';
import { Button } from '../../ui/Button.js';
import { useTitle } from '../../ui/use-title.js';
import { OpenIssueForm } from './OpenIssueForm.js';
import { useIssues } from './use-issue.js';

export function IssuesScreen() {
  const words = useWords();
  const { conference } = useConference();
  const ask = useIssues();
  const [opening, setOpening] = useState(false);
  useTitle(words.say('issues.title'), conference.shortName);
  return (
    <>
      <header className="page-head">
        <h1>{words.say('issues.title')}</h1>
        <p className="lead">{words.say('issues.lead')}</p>
        {conference.may.includes('openIssue') && !opening && (
          <p>
            <Button onPress={() => setOpening(true)}>{words.say('issues.open')}</Button>
          </p>
        )}
      </header>
      {opening && <OpenIssueForm close={() => setOpening(false)} onOpened={ask.again} />}
      <Answer ask={ask}>{({ conference: found }) => found && <IssueLedger issues={found.issues} />}</Answer>
    </>
  );
}
