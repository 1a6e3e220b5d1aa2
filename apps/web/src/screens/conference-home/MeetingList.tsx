import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { DaySpan } from '../../parts/DaySpan.js';
import type { ConferenceHome } from './use-conference-home.js';

interface MeetingListProps {
  readonly home: ConferenceHome;
  readonly now: string;
  readonly caption: string;
}

interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly what: string;
  /** Of the page that tells more; within the conference. */
  readonly path: string;
}

/** The same as the ruler in words: what comes next, and behind a press what has been. */
export function MeetingList({ home, now, caption }: MeetingListProps) {
  const words = useWords();
  const lines: Line[] = [
    ...home.meetings.map((each) => ({
      id: each.id,
      from: each.startsOn,
      to: each.endsOn,
      name: each.name,
      what: [
        `${words.sayKind('meeting', each.kind, { kind: each.kind })}, ${each.place}`,
        ...(each.confirmed ? [] : [words.say('home.unconfirmed')]),
        ...(each.calledOff ? [words.say('meetings.calledOff')] : []),
      ].join(' · '),
      path: `/meetings/${each.id}`,
    })),
    ...home.deadlines.map((each) => ({
      id: each.id,
      from: each.on,
      to: each.on,
      name: each.name,
      what: each.confirmed
        ? words.say('home.deadline')
        : `${words.say('home.deadline')}, ${words.say('home.unconfirmed')}`,
      path: '/meetings',
    })),
  ].sort((one, other) => one.from.localeCompare(other.from));
  const past = lines.filter((line) => line.to < now);
  const coming = lines.filter((line) => line.to >= now);
  return (
    <div className="meeting-lines">
      <div className="coming">
        <Lines lines={coming} caption={caption} />
      </div>
      {past.length > 0 && (
        <Disclosure className="earlier">
          <Heading level={3}>
            <Button slot="trigger" className="bare">
              {words.say('home.earlier', { count: past.length })}
            </Button>
          </Heading>
          <DisclosurePanel>
            <Lines lines={past.toReversed()} caption={words.say('home.earlier', { count: past.length })} />
          </DisclosurePanel>
        </Disclosure>
      )}
    </div>
  );
}

function Lines({ lines, caption }: { readonly lines: readonly Line[]; readonly caption: string }) {
  const path = useConferencePath();
  return (
    <ol className="dated" aria-label={caption}>
      {lines.map((line) => (
        <li key={line.id}>
          <span className="figures soft">
            <DaySpan from={line.from} to={line.to} short />
          </span>
          <span>
            <Link to={path(line.path)}>
              <strong>{line.name}</strong>
            </Link>{' '}
            <span className="soft">{line.what}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
