import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords, type Words } from '../../client/words.js';
import type { Look } from './look.js';
import { useVoices } from './use-voices.js';
import { colourOf, type Voice } from './voices.js';

interface VoicesLegendProps {
  readonly setLook: (look: Look) => void;
}

/** Whose words stand in the draft, how they are marked and how many they are; pressed, those of one stand out. */
export function VoicesLegend({ setLook }: VoicesLegendProps) {
  const words = useWords();
  const { all, chosen, failed } = useVoices();
  if (failed) return <p className="small soft">{words.say('source.sharesFailed')}</p>;
  return (
    <div className="voices small">
      <ToggleButtonGroup
        className="voice-row"
        aria-label={words.say('source.voices')}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => setLook({ kind: 'sources', by: oneOf(keys) })}
      >
        {[...all.values()].map((voice) => (
          <ToggleButton key={voice.key} id={voice.key} className="voice" aria-label={spoken(words, voice)}>
            <span className="source" data-voice={colourOf(voice)} data-line={voice.line}>
              {whose(words, voice)}
            </span>{' '}
            <span className="figures">{words.say('source.count', { count: voice.words })}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span className="hint">{words.say('source.hint')}</span>
    </div>
  );
}

/** The same on paper, where nothing can be pressed. */
export function PrintedVoices() {
  const words = useWords();
  const { all, chosen } = useVoices();
  const stands = all.get(chosen ?? '');
  return (
    <p className="printed-voices small">
      {[...all.values()].map((voice) => spoken(words, voice)).join('; ')}
      {stands && `. ${words.say('source.standsOut', { whose: whose(words, stands) })}`}
    </p>
  );
}

function oneOf(keys: Iterable<unknown>): string | null {
  const [key] = keys;
  return key === undefined ? null : String(key);
}

function spoken(words: Words, voice: Voice): string {
  const full = voice.symbol === null ? whose(words, voice) : `${voice.symbol} – ${voice.name}`;
  return words.say('source.share', { whose: full, count: voice.words });
}

function whose(words: Words, { key, symbol }: Voice): string {
  return symbol ?? words.say(`source.whose.${key === 'BASE' ? 'base' : 'others'}`);
}
