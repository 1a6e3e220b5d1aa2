import { useState } from 'react';
import { useWords } from '../client/words.js';
import { Button } from '../ui/Button.js';

/** Puts words into the clipboard and says that they are there. */
export function CopyWords({ text }: { readonly text: string }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <Button size="small" onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {words.say(copied ? 'draft.copied' : 'draft.copy')}
    </Button>
  );
}
