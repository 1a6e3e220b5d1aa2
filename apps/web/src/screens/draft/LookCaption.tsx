import { day } from '#lib/words';
import { useWords, type Words } from '../../client/words.js';
import type { DraftPage } from './draft-page.js';
import type { RedlineLook } from './look.js';
import { askingIn } from './OurChoice.js';
import { useOwnDelegation } from './use-own-delegation.js';
import type { Revision } from './use-revisions.js';
import { PrintedVoices } from './VoicesLegend.js';

interface LookCaptionProps {
  readonly page: DraftPage;
  readonly revisions: readonly Revision[];
}

/** What one is looking at, in a line that is printed as well; nothing for the draft with its brackets. */
export function LookCaption({ page, revisions }: LookCaptionProps) {
  const words = useWords();
  const { own } = useOwnDelegation();
  const { look } = page;
  switch (look.kind) {
    case 'bracketed':
      return null;
    case 'redline':
      return <Caption>{between(words, look, revisions)}</Caption>;
    case 'ours': {
      const whose = look.of === null ? own : askingIn(page).find(({ id }) => id === look.of);
      return whose ? <Caption>{words.say('draft.caption.ours', { name: whose.name })}</Caption> : null;
    }
    case 'sources':
      return (
        <>
          <Caption>{words.say('draft.caption.sources')}</Caption>
          <PrintedVoices />
        </>
      );
    default:
      return <Caption>{words.say(`draft.caption.${look.kind}`)}</Caption>;
  }
}

function Caption({ children }: { readonly children: string }) {
  return <p className="lead">{children}</p>;
}

function between(words: Words, { from, to }: RedlineLook, revisions: readonly Revision[]) {
  return words.say('draft.caption.redline', {
    from: from === 'seen' ? words.say('draft.redline.seen') : named(words, revisions, from, 'draft.redline.base'),
    to: named(words, revisions, to, 'draft.redline.draft'),
  });
}

function named(
  words: Words,
  revisions: readonly Revision[],
  number: number | null,
  otherwise: 'draft.redline.base' | 'draft.redline.draft',
): string {
  if (number === null) return words.say(otherwise);
  const found = revisions.find((each) => each.number === number);
  return found ? `${found.name} (${day(words.locale, found.sealedAt)})` : `Rev.${number}`;
}
