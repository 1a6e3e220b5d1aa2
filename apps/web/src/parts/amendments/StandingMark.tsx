import type { AmendmentInListFragment } from '#lib/contract';
import { useWords } from '../../client/words.js';

type Standing = Pick<AmendmentInListFragment, 'status' | 'disposition' | 'awaiting' | 'may'>;

/** How an amendment stands, in a word or two: what became of it in the end, or that it waits for its owner. */
export function StandingMark({ amendment }: { readonly amendment: Standing }) {
  const words = useWords();
  const { status, disposition, awaiting, may } = amendment;
  const said = disposition
    ? words.sayKind('disposition', disposition.kind, { kind: disposition.kind })
    : status === 'FILED'
      ? null
      : words.sayKind('status', status, { kind: status });
  return (
    <>
      {said && (
        <strong className="standing-mark small" data-kind={disposition?.kind ?? status} title={disposition?.reason}>
          {said}
        </strong>
      )}
      {awaiting && (
        <strong className="standing-mark small" data-kind="AWAITING">
          {words.say(may.includes('confirm') ? 'amendment.awaiting' : 'rebaseState.AWAITING')}
        </strong>
      )}
    </>
  );
}
