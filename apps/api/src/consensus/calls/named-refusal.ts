import type { CallRefusal } from '#lib/consensus';
import type { CallNames } from './call-names.reader.js';
import { named } from './told-of-call.js';

/** Rules name delegations by their ids; people know them by their symbols. */
export function namedRefusal(no: CallRefusal, names: CallNames): CallRefusal {
  switch (no.kind) {
    case 'NotTakingPart':
    case 'HeadClears':
      return { ...no, delegation: names.symbol(no.delegation) as never };
    case 'RulingsNeeded':
      return { ...no, delegations: no.delegations.map(names.symbol) as never };
    case 'SilenceWouldFail':
      return { ...no, missing: no.missing.map((each) => named(each, names)) };
    default:
      return no;
  }
}
