import type { Locale } from '../locale.js';
import type { Key } from './index.js';

/**
 * Sentences whose translation reads as if a machine had made it, or rests on a word that usage may have settled
 * otherwise. They are shown like any other; `docs/translations.md` lists them for whoever can help.
 */
export const review: Readonly<Record<Exclude<Locale, 'en'>, readonly Key[]>> = {
  es: [
    'category.OPERATOR',
    'desk.linkBrokenHint',
    'desk.rulingMeans',
    'desk.uncontestedMeans',
    'draft.cleanHint',
    'draft.look.clean',
    'finding.HeadingSetAside',
    'live.ForeignClient',
    'live.UnknownMessage',
    'lock.CALL',
    'lock.why.CALL',
    'problem.BracketCrossesBlocks',
    'problem.OptionUnnamed',
    'record.hash',
    'role.CHAIR',
    'role.RAPPORTEUR',
    'text.findings',
  ],
  fr: [
    'amendment.newLabel',
    'desk.count.NOTHING_ASKED',
    'desk.moveContested',
    'desk.title',
    'draft.look.clean',
    'finding.LabelRepeated',
    'finding.NumberingRestarts',
    'live.ForeignClient',
    'live.UnknownMessage',
    'lock.CALL',
    'lock.why.CALL',
    'people.role',
    'problem.OptionUnnamed',
    'record.lead',
    'text.openDraft',
  ],
  nl: [
    'category.OPERATOR',
    'desk.count.NOTHING_ASKED',
    'desk.moveContested',
    'desk.title',
    'draft.look.clean',
    'finding.HeadingSetAside',
    'issue.kicker',
    'live.ForeignClient',
    'lock.CALL',
    'lock.why.CALL',
    'people.role',
    'problem.BracketUnbalanced',
    'problem.OptionUnnamed',
    'provision.issues',
    'text.findings',
  ],
};
