import { useEffect, useState } from 'react';
import { useWords } from '../../client/words.js';
import { clockFace, minutes, type Skew } from './clock.js';
import type { FloorTurn } from './use-floor.js';

interface SpeakerClockProps {
  readonly turn: FloorTurn;
  readonly skew: Skew;
}

const WARNING = 30;

/** What a speaker has left, by the database's clock; how long it has spoken where there is no limit. */
export function SpeakerClock({ turn, skew }: SpeakerClockProps) {
  const words = useWords();
  const now = useSeconds();
  const { seconds, counts, spent } = clockFace(turn, now - skew);
  const over = counts === 'down' && seconds < 0;
  const said = words.say(over ? 'floor.over' : counts === 'down' ? 'floor.left' : 'floor.spoken');
  return (
    <div
      className="speaker-clock"
      data-state={over ? 'over' : counts === 'down' && seconds <= WARNING ? 'near' : 'fine'}
    >
      <span className="speaker-clock-says">{said}</span>
      <span className="speaker-clock-time figures" role="timer" aria-label={`${said}: ${minutes(seconds)}`}>
        {minutes(seconds)}
      </span>
      {spent !== null && (
        <span className="speaker-clock-bar" aria-hidden="true">
          <span style={{ inlineSize: `${spent * 100}%` }} />
        </span>
      )}
    </div>
  );
}

/** The device's clock, often enough that no second is skipped. */
function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 200);
    return () => clearInterval(timer);
  }, []);
  return now;
}
