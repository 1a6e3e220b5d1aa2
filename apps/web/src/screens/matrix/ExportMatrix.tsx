import { keepFile } from '../../client/fetch-file.js';
import { useWords, type Words } from '../../client/words.js';
import { citedName } from '../../parts/consensus/cited-name.js';
import { findingSentence, missingSentences } from '../../parts/consensus/finding-words.js';
import { Button } from '../../ui/Button.js';
import { cellOf, csvOf, type MatrixDraft } from './matrix-rows.js';

/** The matrix as it stands, for a spreadsheet. */
export function ExportMatrix({ draft }: { readonly draft: MatrixDraft }) {
  const words = useWords();
  const save = () => {
    const bytes = new Blob([csvOf(linesOf(words, draft))], { type: 'text/csv;charset=utf-8' });
    keepFile({ bytes, name: 'support-matrix.csv' });
  };
  return (
    <span className="no-print">
      <Button size="small" onPress={save}>
        {words.say('matrix.export')}
      </Button>
    </span>
  );
}

function linesOf(words: Words, { supportMatrix: { delegations, rows } }: MatrixDraft): readonly (readonly string[])[] {
  const ruled = rows.some(({ finding }) => finding !== null);
  const head = [words.say('matrix.provision'), ...delegations.map(({ stakeholder }) => stakeholder.symbol)];
  const lines = rows.map((row) => [
    citedName(words, row.cited),
    ...delegations.map(({ stakeholder }) => {
      const { says } = cellOf(row, stakeholder.id);
      return words.sayKind('stance', says, { kind: says });
    }),
    ...(ruled && row.finding
      ? [[findingSentence(words, row.finding), ...missingSentences(words, row.finding.missing)].join(' ')]
      : []),
  ]);
  return [[...head, ...(ruled ? [words.say('matrix.found')] : [])], ...lines];
}
