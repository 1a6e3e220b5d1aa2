import type { BracketId } from '#lib/drafting';
import { type Amendment, byText } from './amendment.js';
import type { BracketFacts } from './bracket.js';

/** A sponsor has two amendments at one place; `agree` when both come to the same wording. */
export interface TwoVoices {
  readonly kind: 'TwoVoices';
  readonly sponsor: string;
  readonly bracket: BracketId;
  readonly amendments: readonly string[];
  readonly agree: boolean;
}

export type Finding = TwoVoices;

/** Who speaks with two voices, bracket by bracket. */
export function twoVoices(brackets: readonly BracketFacts[], amendments: readonly Amendment[]): readonly TwoVoices[] {
  const sponsorsOf = new Map(amendments.map(({ id, sponsors }) => [id, sponsors]));
  return brackets.flatMap((bracket) => {
    const voices = new Map<string, { amendments: string[]; options: Set<string> }>();
    for (const option of bracket.options) {
      for (const amendment of option.amendments) {
        for (const sponsor of new Set(sponsorsOf.get(amendment))) {
          const voice = voices.get(sponsor) ?? { amendments: [], options: new Set<string>() };
          voice.amendments.push(amendment);
          voice.options.add(option.id);
          voices.set(sponsor, voice);
        }
      }
    }
    return [...voices]
      .filter(([, voice]) => voice.amendments.length > 1)
      .sort(([one], [other]) => byText(one, other))
      .map(([sponsor, voice]) => found(sponsor, bracket, voice));
  });
}

function found(
  sponsor: string,
  bracket: BracketFacts,
  voice: { amendments: string[]; options: Set<string> },
): TwoVoices {
  return {
    kind: 'TwoVoices',
    sponsor,
    bracket: bracket.id,
    amendments: voice.amendments.sort(byText),
    agree: voice.options.size === 1,
  };
}
