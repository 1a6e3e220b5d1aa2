import { useWords } from '../../client/words.js';
import { DivisionName } from './DivisionName.js';

interface Listed {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly title: string;
}

interface ContentsProps {
  readonly divisions: readonly Listed[];
  /** Figures or marks shown after a division's title. */
  readonly after?: (divisionId: string) => string | null;
}

/** The divisions of a text as its contents: a column beside it, on phones a list that opens. */
export function Contents({ divisions, after }: ContentsProps) {
  const words = useWords();
  const depths = depthsOf(divisions);
  const named = divisions.filter((division) => division.label !== '' || division.title !== '');
  const list = (
    <ol className="contents-list">
      {named.map((division) => (
        <li key={division.id} data-depth={depths.get(division.id)}>
          <a href={`#division-${division.id}`}>
            <DivisionName division={division} />
          </a>
          {after?.(division.id) && <span className="soft small figures">{after(division.id)}</span>}
        </li>
      ))}
    </ol>
  );
  return (
    <nav className="contents no-print" aria-label={words.say('text.contents')}>
      <details className="contents-folded">
        <summary>{words.say('text.contents')}</summary>
        {list}
      </details>
      <div className="contents-open">{list}</div>
    </nav>
  );
}

function depthsOf(divisions: readonly Listed[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const division of divisions) {
    const above = division.parentId === null ? -1 : (depths.get(division.parentId) ?? -1);
    depths.set(division.id, above + 1);
  }
  return depths;
}
