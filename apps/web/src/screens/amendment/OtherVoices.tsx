import { useWords } from '../../client/words.js';
import { Notice } from '../../ui/Notice.js';
import type { AmendmentDraft } from './amendment-draft.js';
import type { StandingWords } from './standing-words.js';
import { useOtherVoices } from './use-other-voices.js';
import { VoiceLinks } from './VoiceLinks.js';

interface OtherVoicesProps {
  readonly provisionId: string;
  readonly draft: AmendmentDraft;
  readonly standing: StandingWords;
}

/** Tells a delegation, before it files, that it speaks at this place already. */
export function OtherVoices({ provisionId, draft, standing }: OtherVoicesProps) {
  const words = useWords();
  const heading = draft.about === 'heading' && standing.heading ? { id: standing.heading.divisionId } : null;
  const voices = useOtherVoices(provisionId, { kind: draft.kind, heading, audience: draft.audience });
  if (voices.length === 0) return null;
  return (
    <Notice kind="open" title={words.say('voices.before', { count: voices.length })}>
      <p>{words.say('voices.beforeHint')}</p>
      <VoiceLinks voices={voices} />
    </Notice>
  );
}
