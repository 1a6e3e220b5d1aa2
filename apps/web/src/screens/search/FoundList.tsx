import { Link } from 'react-router';
import { useWords } from '../../client/words.js';
import type { Hit } from './use-search.js';

/** What was found, with the words round the place. */
export function FoundList({ hits }: { readonly hits: readonly Hit[] }) {
  const words = useWords();
  return (
    <ol className="ledger found-list">
      {hits.map(({ kind, id, facts, path, excerpt }) => (
        <li key={`${kind} ${path} ${id}`}>
          <p className="kicker small">{words.sayKind('searchKind', kind, { kind })}</p>
          <h2>
            <Link to={path}>{words.sayKind('searchHit', kind, { ...facts, kind })}</Link>
          </h2>
          <p className="found-words">
            <Marked excerpt={excerpt} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Marked({ excerpt: { words, marks } }: { readonly excerpt: Hit['excerpt'] }) {
  let from = 0;
  const pieces = marks.map(({ start, end }) => {
    const before = words.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark>{words.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {pieces}
      {words.slice(from)}
    </>
  );
}
