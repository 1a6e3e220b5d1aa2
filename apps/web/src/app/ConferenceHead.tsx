import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import type { Conference } from '../client/conference.js';
import { currentText } from '../client/current-text.js';
import { useMembership } from '../client/session.js';
import { useWords } from '../client/words.js';
import { DaySpan } from '../parts/DaySpan.js';
import { daysUntil, today } from '../parts/days.js';

/** The head of a conference document: on the left which conference, on the right which day it is there. */
export function ConferenceHead({ conference }: { readonly conference: Conference }) {
  const words = useWords();
  const day = conference.asOf ?? today();
  const left = daysUntil(day, conference.startsOn);
  return (
    <div className="conference-head">
      <div className="conference-name">
        <NavLink to={`/c/${conference.slug}`} end>
          {conference.shortName}
        </NavLink>
        <span className="soft">
          {conference.place}, <DaySpan from={conference.startsOn} to={conference.endsOn} />
        </span>
      </div>
      <div className="conference-day figures">
        <span>{words.say(conference.asOf ? 'frame.asOf' : 'frame.today', { day })}</span>
        <span className="soft">
          {words.say('frame.daysLeft', { days: left, state: left > 0 ? 'before' : 'since' })}
        </span>
      </div>
      <Sections conference={conference} />
      {conference.example && <p className="example-line small">{words.say('frame.example')}</p>}
    </div>
  );
}

function Sections({ conference }: { readonly conference: Conference }) {
  const words = useWords();
  const membership = useMembership(conference.id);
  const text = currentText(conference);
  const several = conference.instruments.length > 1;
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the row is wider than the screen; where we are stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another current link
  useEffect(() => {
    const row = nav.current;
    const here = row?.querySelector<HTMLElement>('[aria-current="page"]');
    if (row && here) row.scrollLeft = here.offsetLeft + here.offsetWidth / 2 - row.offsetLeft - row.offsetWidth / 2;
  }, [pathname]);
  const sections = [
    { to: '', label: words.say('nav.home'), end: true },
    { to: '/meetings', label: words.say('nav.meetings') },
    { to: '/issues', label: words.say('nav.issues') },
    ...(text ? [{ to: several ? '/text' : `/text/${text.id}`, label: words.say('nav.text') }] : []),
    ...(text?.draft
      ? [
          { to: `/draft/${text.draft.id}`, label: words.say('nav.draft') },
          { to: `/proposals/${text.draft.id}`, label: words.say('nav.proposals') },
        ]
      : []),
    ...(text?.draft ? [{ to: '/calls', label: words.say('nav.calls') }] : []),
    { to: '/documents', label: words.say('nav.documents') },
    { to: '/concerns', label: words.say('nav.concerns') },
    { to: '/people', label: membership ? words.say('nav.people') : words.say('nav.stakeholders') },
    { to: '/record', label: words.say('nav.record') },
    { to: '/search', label: words.say('nav.search') },
  ];
  return (
    <nav ref={nav} className="sections" aria-label={words.say('nav.label')}>
      {sections.map(({ to, label, end }) => (
        <NavLink key={to} to={`/c/${conference.slug}${to}`} end={end ?? false}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
