import { useWords } from '../client/words.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';

interface KeptNoticeProps {
  readonly kept: { readonly restored: boolean; readonly keptHere: boolean };
  readonly onDiscard: () => void;
}

/** Says that words were found again on this device, or that this device cannot keep any. */
export function KeptNotice({ kept, onDiscard }: KeptNoticeProps) {
  const words = useWords();
  if (!kept.keptHere) return <Notice kind="open" title={words.say('kept.cannot')} />;
  if (!kept.restored) return null;
  return (
    <Notice title={words.say('kept.restored')}>
      <p>
        <Button size="small" onPress={onDiscard}>
          {words.say('kept.discard')}
        </Button>
      </p>
    </Notice>
  );
}
