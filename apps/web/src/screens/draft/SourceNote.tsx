import { useWords } from '../../client/words.js';
import { AmendmentLinks } from './AmendmentLinks.js';
import { useAmendmentsById } from './amendments-by-id.js';
import { sourceKind, sourceSentence } from './source-sentence.js';
import type { WordSource } from './use-sources.js';

interface SourceNoteProps {
  readonly text: string;
  readonly source: WordSource;
}

const most = 90;

/** What is known of the run of words one asked about, under its provision. */
export function SourceNote({ text, source }: SourceNoteProps) {
  const words = useWords();
  const byId = useAmendmentsById();
  const quote = text.trim();
  return (
    <div className="source-note" data-source={sourceKind(source)} role="status">
      <q>{quote.length > most ? `${quote.slice(0, most)} …` : quote}</q>
      <p>{sourceSentence(words, source, byId)}</p>
      {source.__typename === 'FromAmendments' && (
        <AmendmentLinks amendments={source.amendments.flatMap(({ id }) => byId.get(id) ?? [])} />
      )}
    </div>
  );
}
