import type { DraftPage } from './draft-page.js';
import type { DraftProvision } from './use-draft.js';
import { useVoices } from './use-voices.js';

/** The provisions that are not left out: where one asked for it, only those with brackets, or with words of one voice. */
export function useShown({ draft, only }: DraftPage): readonly DraftProvision[] {
  const { all, chosen } = useVoices();
  if (!only) return draft.provisions;
  const theirs = all.get(chosen ?? '')?.provisionIds;
  return draft.provisions.filter((each) => (theirs?.size ? theirs.has(each.id) : each.brackets > 0));
}
