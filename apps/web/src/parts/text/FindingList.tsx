import { useWords } from '../../client/words.js';

export interface Finding {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly line: number | null;
}

/** What the reader of a text was not sure of, with the line to look at. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords();
  return (
    <ol className="findings">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings have only their order
        <li key={index}>
          {words.sayKind('finding', finding.kind, { ...finding.facts, kind: finding.kind })}
          {finding.line !== null && (
            <span className="soft figures"> {words.say('text.line', { line: finding.line })}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
