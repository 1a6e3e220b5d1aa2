/** Goes to the next or the previous provision that the look is about, seen from the middle of the page. */
export function useRowSteps(): (by: 1 | -1) => void {
  return (by) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.draft-row[data-step]')];
    const line = innerHeight * 0.4;
    const below = rows.filter((row) => row.getBoundingClientRect().top > line + 4);
    const above = rows.filter((row) => row.getBoundingClientRect().top < line - 4);
    const row = by === 1 ? (below[0] ?? rows[0]) : (above.at(-1) ?? rows.at(-1));
    if (!row) return;
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = row.getBoundingClientRect().top + scrollY - line;
    scrollTo({ top, behavior: smooth ? 'smooth' : 'instant' });
    row.focus({ preventScroll: true });
  };
}
