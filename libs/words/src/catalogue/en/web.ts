/** Pages of the web, first word of a key the page. A page that grows beyond a screenful gets a file of its own. */
export const web = {
  'frame.asOf': 'As of {day}',
  'frame.example': 'Example: positions and amendments are illustrative',
  'frame.skipToContent': 'Skip to the content',
  'frame.signIn': 'Sign in',
  'frame.signOut': 'Sign out',
} as const;
