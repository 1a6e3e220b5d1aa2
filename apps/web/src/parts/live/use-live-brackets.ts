import { useEffect, useRef, useState } from 'react';
import { bracketFactsIn, type Copy, type LiveBracket } from '../../live/index.js';
import type { Brackets } from '../editor/editor-content.js';

/** What is known of a provision's brackets in the live draft, and a figure that grows whenever it changes. */
export function useLiveBrackets(copy: Copy, provisionId: string) {
  const brackets = useRef<Brackets>(new Map());
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const map = copy.doc.getMap('brackets');
    const look = () => {
      brackets.current = bracketsFrom(bracketFactsIn(copy, provisionId));
      setTurn((before) => before + 1);
    };
    look();
    map.observe(look);
    return () => map.unobserve(look);
  }, [copy, provisionId]);
  return { brackets, turn };
}

function bracketsFrom(facts: readonly LiveBracket[]): Brackets {
  const byId = new Map(facts.map((each) => [each.id, each]));
  const depthOf = (bracket: LiveBracket): number => {
    let depth = 0;
    // A loop among parents cannot come from our server; it must not hang the page all the same.
    for (let at = bracket; at.parent && depth < facts.length; depth++) {
      const above = byId.get(at.parent.bracket);
      if (!above) break;
      at = above;
    }
    return depth;
  };
  return new Map(facts.map((each) => [each.id, { level: each.level, depth: depthOf(each), options: each.options }]));
}
