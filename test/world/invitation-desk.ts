/** What a secretariat asks and does about invitations, lists, statements and standing; and what whoever is invited does. */
export const SEND = `mutation($meeting: ID!, $letter: LetterInput!, $key: String!) {
  it: sendInvitations(meetingId: $meeting, letter: $letter, idempotencyKey: $key) { __typename ... on InvitationsSent { sent }
    ... on LetterNotReady { locale unknown hasLink } ... on RegistrationClosed { closedOn } } }`;
export const AGAIN = `mutation($id: ID!, $letter: LetterInput!, $key: String!) {
  it: sendInvitationAgain(invitationId: $id, letter: $letter, idempotencyKey: $key) { __typename ... on Invitation { id times } } }`;
export const OPEN = `mutation($key: String!) { it: openInvitation(idempotencyKey: $key) { __typename ... on Invitation { id state } } }`;
export const DECLINE = `mutation($statement: String!, $key: String!) {
  it: declineInvitation(reason: "no funds", representative: "The Users", statement: $statement, idempotencyKey: $key) {
    __typename ... on Invitation { id state } } }`;
export const BOUNCED = `mutation($id: ID!, $key: String!) { it: markBounced(invitationId: $id, bounced: true, idempotencyKey: $key) {
  __typename ... on Invitation { state } } }`;
export const RECEIVE = `mutation($meeting: ID!, $input: StatementInput!, $key: String!) {
  it: receiveStatement(meetingId: $meeting, input: $input, idempotencyKey: $key) { __typename ... on WrittenStatement { id late } } }`;
export const ENTER = `mutation($id: ID!, $of: ID!, $key: String!) {
  it: enterStatement(statementId: $id, stakeholderId: $of, proposed: "Say so.", idempotencyKey: $key) {
    __typename ... on WrittenStatement { id late concern { id source receivedIn stakeholder { symbol } statement { late } } } } }`;
export const STANDING = `mutation($input: StandingInput!, $key: String!) { it: setStanding(input: $input, idempotencyKey: $key) {
  __typename ... on Stakeholder { id ituMemberState itu { member from until } } ... on NotAcceptable { problem } } }`;
export const POWERS = `mutation($input: CredentialsInput!, $key: String!) { it: noteCredentials(input: $input, idempotencyKey: $key) {
  __typename ... on Stakeholder { credentials { state mayVote signedBy notedBy { name } } } ... on NotAcceptable { problem } } }`;
export const SEEN = `query($id: ID!) { meeting(id: $id) { conference { contacts(first: 100) { nodes { email } totalCount } }
  invitations(first: 100) { nodes { id state reason representative times contact { email organisation } registration { organisation } } }
  invitationCounts { sent opened registered declined bounced } writtenStatements { id organisation late } } }`;
export const PREVIEW = `query($meeting: ID!, $letter: LetterInput!) { invitationPreview(meetingId: $meeting, letter: $letter) {
  recipients already letters { locale recipients unknown hasLink subject body } } }`;
export const LINKED =
  '{ linkedInvitation { id state contact { name organisation email category country } meeting { id } } }';

/** A letter of invitation in two languages. */
export const ENGLISH = {
  locale: 'en',
  subject: 'Come to {{meeting}}',
  body: 'Dear {{name}} of {{organisation}}: {{agenda}}\n{{link}}',
};
export const SPANISH = { locale: 'es', subject: 'Venga a {{meeting}}', body: 'Estimado {{name}}: {{dates}}\n{{link}}' };
export const letter = (more: object = {}) => ({
  categories: ['CIVIL_SOCIETY', 'OPERATOR'],
  words: [ENGLISH, SPANISH],
  ...more,
});
