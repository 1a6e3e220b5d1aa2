import { day } from '#lib/words';
import { useWords } from '../../client/words.js';
import { pointName } from './point-name.js';
import type { Point } from './progress-bars.js';

/** The picture's figures, and those of all other meetings. */
export function ProgressTable({ points }: { readonly points: readonly Point[] }) {
  const words = useWords();
  return (
    <div className="scroller">
      <table className="calm-table progress-table">
        <thead>
          <tr>
            <th scope="col">{words.say('progress.when')}</th>
            <th scope="col">{words.say('progress.brackets')}</th>
            <th scope="col">{words.say('progress.concerns')}</th>
            <th scope="col">{words.say('progress.raised')}</th>
            <th scope="col">{words.say('progress.disposed')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row key={`${point.kind}${point.at}${point.name}`} point={point} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ point }: { readonly point: Point }) {
  const words = useWords();
  const { kind, on, brackets, raised, open } = point;
  const toCome = raised === null;
  return (
    <tr data-kind={kind}>
      <th scope="row">
        {pointName(words, point)}{' '}
        <span className="soft figures">
          {day(words.locale, on)}
          {toCome && `, ${words.say('progress.toCome')}`}
        </span>
      </th>
      <Figure count={brackets} />
      <Figure count={open} />
      <Figure count={raised} />
      <Figure count={raised === null || open === null ? null : raised - open} />
    </tr>
  );
}

function Figure({ count }: { readonly count: number | null }) {
  return <td className="figures">{count ?? '–'}</td>;
}
