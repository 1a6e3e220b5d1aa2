import type { CallRefusal } from '#lib/consensus';
import { missingView } from '../findings/finding-view.js';
import type { CallNames } from './call-names.reader.js';

/** Rules name delegations and provisions by their ids; people know them by symbols and numbers. */
export function namedRefusal(no: CallRefusal, names: CallNames): CallRefusal {
  switch (no.kind) {
    case 'NotTakingPart':
    case 'HeadClears':
      return { ...no, delegation: names.symbol(no.delegation) as never };
    case 'RulingsNeeded':
      return { ...no, delegations: no.delegations.map(names.symbol) as never };
    case 'BracketsOpen':
      return { ...no, cited: no.provisions.map(names.cited) } as CallRefusal;
    case 'SilenceWouldFail':
      return { ...no, missing: missingView(no.missing, names) as never };
    default:
      return no;
  }
}
