/** What no rule foresaw. Never more than this is told; the request id lets the operator find the rest. */
export const errors = {
  'error.FORBIDDEN': 'This is not yours to do. Sign in with another part, or ask the secretariat.',
  'error.INTERNAL':
    'Something broke on our side. Nothing was stored. If it stays so, tell the operator this number: {requestId}.',
  'error.BAD_USER_INPUT': 'The page and the server do not understand each other. Reload the page.',
  'error.unreachable': 'The server cannot be reached. What you wrote is still here; try again in a moment.',
  'error.tooManyRequests': 'Too many requests came from here. Wait a minute and try again.',
  'error.tooLarge':
    'These words are too many to be sent at once. They are still here: shorten them, or file them in parts.',
  'error.other': 'Something went wrong ({kind}).',
} as const;
