import { NavLink } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { currentText } from '../../client/current-text.js';
import { useMembership } from '../../client/session.js';
import { useWords } from '../../client/words.js';

/** The ways between the pages on which one sees how agreement grows. */
export function ConsensusLinks() {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const takesPart = useMembership(conference.id) !== null;
  const draft = currentText(conference)?.draft;
  const links = [
    { to: path('/calls'), label: words.say('nav.calls') },
    ...(takesPart
      ? [
          { to: path('/waiting'), label: words.say('waiting.title') },
          { to: path('/since'), label: words.say('since.title') },
        ]
      : []),
    ...(draft
      ? [
          { to: path(`/board/${draft.id}`), label: words.say('board.title') },
          { to: path(`/matrix/${draft.id}`), label: words.say('matrix.title') },
        ]
      : []),
    { to: path('/rules'), label: words.say('rules.title') },
  ];
  return (
    <nav className="page-links no-print" aria-label={words.say('calls.links')}>
      {links.map(({ to, label }) => (
        <NavLink key={to} to={to} end>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
