/** Where this page's live drafts come from, as copies on this device are named. */
export function liveServer(): string {
  return location.origin.replace(/^http/, 'ws');
}
