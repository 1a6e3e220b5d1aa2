import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { beginningOf } from '../../parts/papers/beginning.js';
import { useOpenPaper } from '../../parts/papers/use-open-paper.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';

interface WriteTogetherProps {
  readonly issueId: string;
  readonly content: Content;
  readonly reasons: string;
  /** What was kept on the device is in the paper now. */
  readonly taken: () => void;
}

/** Goes on with a position as a text of the whole delegation, with what was written alone. */
export function WriteTogether({ issueId, content, reasons, taken }: WriteTogetherProps) {
  const words = useWords();
  const { open, acting, outcome } = useOpenPaper();
  const go = async () => {
    if (await open({ kind: 'POSITION', issueId, begin: beginningOf(content, reasons) })) taken();
  };
  return (
    <>
      <Button isDisabled={acting} onPress={() => void go()}>
        {words.say('paper.begin.POSITION')}
      </Button>
      <RefusalNotice outcome={outcome} />
    </>
  );
}
