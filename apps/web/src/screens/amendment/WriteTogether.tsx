import { BeginPaper } from '../../parts/papers/BeginPaper.js';
import { beginningOf } from '../../parts/papers/beginning.js';
import { askedOf, headingOf } from './amendment-draft.js';
import type { useAmendmentWriting } from './use-amendment-writing.js';

interface WriteTogetherProps {
  readonly writing: ReturnType<typeof useAmendmentWriting>;
  readonly provisionId: string;
}

/** Goes on with an amendment as a text of the whole delegation, with what was written alone. */
export function WriteTogether({ writing, provisionId }: WriteTogetherProps) {
  const { draft, standing, kept } = writing;
  if (draft.kind === 'MOVE') return null;
  const input = {
    kind: 'AMENDMENT',
    provisionId,
    proposal: draft.kind,
    headingOf: headingOf(draft, standing),
    issueId: draft.issueId,
    begin: beginningOf(askedOf(draft), draft.reasons),
  } as const;
  return <BeginPaper input={input} begun={() => kept.discard()} />;
}
