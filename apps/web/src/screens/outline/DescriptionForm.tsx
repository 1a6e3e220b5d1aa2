import { Link } from 'react-router';
import { ChangeConferenceDocument, type ConferenceDescribedFragment } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { Field } from '../../ui/Field.js';
import { HeldForm } from './HeldForm.js';
import type { ConferenceOfPage } from './OutlineScreen.js';
import { useHeld } from './use-held.js';

type Plan = Pick<ConferenceDescribedFragment, 'name' | 'shortName' | 'place' | 'startsOn' | 'endsOn' | 'asOf'>;

function planOf({ name, shortName, place, startsOn, endsOn, asOf }: Plan): Plan {
  return { name, shortName, place, startsOn, endsOn, asOf };
}

/** Its name, place and days. The address stays, since letters and documents have it. */
export function DescriptionForm({ found }: { readonly found: ConferenceOfPage }) {
  const words = useWords();
  const { act, acting, outcome } = useAct(ChangeConferenceDocument, 'changeConference', 'Conference');
  const held = useHeld<ConferenceDescribedFragment, Plan>({
    stands: found,
    planOf,
    send: async (input, expectedVersion) => {
      const answer = await act({ conferenceId: found.id, input, expectedVersion });
      return answer.kind === 'done' ? answer.value : null;
    },
  });
  const { plan, change } = held;
  return (
    <HeldForm held={held} acting={acting} outcome={outcome}>
      <Field label={words.say('meetings.name')} value={plan.name} onChange={(name) => change({ name })} isRequired />
      <div className="field-pair">
        <Field
          label={words.say('outline.shortName')}
          value={plan.shortName}
          onChange={(shortName) => change({ shortName })}
          isRequired
        />
        <Field
          label={words.say('meetings.place')}
          value={plan.place}
          onChange={(place) => change({ place })}
          isRequired
        />
      </div>
      <div className="field-pair">
        <Field
          label={words.say('meetings.from')}
          type="date"
          value={plan.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          isRequired
        />
        <Field
          label={words.say('meetings.to')}
          type="date"
          value={plan.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          isRequired
        />
      </div>
      <OwnDays found={found} plan={plan} />
      <Field
        label={words.say('outline.asOf')}
        hint={words.say('outline.asOfHint')}
        type="date"
        value={plan.asOf ?? ''}
        onChange={(asOf) => change({ asOf: asOf || null })}
      />
      <p className="hint">{words.say('outline.address', { address: `/c/${found.slug}` })}</p>
    </HeldForm>
  );
}

interface OwnDaysProps {
  readonly found: ConferenceOfPage;
  readonly plan: { readonly startsOn: string; readonly endsOn: string };
}

/** The conference as one of its meetings has days of its own, and nobody is to forget them. */
function OwnDays({ found, plan }: OwnDaysProps) {
  const words = useWords();
  const path = useConferencePath();
  const itself = found.meetings.filter(({ kind, calledOff }) => kind === 'CONFERENCE' && !calledOff);
  const others = itself.filter(({ startsOn, endsOn }) => startsOn !== plan.startsOn || endsOn !== plan.endsOn);
  return others.map(({ id, startsOn, endsOn }) => (
    <p key={id} className="hint">
      {words.say('outline.meetingItself')} <DaySpan from={startsOn} to={endsOn} />.{' '}
      <Link to={path(`/meetings/${id}`)}>{words.say('outline.toMeeting')}</Link>
    </p>
  ));
}
