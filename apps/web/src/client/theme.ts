import { remember, remembered } from './remembered.js';

export type Theme = 'auto' | 'light' | 'dark';

export function theme(): Theme {
  const kept = remembered('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export function setTheme(chosen: Theme): void {
  remember('theme', chosen === 'auto' ? null : chosen);
  if (chosen === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}
