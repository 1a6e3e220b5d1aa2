// Before the first paint, so that a dark page never flashes white.
(() => {
  try {
    const theme = localStorage.getItem('caucus.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is switched off: the page follows the system.
  }
})();
