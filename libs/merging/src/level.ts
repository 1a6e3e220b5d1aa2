import type { Level, Strip } from '#lib/drafting';

/** Whether a position stands between blocks or inside one. */
export function levelAt(base: Strip, position: number): Level {
  const home = base.home[position]!;
  if (home === -1) return 'block';
  const piece = base.vocabulary.pieces[base.ids[home]!]!;
  return 'frame' in piece && piece.frame === 'option' ? piece.level : 'inline';
}
