import { useState } from 'react';
import { Link } from 'react-router';
import { plainText } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import type { KeptWords } from '../../live/kept-words.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Confirm } from '../Confirm.js';
import { CopyWords } from '../CopyWords.js';
import { RedlineView } from '../content/RedlineView.js';
import { Opening } from '../Opening.js';
import { proposeKept } from './kept-address.js';

interface KeptNoteProps {
  readonly draft: string;
  readonly kept: KeptWords;
  /** Where the conference lives, and whether the viewer may file amendments in it; null where that is not known. */
  readonly conference: { readonly slug: string; readonly may: readonly string[] } | null;
  readonly discard: (id: string) => void;
}

/** Words of one's own that a draft did not take: why, what they were, what one can make of them, what became of them. */
export function KeptNote({ draft, kept, conference, discard }: KeptNoteProps) {
  const words = useWords();
  const { id, provision, amendment, proposal } = kept;
  const proposable = amendment === null && conference?.may.includes('fileAmendment');
  return (
    <div className="stack kept-note" data-tight data-done={amendment !== null || undefined}>
      <p className="small">{words.sayKind('live', kept.why, { kind: kept.why })}</p>
      {proposal ? (
        <div className="quote treaty kept-redline">
          <RedlineView from={proposal.base} to={proposal.content} />
        </div>
      ) : (
        <Opening text={kept.words === '' ? words.say('kept.takenOut') : kept.words} />
      )}
      {amendment !== null && (
        <p className="small">
          {words.say('kept.became')}{' '}
          {conference && <Link to={`/c/${conference.slug}/amendments/${amendment}`}>{words.say('kept.see')}</Link>}
        </p>
      )}
      <p className="row">
        {proposable && (
          <ButtonLink size="small" kind="main" to={`/c/${conference?.slug}${proposeKept(provision, { draft, id })}`}>
            {words.say('kept.propose')}
          </ButtonLink>
        )}
        <CopyWords text={kept.words === '' && proposal ? plainText(proposal.content) : kept.words} />
        <Discard filed={amendment !== null} discard={() => discard(id)} />
      </p>
    </div>
  );
}

/** Words that stand nowhere else are asked about before they go. */
function Discard({ filed, discard }: { readonly filed: boolean; readonly discard: () => void }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button size="small" kind="quiet" onPress={() => (filed ? discard() : setAsked(true))}>
        {words.say(filed ? 'kept.done' : 'kept.dismiss')}
      </Button>
      {asked && (
        <Confirm
          title={words.say('kept.dismissTitle')}
          act={words.say('kept.dismissAct')}
          danger
          acting={false}
          onAct={discard}
          onCancel={() => setAsked(false)}
        >
          <p>{words.say('kept.dismissMeans')}</p>
        </Confirm>
      )}
    </>
  );
}
