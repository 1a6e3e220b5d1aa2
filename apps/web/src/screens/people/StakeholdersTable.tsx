import { useState } from 'react';
import type { StakeholderAtDeskFragment } from '#lib/contract';
import { day } from '#lib/words';
import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useWords, type Words } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Standing } from './Standing.js';

interface StakeholdersTableProps {
  readonly lines: readonly StakeholderAtDeskFragment[];
  readonly again: () => void;
}

const columns = ['symbol', 'name', 'category', 'country', 'ctu', 'itu'] as const;

/** Everybody who takes part, with what they are members of on the day that it is. */
export function StakeholdersTable({ lines, again }: StakeholdersTableProps) {
  const words = useWords();
  const { conference } = useConference();
  const takesPart = useMembership(conference.id) !== null;
  const maySet = conference.may.includes('setStanding');
  const [open, setOpen] = useState<string | null>(null);
  const more = takesPart ? (['head', 'credentials'] as const) : [];
  const width = columns.length + more.length + (maySet ? 1 : 0);
  return (
    <div className="scroller">
      <table className="calm-table">
        <thead>
          <tr>
            {[...columns, ...more].map((column) => (
              <th key={column} scope="col">
                {words.say(`people.${column}`)}
              </th>
            ))}
            {maySet && <td />}
          </tr>
        </thead>
        {lines.map((each) => (
          <tbody key={each.id}>
            <tr>
              <Cells line={each} takesPart={takesPart} />
              {maySet && (
                <td data-figure>
                  <Button
                    kind="quiet"
                    size="small"
                    aria-expanded={open === each.id}
                    aria-label={words.say('people.standingOf', { name: each.name })}
                    onPress={() => setOpen(open === each.id ? null : each.id)}
                  >
                    {words.say('people.standing')}
                  </Button>
                </td>
              )}
            </tr>
            {open === each.id && (
              <tr>
                <td colSpan={width}>
                  <Standing key={each.version} stakeholder={each} again={again} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface CellsProps {
  readonly line: StakeholderAtDeskFragment;
  readonly takesPart: boolean;
}

function Cells({ line, takesPart }: CellsProps) {
  const words = useWords();
  const { symbol, name, confirmed, category, country, head, credentials } = line;
  const powers = credentials && [
    words.sayKind('credentials', credentials.state),
    ...(credentials.mayVote ? [words.say('people.votes')] : []),
    ...(credentials.maySign ? [words.say('people.signs')] : []),
  ];
  return (
    <>
      <th scope="row" className="symbol">
        {symbol}
      </th>
      <td>
        {name}
        {!confirmed && <span className="soft small"> ({words.say('home.unconfirmed')})</span>}
      </td>
      <td>{words.sayKind('category', category, { kind: category })}</td>
      <td>{country ?? '–'}</td>
      <td>{memberOf(words, line.ctuMember, line.ctu)}</td>
      <td>{memberOf(words, line.ituMemberState, line.itu)}</td>
      {takesPart && <td>{head?.name ?? '–'}</td>}
      {takesPart && <td>{powers?.join(', ') ?? '–'}</td>}
    </>
  );
}

/** Whether it is a member today, and the days where there are any. */
function memberOf(words: Words, today: boolean, { member, from, until }: StakeholderAtDeskFragment['ctu']): string {
  if (!member) return words.say('people.no');
  if (from === null && until === null) return words.say('people.yes');
  const written = (on: string | null) => (on === null ? 'none' : day(words.locale, on));
  const since = words.say('people.since', { from: written(from), until: written(until) });
  return today ? since : `${since} (${words.say('people.notOn')})`;
}
