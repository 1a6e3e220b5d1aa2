/** Tells the server that our own page asks; a form on another site cannot set a header. */
export const ownPage = { 'x-caucus': '1' };
