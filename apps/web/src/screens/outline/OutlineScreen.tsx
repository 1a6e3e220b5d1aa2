import { Link } from 'react-router';
import { OutlinePageDocument, type OutlinePageQuery } from '#lib/contract';
import { useConference, useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { Outline } from '../../parts/meetings/Outline.js';
import { useTitle } from '../../ui/use-title.js';
import { BehindForm } from './BehindForm.js';
import { DescriptionForm } from './DescriptionForm.js';

export type ConferenceOfPage = NonNullable<OutlinePageQuery['conference']>;

/** The conference itself: what it is called, where and when it is, who is behind it and what it deals with. */
export function OutlineScreen() {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const ask = useAsk(OutlinePageDocument, { slug: conference.slug }, { about: ['Instrument'] });
  useWhenMoved(({ kind }) => /^Conference(Changed|Outlined)/.test(kind), ask.again);
  useTitle(words.say('outline.title'), conference.shortName);
  return (
    <>
      <header className="page-head">
        <p className="crumb">
          <Link to={path('/meetings')}>{words.say('meetings.title')}</Link>
        </p>
        <h1>{words.say('outline.title')}</h1>
      </header>
      <Answer ask={ask}>{({ conference: found }) => found && <Inside found={found} />}</Answer>
    </>
  );
}

function Inside({ found }: { readonly found: ConferenceOfPage }) {
  const words = useWords();
  if (!found.may.includes('planMeetings'))
    return (
      <>
        <p className="lead">
          {found.name}. {found.place}, <DaySpan from={found.startsOn} to={found.endsOn} />
        </p>
        <Outline outline={found.outline} />
      </>
    );
  return (
    <div className="outline-forms">
      <section aria-labelledby="described">
        <h2 id="described">{words.say('outline.described')}</h2>
        <DescriptionForm found={found} />
      </section>
      <section aria-label={words.say('meetings.whoIsBehind')}>
        <BehindForm found={found} />
      </section>
    </div>
  );
}
