import { useState } from 'react';
import type { NoticeKind } from '#lib/contract';
import type { RestAnswer } from '../../client/rest.js';
import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { NOTICE_KINDS } from './kinds.js';
import { type StopLink, stopKinds, useStopLink } from './use-stop-link.js';

/** Where a letter's link leads whoever wants fewer of them; works without signing in. */
export function UnsubscribeScreen() {
  const words = useWords();
  const link = useStopLink();
  const [answer, setAnswer] = useState<RestAnswer | null>(null);
  const [stopped, setStopped] = useState<readonly NoticeKind[]>([]);
  useTitle(words.say('stop.title'));
  const stop = (kinds: readonly NoticeKind[]) => {
    setStopped(kinds);
    void stopKinds(link, kinds).then(setAnswer);
  };
  const unknown = link.token === '' || answer?.kind === 'refused';
  return (
    <div className="stack" data-loose>
      <header className="page-head">
        <h1>{words.say('stop.title')}</h1>
        <p className="lead">{words.say('stop.lead')}</p>
      </header>
      {unknown ? <Unknown /> : answer?.kind === 'done' ? <Done kinds={stopped} /> : <Kinds link={link} stop={stop} />}
      {answer?.kind === 'failed' && <ProblemNotice problem={answer.problem} />}
      <p>
        <ButtonLink to="/me/notices">{words.say('stop.choices')}</ButtonLink>
      </p>
    </div>
  );
}

function Kinds({ link, stop }: { readonly link: StopLink; readonly stop: (kinds: readonly NoticeKind[]) => void }) {
  const words = useWords();
  const [chosen, setChosen] = useState<readonly NoticeKind[]>(link.kinds);
  return (
    <>
      <fieldset className="choice-list">
        <legend className="label">{words.say('stop.kinds')}</legend>
        {(link.kinds.length > 0 ? link.kinds : NOTICE_KINDS).map((kind) => (
          <Tick
            key={kind}
            ticked={chosen.includes(kind)}
            tick={(on) => setChosen(on ? [...chosen, kind] : chosen.filter((each) => each !== kind))}
            hint={words.say(`notice.means.${kind}`)}
          >
            {words.say(`notice.kind.${kind}`)}
          </Tick>
        ))}
      </fieldset>
      <p className="row">
        <Button kind="main" isDisabled={chosen.length === 0} onPress={() => stop(chosen)}>
          {words.say('stop.chosen')}
        </Button>
        <Button onPress={() => stop(NOTICE_KINDS)}>{words.say('stop.all')}</Button>
      </p>
    </>
  );
}

function Done({ kinds }: { readonly kinds: readonly NoticeKind[] }) {
  const words = useWords();
  return (
    <Notice kind="done" title={words.say('stop.done')}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{words.say(`notice.kind.${kind}`)}</li>
        ))}
      </ul>
      <p>{words.say('stop.doneHint')}</p>
    </Notice>
  );
}

function Unknown() {
  const words = useWords();
  return (
    <Notice kind="problem" title={words.say('stop.unknown')}>
      <p>{words.say('stop.unknownHint')}</p>
    </Notice>
  );
}
