import { Link } from 'react-router';
import { day, moment } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords, type Words } from '../../client/words.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { provisionName } from '../../parts/provision-name.js';
import { type ConcernStep, historyOf } from './history-of.js';
import type { Concern } from './use-ledger.js';

/** All that happened to a concern, oldest first, with the exact change of the text where there is one. */
export function ConcernHistory({ concern }: { readonly concern: Concern }) {
  const { locale } = useWords();
  return (
    <ol className="life concern-life">
      {historyOf(concern).map((step) => (
        <li key={step.key}>
          <time dateTime={step.at} className="soft small figures">
            {moment(locale, step.at)}
          </time>
          <Step step={step} concern={concern} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step, concern }: { readonly step: ConcernStep; readonly concern: Concern }) {
  const words = useWords();
  switch (step.kind) {
    case 'raised':
      return <Raised concern={concern} />;
    case 'considered':
      return (
        <div>
          <p>
            {words.say('concern.discussed', { where: step.of.where, on: day(words.locale, step.of.on) })}{' '}
            <By by={step.of.by} />
          </p>
          {step.of.note && <p className="ledger-words soft">{step.of.note}</p>}
        </div>
      );
    case 'disposed':
      return <Disposed said={step.of} />;
    case 'answered':
      return (
        <div>
          <p>
            {words.say('ledger.answered', {
              answer: words.sayKind('concernAnswer', step.of.kind, { kind: step.of.kind }),
            })}{' '}
            <By by={step.of.by} />
            {step.of.receivedIn && (
              <span className="soft"> {words.say('concern.receivedIn', { letter: step.of.receivedIn })}</span>
            )}
          </p>
          {step.of.note && <p className="ledger-words soft">{step.of.note}</p>}
        </div>
      );
  }
}

function Raised({ concern }: { readonly concern: Concern }) {
  const words = useWords();
  const path = useConferencePath();
  const { source, receivedIn, amendment, position } = concern;
  return (
    <p>
      {words.say('concern.raised', { source: words.sayKind('concernSource', source, { kind: source }) })}
      {receivedIn && <span className="soft"> {words.say('concern.receivedIn', { letter: receivedIn })}</span>}
      {amendment && (
        <>
          {' '}
          <Link to={path(`/amendments/${amendment.id}`)}>{words.say('concern.toAmendment')}</Link>
        </>
      )}
      {position && (
        <>
          {' '}
          <Link to={path(`/issues/${position.issue.number}#position-${position.id}`)}>
            {words.sayKind('concernSource', 'POSITION', {})}
          </Link>
        </>
      )}
    </p>
  );
}

function Disposed({ said }: { readonly said: Concern['dispositions'][number] }) {
  const words = useWords();
  const { kind, reason, takenBack, by, change } = said;
  return (
    <div className="stack" data-tight data-gone={takenBack || undefined}>
      <p>
        <strong>{words.sayKind('disposition', kind, { kind })}</strong> <By by={by} />
        {takenBack && <em className="soft"> {words.say('concern.takenBack')}</em>}
      </p>
      {reason && <p className="ledger-words">{reason}</p>}
      {change ? (
        <figure className="text-change">
          <figcaption className="small soft">{changeName(words, change)}</figcaption>
          <div className="treaty measure">
            <RedlineView from={change.before} to={change.after} />
          </div>
        </figure>
      ) : (
        kind !== 'WITHDRAWN' && <p className="small soft">{words.say('concern.noChange')}</p>
      )}
    </div>
  );
}

function changeName(words: Words, change: NonNullable<Concern['dispositions'][number]['change']>): string {
  const provision = change.provision ? provisionName(words, change.provision) : '';
  const how = change.revision
    ? words.say('concern.byRevision', { number: change.revision.number })
    : words.say('concern.byMerge');
  return `${words.say('concern.change', { provision })}, ${how}`;
}

function By({ by }: { readonly by: { readonly name: string } | null }) {
  const words = useWords();
  return by && <span className="soft small">{words.say('concern.by', { person: by.name })}</span>;
}
