import type { CountFiguresFragment, RegistrationOverviewQuery } from '#lib/contract';
import { useWords } from '../../client/words.js';

type CountsShown = NonNullable<RegistrationOverviewQuery['meeting']>['registrationCounts'];

/** How many come, by category and by country. */
export function Counts({ counts }: { readonly counts: CountsShown }) {
  const words = useWords();
  const { all, byCategory, byCountry } = counts;
  if (all.bodies === 0) return null;
  return (
    <section className="stack" aria-labelledby="counts">
      <h2 id="counts">{words.say('registrations.counts')}</h2>
      <p className="lead">{words.say('registrations.countsAll', { ...all })}</p>
      <div className="counts-tables">
        <CountTable
          head={words.say('people.category')}
          lines={byCategory.map(({ category, count }) => ({
            key: category === null ? '–' : words.sayKind('category', category, { kind: category }),
            count,
          }))}
        />
        <CountTable
          head={words.say('people.country')}
          lines={byCountry.map(({ country, count }) => ({ key: country || '–', count }))}
        />
      </div>
    </section>
  );
}

const figures = ['bodies', 'approved', 'participants', 'inRoom', 'remote'] as const;

interface CountTableProps {
  readonly head: string;
  readonly lines: readonly { readonly key: string; readonly count: CountFiguresFragment }[];
}

function CountTable({ head, lines }: CountTableProps) {
  const words = useWords();
  return (
    <div className="scroller">
      <table className="calm-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" data-figure>
                {words.say(`registrations.count.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, count }) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              {figures.map((figure) => (
                <td key={figure} data-figure className="figures">
                  {count[figure]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
