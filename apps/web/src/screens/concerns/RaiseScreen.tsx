import { useSearchParams } from 'react-router';
import { IssuesOfLedgerDocument, RaisingAboutDocument, type RaisingAboutQuery } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { useTitle } from '../../ui/use-title.js';
import { RaiseForm } from './RaiseForm.js';

/** What a concern is to be about, as the address of the page names it. */
export interface About {
  readonly provision: NonNullable<RaisingAboutQuery['provision']> | null;
  readonly position: NonNullable<RaisingAboutQuery['position']> | null;
  readonly commentId: string | null;
  readonly issueId: string | null;
  readonly quote: string;
}

/** A concern is put into the ledger: one's own, or for the secretariat one that was said or written to it. */
export function RaiseScreen() {
  const words = useWords();
  const { conference } = useConference();
  const [address] = useSearchParams();
  const provision = address.get('provision');
  const position = address.get('position');
  const about = useAsk(RaisingAboutDocument, {
    provision: provision ?? '',
    position: position ?? '',
    withProvision: provision !== null,
    withPosition: position !== null,
  });
  const issues = useAsk(IssuesOfLedgerDocument, { slug: conference.slug });
  useTitle(words.say('raise.title'), conference.shortName);
  return (
    <>
      <header className="page-head">
        <h1>{words.say('raise.title')}</h1>
      </header>
      <Answer ask={issues}>
        {({ conference: found }) =>
          found && (
            <Answer ask={about}>
              {(data) => (
                <RaiseForm
                  issues={found.issues}
                  may={conference.may}
                  about={{
                    provision: data.provision ?? null,
                    position: data.position ?? null,
                    commentId: address.get('comment'),
                    issueId: address.get('issue'),
                    quote: address.get('quote') ?? '',
                  }}
                />
              )}
            </Answer>
          )
        }
      </Answer>
    </>
  );
}
