import { useWords } from '../../client/words.js';
import { ProposalTag } from '../../parts/amendments/ProposalTag.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import type { Block } from './use-proposals.js';

interface ProposalBlockProps {
  readonly block: Block;
  readonly before: Block | undefined;
}

/** One request in the form conferences take: division, symbol and number, provision with its changes, reasons. */
export function ProposalBlock({ block, before }: ProposalBlockProps) {
  const words = useWords();
  const opensDivision = before?.divisionLabel !== block.divisionLabel || before?.divisionTitle !== block.divisionTitle;
  return (
    <>
      {opensDivision && (block.divisionLabel || block.divisionTitle) && (
        <h2 className="proposal-division">
          <span>{block.divisionLabel}</span>
          {block.divisionTitle}
        </h2>
      )}
      <section className="proposal-block" data-kind={block.kind}>
        <p className="proposal-line">
          <ProposalTag kind={block.kind} />
          <strong className="figures">{block.proposalNumber}</strong>
          {block.bracketed && <span className="still-open">[ {words.say('proposals.bracketed')} ]</span>}
        </p>
        <div className="provision">
          <span className="margin-number">{block.number ?? '·'}</span>
          <div className="treaty">
            {block.label && <span className="provision-label">{block.label}</span>}
            <ProposedWords block={block} />
          </div>
        </div>
        {!block.kind.endsWith('_DIVISION') && (
          <p className="proposal-reasons">
            <strong>{words.say('proposals.reasons')}</strong>{' '}
            {block.reasons.length > 0 ? (
              block.reasons.join(' ')
            ) : (
              <span className="soft">{words.say('proposals.noReasons')}</span>
            )}
          </p>
        )}
      </section>
    </>
  );
}

function ProposedWords({ block }: { readonly block: Block }) {
  if (block.kind === 'MOD') return <RedlineView from={block.base ?? []} to={block.content ?? []} />;
  // The text of an ADD is printed plain, and that of a SUP or NOC need not be printed; it is shown so that a reader
  // need not look it up.
  if (block.kind === 'SUP') return <RedlineView from={block.base ?? []} to={[]} />;
  return <ContentView content={block.content ?? block.base ?? []} />;
}
