/** Where mail programs post that somebody wants no more letters of a kind. */
export const STOP_PATH = '/api/notices/stop';
