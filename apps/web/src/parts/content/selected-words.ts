/** Words picked in a rendered text: the quote and its place in the plain text. */
export interface SelectedWords {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What is selected inside `root`, whose runs carry their place as `data-at`; null when nothing of it is. */
export function selectedWords(root: Element, text: string): SelectedWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = placeOf(range.startContainer, range.startOffset, root, 'after');
  const end = placeOf(range.endContainer, range.endOffset, root, 'before');
  if (start === null || end === null || end <= start) return null;
  const quote = text.slice(start, end);
  const before = quote.length - quote.trimStart().length;
  const trimmed = quote.trim();
  return trimmed === '' ? null : { quote: trimmed, start: start + before, end: start + before + trimmed.length };
}

// A selection may begin or end between runs (a margin number, a bracket sign); then the nearest run inside counts.
function placeOf(node: Node, offset: number, root: Element, lean: 'before' | 'after'): number | null {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  if (run && node.nodeType === Node.TEXT_NODE) return Number(run.dataset['at']) + offset;
  const point = document.createRange();
  point.setStart(node, offset);
  const runs = [...root.querySelectorAll<HTMLElement>('[data-at]')];
  const ordered = lean === 'after' ? runs : runs.reverse();
  const found = ordered.find((each) => {
    const place = point.comparePoint(each, 0);
    return lean === 'after' ? place >= 0 : place <= 0;
  });
  if (!found) return null;
  return Number(found.dataset['at']) + (lean === 'before' ? (found.textContent ?? '').length : 0);
}
