import { moment } from '#lib/words';
import { useWords, type Words } from '../../client/words.js';
import { ProblemNotice, Waiting } from '../../parts/Answer.js';
import type { AmendmentOfPage } from './AmendmentScreen.js';
import { whatHappened } from './history.js';
import { RebaseDetails } from './RebaseDetails.js';
import type { AmendmentLife, useAmendmentLife } from './use-amendment-life.js';

interface WhatBecameProps {
  readonly amendment: AmendmentOfPage;
  readonly life: ReturnType<typeof useAmendmentLife>;
}

/** What became of an amendment and why; then everything that happened to it, oldest first. */
export function WhatBecame({ amendment, life }: WhatBecameProps) {
  const words = useWords();
  return (
    <section aria-labelledby="became" className="stack" data-tight>
      <div className="section-title">
        <h2 id="became">{words.say('amendment.became')}</h2>
      </div>
      {life.life ? (
        <Known amendment={amendment} life={life.life} />
      ) : life.problem ? (
        <ProblemNotice problem={life.problem} again={life.again} />
      ) : (
        <Waiting />
      )}
    </section>
  );
}

function Known({ amendment, life }: { readonly amendment: AmendmentOfPage; readonly life: AmendmentLife }) {
  const words = useWords();
  const { disposition } = life;
  const happened = whatHappened(life);
  // A disposition by itself is told already.
  const history = happened.length === 1 && happened[0]?.key === disposition?.id ? [] : happened;
  return (
    <>
      {disposition ? (
        <div className="disposition" data-kind={disposition.kind}>
          <p>
            <strong>{words.sayKind('disposition', disposition.kind, { kind: disposition.kind })}</strong>{' '}
            <span className="soft small">{said(words, disposition)}</span>
          </p>
          {disposition.reason && <p className="treaty">{disposition.reason}</p>}
        </div>
      ) : (
        <p className="soft">{words.say(stillOpen(amendment))}</p>
      )}
      {history.length > 0 && (
        <ol className="life">
          {history.map((event) => (
            <li key={event.key}>
              <time dateTime={event.at} className="soft small figures">
                {moment(words.locale, event.at)}
              </time>
              <Happened event={event} saidAbove={disposition?.id} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

interface HappenedProps {
  readonly event: ReturnType<typeof whatHappened>[number];
  /** The disposition whose reason stands above already. */
  readonly saidAbove: string | undefined;
}

function Happened({ event, saidAbove }: HappenedProps) {
  const words = useWords();
  switch (event.kind) {
    case 'merged':
      return <span>{words.say('life.merged', { person: event.by })}</span>;
    case 'undone':
      return <span>{words.say('life.undone', { person: event.by })}</span>;
    case 'disposed':
      return (
        <span>
          {words.say('life.disposed', {
            disposition: words.sayKind('disposition', event.disposition.kind, { kind: event.disposition.kind }),
            person: event.disposition.by.name,
          })}
          {event.disposition.reason && event.disposition.id !== saidAbove && (
            <>
              {' '}
              <q className="soft">{event.disposition.reason}</q>
            </>
          )}
        </span>
      );
    case 'rebased':
      return <RebaseDetails rebase={event.rebase} />;
  }
}

function said(words: Words, { by, at }: NonNullable<AmendmentLife['disposition']>): string {
  return `${by.name}, ${moment(words.locale, at)}`;
}

function stillOpen({ status }: AmendmentOfPage) {
  return status === 'MERGED' ? 'amendment.inBrackets' : 'amendment.notYetMerged';
}
