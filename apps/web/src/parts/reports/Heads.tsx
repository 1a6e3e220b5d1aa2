import { useWords } from '../../client/words.js';

interface HeadsProps {
  readonly heads: readonly {
    readonly stakeholder: { readonly name: string; readonly symbol: string } | null;
    readonly person: { readonly name: string } | null;
  }[];
}

/** Who headed each delegation; beside the words, so that a person can be forgotten. */
export function Heads({ heads }: HeadsProps) {
  const words = useWords();
  if (heads.length === 0) return null;
  return (
    <div className="report-heads">
      <h3>{words.say('reporting.heads')}</h3>
      <dl>
        {heads.map(({ stakeholder, person }) => (
          <div key={stakeholder?.symbol}>
            <dt>{stakeholder?.name}</dt>
            <dd>{person?.name}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
