import { useWords } from '../../client/words.js';
import { type Finding, FindingList } from '../../parts/text/FindingList.js';

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{words.say('text.findings', { count: findings.length })}</summary>
      <FindingList findings={findings} />
    </details>
  );
}
