import { useWords } from '../../client/words.js';

/** Why it cannot be filed at this moment; it can as soon as this goes away. */
export function WaitingToFile({ waiting }: { readonly waiting: 'connection' | 'storing' | null }) {
  const words = useWords();
  return waiting && <p className="hint">{words.say(`paper.waits.${waiting}`)}</p>;
}
