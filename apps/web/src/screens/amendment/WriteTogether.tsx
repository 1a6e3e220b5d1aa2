import { useWords } from '../../client/words.js';
import { beginningOf } from '../../parts/papers/beginning.js';
import { useOpenPaper } from '../../parts/papers/use-open-paper.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { askedOf } from './amendment-draft.js';
import type { useAmendmentWriting } from './use-amendment-writing.js';

interface WriteTogetherProps {
  readonly writing: ReturnType<typeof useAmendmentWriting>;
  readonly provisionId: string;
}

/** Goes on with an amendment as a text of the whole delegation, with what was written alone. */
export function WriteTogether({ writing, provisionId }: WriteTogetherProps) {
  const words = useWords();
  const { open, acting, outcome } = useOpenPaper();
  const { draft, standing, kept } = writing;
  if (draft.kind === 'MOVE') return null;
  const go = async () => {
    const opened = await open({
      kind: 'AMENDMENT',
      provisionId,
      proposal: draft.kind,
      headingOf: draft.about === 'heading' ? (standing.heading?.divisionId ?? null) : null,
      issueId: draft.issueId,
      begin: beginningOf(askedOf(draft), draft.reasons),
    });
    if (opened) kept.discard();
  };
  return (
    <>
      <Button isDisabled={acting} onPress={() => void go()}>
        {words.say('paper.begin.AMENDMENT')}
      </Button>
      <RefusalNotice outcome={outcome} />
    </>
  );
}
