import type { ReactNode } from 'react';
import { useWords } from '../../client/words.js';
import { minutes } from '../../parts/floor/clock.js';
import type { Floor } from '../../parts/floor/use-floor.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';

/** Who spoke how long, by category and by delegation. A turn that goes on is counted up to when it was read. */
export function SpokenLong({ floor }: { readonly floor: Floor }) {
  const words = useWords();
  return (
    <section className="stack" data-tight aria-labelledby="spoken-long">
      <div className="section-title">
        <h2 id="spoken-long">{words.say('floor.spokenLong')}</h2>
      </div>
      {floor.byCategory.length === 0 ? (
        <p className="soft">{words.say('floor.nobodySpoke')}</p>
      ) : (
        <div className="spoken-tables">
          <Spoken
            head={words.say('floor.category')}
            rows={floor.byCategory.map(({ category, ...row }) => ({
              key: category,
              name: words.sayKind('category', category),
              ...row,
            }))}
          />
          <Spoken
            head={words.say('floor.delegation')}
            rows={floor.byDelegation.map(({ stakeholder, ...row }) => ({
              key: stakeholder.id,
              name: <StakeholderBadge stakeholder={stakeholder} />,
              ...row,
            }))}
          />
        </div>
      )}
    </section>
  );
}

interface Row {
  readonly key: string;
  readonly name: ReactNode;
  readonly turns: number;
  readonly seconds: number;
}

interface SpokenProps {
  readonly head: string;
  readonly rows: readonly Row[];
}

function Spoken({ head, rows }: SpokenProps) {
  const words = useWords();
  const all = rows.reduce((total, { seconds }) => total + seconds, 0);
  return (
    <div className="table-scroll">
      <table className="spoken-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="figures">
              {words.say('floor.statements')}
            </th>
            <th scope="col" className="figures">
              {words.say('floor.time')}
            </th>
            <th scope="col">{words.say('floor.share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, turns, seconds }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="figures">{turns}</td>
              <td className="figures">{minutes(seconds)}</td>
              <td>
                <Share part={all === 0 ? 0 : seconds / all} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Share({ part }: { readonly part: number }) {
  const { locale } = useWords();
  const shown = new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
  return (
    <span className="share figures">
      <span className="share-bar" aria-hidden="true">
        <span style={{ inlineSize: `${part * 100}%` }} />
      </span>
      {shown}
    </span>
  );
}
