import {
  type ClosedCall,
  counts,
  isRunning,
  type RunningCall,
  readingOf,
  resultsOf,
  type Uncounted,
  uncounted,
  voicesIn,
} from '#lib/consensus';
import type { Content } from '#lib/drafting';
import { type FindingView, findingView, type OptionFindingView, optionViews } from '../findings/finding-view.js';
import { stateOf } from '../text-digest.js';
import type { CallNames } from './call-names.reader.js';
import type { CallView } from './calls.reader.js';

/** A provision with the words that a call asks about. */
export interface AskedWords {
  readonly id: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly content: Content;
  readonly suppressed: boolean;
}

export interface CallVoiceView {
  readonly stakeholderId: string;
  readonly counts: boolean;
  readonly uncounted: Uncounted | null;
  readonly says: string;
  readonly reading: string | null;
  readonly throughId: string | null;
  readonly present: boolean | null;
  readonly stanceId: string | null;
  readonly ruling: { readonly finds: string; readonly reason: string; readonly byId: string } | null;
}

export interface CallProvisionView {
  readonly callId: string;
  readonly conferenceId: string;
  readonly draftId: string;
  readonly provisionId: string;
  readonly cited: string | null;
  readonly label: string | null;
  readonly words: Content;
  readonly suppressed: boolean;
  readonly textDigest: string;
  readonly outcome: string | null;
  readonly finding: FindingView | null;
  readonly options: readonly OptionFindingView[];
  readonly voices: readonly CallVoiceView[];
}

type Asked = RunningCall | ClosedCall;

/** How a call stands on each provision it asks about, so far or at its end; before its opening only the words. */
export function callProvisions(
  view: CallView,
  words: readonly AskedWords[],
  names: Pick<CallNames, 'symbol'>,
): readonly CallProvisionView[] {
  const call = askedIn(view);
  const results = call === null ? [] : isRunning(call) ? resultsOf(call) : call.results;
  return words.map((asked) => {
    const { id, number, label, content, suppressed } = asked;
    const state = stateOf(id, asked);
    const found = results.find(({ on }) => on.provision === id);
    const voices = call === null ? [] : voicesIn(call, state);
    return {
      callId: view.id,
      conferenceId: view.conferenceId,
      draftId: view.draftId,
      provisionId: id,
      cited: number ?? label,
      label,
      words: content,
      suppressed,
      textDigest: state.digest,
      outcome: found?.outcome ?? null,
      finding: found === undefined ? null : findingView(found.finding, names),
      options: call === null ? [] : optionViews(call.asked.terms.rule, content, voices),
      voices: call === null ? [] : voices.map((voice) => voiceView(call, voice)),
    };
  });
}

function askedIn({ state }: CallView): Asked | null {
  return 'asked' in state ? state : null;
}

function voiceView({ asked, heard }: Asked, voice: ReturnType<typeof voicesIn>[number]): CallVoiceView {
  const { delegation, says, through, present, stance } = voice;
  const { rule } = asked.terms;
  const ruling = heard.rulings.findLast((given) => given.stance === stance) ?? null;
  return {
    stakeholderId: delegation.id,
    counts: counts(rule, delegation),
    uncounted: uncounted(rule, delegation),
    says,
    reading: readingOf(rule, voice),
    throughId: through,
    present,
    stanceId: stance,
    ruling: ruling === null ? null : { finds: ruling.finds, reason: ruling.reason, byId: ruling.by },
  };
}
