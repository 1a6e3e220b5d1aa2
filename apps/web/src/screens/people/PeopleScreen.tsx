import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { useTitle } from '../../ui/use-title.js';
import { MeetingsToRegister } from './MeetingsToRegister.js';
import { Members } from './Members.js';
import { OwnSpeakers } from './OwnSpeakers.js';
import { Speakers } from './Speakers.js';
import { Stakeholders } from './Stakeholders.js';

export function PeopleScreen() {
  const words = useWords();
  const { conference } = useConference();
  const membership = useMembership(conference.id);
  const title = words.say(membership ? 'people.title' : 'people.stakeholders');
  useTitle(title, conference.shortName);
  return (
    <div className="stack" data-loose>
      <header className="page-head">
        <h1>{title}</h1>
        <p className="lead">{words.say('people.lead')}</p>
      </header>
      {membership && <OwnSpeakers />}
      <MeetingsToRegister />
      <Stakeholders />
      {membership && <Members />}
      {membership && <Speakers />}
    </div>
  );
}
