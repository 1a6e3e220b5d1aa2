import type { Content } from './content.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** The words of a provision, position or amendment as a tree of blocks, inline runs and bracketed alternatives. Shape: libs/drafting Content. */
  Content: { input: Content; output: Content; }
  /** A calendar day, such as 2012-12-03. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601, such as 2012-10-17T13:00:00Z. */
  DateTime: { input: string; output: string; }
  /** Facts that go with a finding or an event; the words for people come from the message catalogue, keyed by kind. */
  Facts: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>>; }
};

export type AcknowledgeCallResult = AlreadyReceived | CallEnded | CallNotOpen | ConsensusCall | DeadlinePassed | NotFound | NotTakingPart;

export type AddAgendaItemResult = AgendaItem | NotAcceptable | NotFound;

export type AddCommentInput = {
  readonly anchor?: InputMaybe<AnchorInput>;
  readonly audience?: Audience;
  readonly body: Scalars['String']['input'];
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly subject: CommentSubjectInput;
};

export type AddCommentResult = Comment | NotAcceptable | NotFound;

export type AddDeadlineResult = Deadline | NotAcceptable | NotFound;

export type AddMeetingResult = Meeting | NotAcceptable | NotFound;

export type AddRuleResult = ConsensusRule | NotAcceptable | NotFound | RuleRefused;

export type AddStakeholderResult = NotAcceptable | NotFound | Stakeholder | SymbolTaken;

export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** Who reads it: PUBLIC, CONFERENCE or MEMBERS. */
  readonly audience: Audience;
  readonly decisions: ReadonlyArray<ItemDecision>;
  readonly documents: ReadonlyArray<Document>;
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null for those who may only read the agenda. */
  readonly floor?: Maybe<Floor>;
  readonly id: Scalars['ID']['output'];
  readonly interventions: ReadonlyArray<Intervention>;
  readonly issues: ReadonlyArray<Issue>;
  readonly meeting: Meeting;
  readonly note: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly provisions: ReadonlyArray<Provision>;
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it has been under discussion; null where it has not come to that. */
  readonly takenUpAt?: Maybe<Scalars['DateTime']['output']>;
  readonly title: Scalars['String']['output'];
  /** The provision that was taken up last; null where the item was taken up as a whole. */
  readonly underDiscussion?: Maybe<Provision>;
  readonly version: Scalars['Int']['output'];
  /** It was taken off the agenda; it can be put back. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** Times are what clocks show where the meeting is, such as 2012-10-17T09:00. */
export type AgendaItemInput = {
  readonly audience: Audience;
  readonly endsAt?: InputMaybe<Scalars['String']['input']>;
  readonly issueIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly provisionIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly startsAt?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

/** Somebody has answered already, or the text has moved on once more. */
export type AlreadyAnswered = {
  readonly __typename?: 'AlreadyAnswered';
  readonly state: RebaseState;
};

export type AlreadyDeputy = {
  readonly __typename?: 'AlreadyDeputy';
  readonly deputyId: Scalars['ID']['output'];
};

/** It has been entered in somebody's name already. */
export type AlreadyEntered = {
  readonly __typename?: 'AlreadyEntered';
  readonly concernId?: Maybe<Scalars['ID']['output']>;
};

/** Your delegation already has a position on this issue; revise it instead. */
export type AlreadyFiled = {
  readonly __typename?: 'AlreadyFiled';
  readonly positionId: Scalars['ID']['output'];
};

/** What has been filed stays as it is: file a revision or a corrigendum, or withdraw it. */
export type AlreadyFiledDocument = {
  readonly __typename?: 'AlreadyFiledDocument';
  readonly filedAs: Scalars['String']['output'];
};

export type AlreadyHead = {
  readonly __typename?: 'AlreadyHead';
  readonly registrantId?: Maybe<Scalars['ID']['output']>;
};

/** Somebody else joined the two meanwhile; nothing was lost, and nothing is left to do. */
export type AlreadyJoined = {
  readonly __typename?: 'AlreadyJoined';
  readonly by: Scalars['String']['output'];
  /** The number of the one that was kept. */
  readonly into: Scalars['Int']['output'];
};

export type AlreadyLocked = {
  readonly __typename?: 'AlreadyLocked';
  readonly lockId: Scalars['ID']['output'];
};

/** It has gone into the draft already; propose a further amendment. */
export type AlreadyMerged = {
  readonly __typename?: 'AlreadyMerged';
  readonly mergeId: Scalars['ID']['output'];
};

export type AlreadyOpen = {
  readonly __typename?: 'AlreadyOpen';
  readonly draftId: Scalars['ID']['output'];
};

export type AlreadyOpened = {
  readonly __typename?: 'AlreadyOpened';
  readonly phase: CallPhase;
};

export type AlreadyReceived = {
  readonly __typename?: 'AlreadyReceived';
  readonly at: Scalars['DateTime']['output'];
};

export type AlreadyReserved = {
  readonly __typename?: 'AlreadyReserved';
  readonly reservationId: Scalars['ID']['output'];
};

/** It was sealed, and so it stays. */
export type AlreadySealedReport = {
  readonly __typename?: 'AlreadySealedReport';
  readonly reportId: Scalars['ID']['output'];
};

/** Your delegation already stands behind it. */
export type AlreadySponsor = {
  readonly __typename?: 'AlreadySponsor';
  readonly symbol: Scalars['String']['output'];
};

export type AlreadyUndone = {
  readonly __typename?: 'AlreadyUndone';
  readonly at: Scalars['DateTime']['output'];
  readonly mergeId: Scalars['ID']['output'];
};

/** The position or amendment was withdrawn before. */
export type AlreadyWithdrawn = {
  readonly __typename?: 'AlreadyWithdrawn';
  readonly at: Scalars['DateTime']['output'];
};

/**
 * A change asked of one provision: an immutable value on the words it was written on.
 * ADD brings a new provision after another; SUP asks to delete it; NOC asks to keep it as it stands; MOVE asks that it
 * stand elsewhere, which the conference writes as ADD* and SUP*.
 */
export type Amendment = {
  readonly __typename?: 'Amendment';
  /** For MOVE: the provision it is to follow. */
  readonly after?: Maybe<Provision>;
  readonly audience: Audience;
  /** The one that waits for its owner. */
  readonly awaiting?: Maybe<Rebase>;
  /** The words it was written on. */
  readonly baseContent: Scalars['Content']['output'];
  readonly coSponsors: ReadonlyArray<Stakeholder>;
  readonly commentCount: Scalars['Int']['output'];
  readonly comments: CommentConnection;
  /** The words asked for; for SUP and NOC null. */
  readonly content?: Maybe<Scalars['Content']['output']>;
  readonly discussedAt: ReadonlyArray<Discussion>;
  /** Null while it is open: filed and waiting, or standing in brackets. */
  readonly disposition?: Maybe<Disposition>;
  /** All that was said of it, oldest first. */
  readonly dispositions: ReadonlyArray<Disposition>;
  readonly draftId?: Maybe<Scalars['ID']['output']>;
  readonly filedAt: Scalars['DateTime']['output'];
  /** The division whose heading it amends; null for everything else. */
  readonly heading?: Maybe<Division>;
  readonly id: Scalars['ID']['output'];
  readonly illustrative: Scalars['Boolean']['output'];
  readonly instrument: Instrument;
  readonly issue?: Maybe<Issue>;
  readonly kind: ProposalKind;
  /** What the viewer may do: `revise`, `withdraw`, `join`, `leave`, `comment`, `confirm`, `dispose`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** The merges it went into, undone ones among them. */
  readonly merges: ReadonlyArray<Merge>;
  /** The label of a provision to be added, such as `3.7`. */
  readonly newLabel?: Maybe<Scalars['String']['output']>;
  readonly notes: ReadonlyArray<Note>;
  /** The provision amended; for ADD the one it is to follow; for a heading the first under it. */
  readonly provision: Provision;
  readonly reasons: Scalars['String']['output'];
  /** Newest first. */
  readonly rebases: ReadonlyArray<Rebase>;
  /**
   * Other open amendments of the same delegation to the same place, in as many words: on the desk it has two voices there.
   * One that only its own delegation reads is no second voice beside one that others read.
   */
  readonly secondVoice: ReadonlyArray<Scalars['ID']['output']>;
  readonly stakeholder: Stakeholder;
  readonly status: AmendmentStatus;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};


/**
 * A change asked of one provision: an immutable value on the words it was written on.
 * ADD brings a new provision after another; SUP asks to delete it; NOC asks to keep it as it stands; MOVE asks that it
 * stand elsewhere, which the conference writes as ADD* and SUP*.
 */
export type AmendmentCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type AmendmentConnection = {
  readonly __typename?: 'AmendmentConnection';
  readonly nodes: ReadonlyArray<Amendment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AmendmentStatus =
  | 'FILED'
  | 'MERGED'
  | 'WITHDRAWN';

/** Where in the words a comment stands: the words quoted, and their place in the plain text when they were quoted. */
export type Anchor = {
  readonly __typename?: 'Anchor';
  readonly end: Scalars['Int']['output'];
  /** True where the quoted words are no longer in the text. */
  readonly lost: Scalars['Boolean']['output'];
  readonly quote: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
};

export type AnchorInput = {
  readonly end: Scalars['Int']['input'];
  readonly quote: Scalars['String']['input'];
  readonly start: Scalars['Int']['input'];
};

export type AnswerConcernResult = AlreadyWithdrawn | Concern | DisposedAnew | NotAcceptable | NotFound;

export type AnswerRebaseResult = AlreadyAnswered | Amendment | NotAcceptable | NotFound | NothingChanged;

export type AppointInput = {
  readonly email: Scalars['String']['input'];
  readonly inDraftingGroup?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly role: Role;
  readonly sendLink?: Scalars['Boolean']['input'];
  readonly stakeholderId?: InputMaybe<Scalars['ID']['input']>;
};

export type AppointResult = Membership | NotAcceptable | NotFound;

export type ApproveRegistrationResult = AlreadyJoined | ChangedMeanwhile | NotAcceptable | NotFound | Registration | RegistrationDecided | SymbolTaken;

export type AskForFloorResult = Floor | ListClosed | NotFound;

export type AskingKind =
  | 'byDeadline'
  /** Who is in the room answers now; the chair closes it. */
  | 'inRoom'
  /** Adopted at the deadline on each provision on which no objection is maintained. */
  | 'silence';

export type Attendance =
  | 'REMOTE'
  | 'ROOM';

export type Audience =
  /** Everyone who takes part in the conference. */
  | 'CONFERENCE'
  /** Only the own delegation. */
  | 'DELEGATION'
  /** Delegations of Member States. */
  | 'MEMBERS'
  /** Everybody, without an account. */
  | 'PUBLIC';

export type BeginReportResult = NotAcceptable | NotFound | Report;

export type BracketLevel =
  | 'BLOCK'
  | 'HEADING'
  | 'INLINE';

/** Brackets whose options are chosen together, because picking across them can make a text that nobody proposed. */
export type BracketLinkInput = {
  readonly bracketIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type BracketPackage = {
  readonly __typename?: 'BracketPackage';
  readonly bracketIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A silence procedure cannot choose among the options of brackets: take them first, or ask in another way. */
export type BracketsOpen = {
  readonly __typename?: 'BracketsOpen';
  readonly cited: ReadonlyArray<Scalars['String']['output']>;
  readonly provisions: ReadonlyArray<Scalars['ID']['output']>;
};

/** The secret address of one's own calendar was made then; the address itself was shown once. */
export type CalendarLink = {
  readonly __typename?: 'CalendarLink';
  readonly madeAt: Scalars['DateTime']['output'];
};

export type CallAct = {
  readonly __typename?: 'CallAct';
  readonly at: Scalars['DateTime']['output'];
  /** Null where the clock did it. */
  readonly by?: Maybe<Person>;
  readonly facts: Scalars['Facts']['output'];
  readonly id: Scalars['ID']['output'];
  /** As in the record: `CallOpened`, `CallExtended`, `CallReceived`, `ObjectionRuled`, ... */
  readonly kind: Scalars['String']['output'];
  readonly stakeholder?: Maybe<Stakeholder>;
};

export type CallDeadline = {
  readonly __typename?: 'CallDeadline';
  readonly at: Scalars['DateTime']['output'];
  /** How many of them have gone out. */
  readonly reminded: Scalars['Int']['output'];
  /** When those who are silent are reminded, and heads of what they have not cleared. */
  readonly reminders: ReadonlyArray<Scalars['DateTime']['output']>;
  /** The time zone in which it was announced, as in the IANA list: America/Port_of_Spain. */
  readonly zone: Scalars['String']['output'];
};

export type CallDeadlineInput = {
  readonly at: Scalars['DateTime']['input'];
  /** Null: a day and three hours before the end. */
  readonly reminders?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  readonly zone: Scalars['String']['input'];
};

/** It has ended. Only a new call asks again. */
export type CallEnded = {
  readonly __typename?: 'CallEnded';
  readonly phase: CallPhase;
};

export type CallExtension = {
  readonly __typename?: 'CallExtension';
  readonly at: Scalars['DateTime']['output'];
  readonly from: Scalars['DateTime']['output'];
  /** The time zone in which the end before it was announced. */
  readonly fromZone: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly to: Scalars['DateTime']['output'];
  /** The time zone in which the new end was announced. */
  readonly zone: Scalars['String']['output'];
};

export type CallInput = {
  readonly asking: AskingKind;
  /** Needed unless it is in the room. */
  readonly deadline?: InputMaybe<CallDeadlineInput>;
  /** Of a silence procedure; 72 where nothing else was agreed. */
  readonly leastHours?: Scalars['Int']['input'];
  readonly provisionIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly ruleId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

export type CallNotOpen = {
  readonly __typename?: 'CallNotOpen';
  readonly phase: CallPhase;
};

/**
 * What became of one provision. `broken`: an objection stood in the way; `failed`: support or quorum was missing. Words with
 * brackets are never adopted: `settled`, where one option of each is acceptable to all and the chair may take it; else `kept`.
 */
export type CallOutcome =
  | 'adopted'
  | 'broken'
  | 'failed'
  | 'kept'
  | 'settled';

export type CallParticipant = {
  readonly __typename?: 'CallParticipant';
  /** Whether the rule counts its view. */
  readonly counts: Scalars['Boolean']['output'];
  /** Noted to be in the room; null for other calls and while nobody noted it. */
  readonly present?: Maybe<Scalars['Boolean']['output']>;
  /** Who speaks for it where it does not. */
  readonly proxy?: Maybe<Stakeholder>;
  /** When the first of its members confirmed having received the call. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly stakeholder: Stakeholder;
  /** Null where it does. */
  readonly uncounted?: Maybe<Uncounted>;
};

export type CallPhase =
  | 'adopted'
  | 'broken'
  | 'draft'
  | 'extended'
  | 'failed'
  | 'kept'
  | 'open'
  | 'settled'
  | 'withdrawn';

/** One provision asked about, and how it stands there: so far, or at the end. */
export type CallProvision = {
  readonly __typename?: 'CallProvision';
  readonly callId: Scalars['ID']['output'];
  readonly cited?: Maybe<Scalars['String']['output']>;
  readonly finding?: Maybe<ConsensusFinding>;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly options: ReadonlyArray<OptionFinding>;
  /** What would become of it if the call ended now, or became of it; null before the opening. */
  readonly outcome?: Maybe<CallOutcome>;
  /** What the viewer's delegation says; null for who speaks for nobody. */
  readonly ownStance?: Maybe<OwnStance>;
  readonly provisionId: Scalars['ID']['output'];
  readonly suppressed: Scalars['Boolean']['output'];
  readonly textDigest: Scalars['String']['output'];
  /** Every delegation's voice, in the order of participants; empty before the opening. */
  readonly voices: ReadonlyArray<CallVoice>;
  /** The words asked about as the revision has them; before the opening, those that stand in the draft. */
  readonly words: Scalars['Content']['output'];
};

export type CallReasonNeeded = {
  readonly __typename?: 'CallReasonNeeded';
  readonly callId?: Maybe<Scalars['ID']['output']>;
};

/** What the chair found of an objection, where the rule leaves it to the chair. */
export type CallRuling = {
  readonly __typename?: 'CallRuling';
  readonly by?: Maybe<Person>;
  readonly finds: RulingKind;
  readonly reason: Scalars['String']['output'];
};

export type CallVoice = {
  readonly __typename?: 'CallVoice';
  readonly counts: Scalars['Boolean']['output'];
  /** Away from a room who answers is there; null where nobody noted it. */
  readonly present?: Maybe<Scalars['Boolean']['output']>;
  /** How the rule reads it; null where it does not count its view. */
  readonly reading?: Maybe<StanceReading>;
  readonly ruling?: Maybe<CallRuling>;
  /** A kind of stance or `silence`. */
  readonly says: Scalars['String']['output'];
  readonly stakeholder: Stakeholder;
  /** What it rests on; null for silence. */
  readonly stance?: Maybe<Stance>;
  /** Who speaks for it; null where it speaks itself or nobody does. */
  readonly through?: Maybe<Stakeholder>;
  /** Why the rule does not count its view; null where it does. */
  readonly uncounted?: Maybe<Uncounted>;
  /** The concern that its objection is, while nobody has said what becomes of it; null else. */
  readonly undisposedConcernId?: Maybe<Scalars['ID']['output']>;
};

export type Category =
  | 'CIVIL_SOCIETY'
  | 'GOVERNMENT'
  | 'INTERNATIONAL_ORGANISATION'
  | 'OPERATOR'
  | 'PRIVATE_SECTOR'
  | 'REGULATOR';

export type CategoryCoverage = {
  readonly __typename?: 'CategoryCoverage';
  readonly category?: Maybe<Category>;
  readonly figures: CoverageFigures;
};

export type Change = {
  readonly __typename?: 'Change';
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** Null where `actor` is. */
  readonly actorId?: Maybe<Scalars['ID']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly facts: Scalars['Facts']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
};

export type ChangeAgendaItemResult = AgendaItem | ChangedMeanwhile | NotAcceptable | NotFound;

export type ChangeConferenceResult = ChangedMeanwhile | Conference | NotAcceptable | NotFound;

export type ChangeDeadlineResult = ChangedMeanwhile | Deadline | NotAcceptable | NotFound;

export type ChangeDocumentResult = AlreadyFiledDocument | ChangedMeanwhile | Document | NotAcceptable | NotFound;

export type ChangeHeadResult = AlreadyHead | HeadNeedsAddress | NotFound | NotInDelegation | Registration;

export type ChangeMeetingResult = ChangedMeanwhile | Meeting | NotAcceptable | NotFound;

/** Someone else changed it meanwhile. Nothing of yours was stored; look at the current version and try again. */
export type ChangedMeanwhile = {
  readonly __typename?: 'ChangedMeanwhile';
  /** The words as they stand now, where the thing has words. */
  readonly currentContent?: Maybe<Scalars['Content']['output']>;
  readonly currentVersion: Scalars['Int']['output'];
};

export type Changes = {
  readonly __typename?: 'Changes';
  readonly items: ReadonlyArray<Change>;
  readonly since?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * The head of a chain at a moment, signed. Whoever keeps one can tell later whether entries were taken from the end of the
 * chain, or the chain was made anew.
 */
export type Checkpoint = {
  readonly __typename?: 'Checkpoint';
  readonly at: Scalars['DateTime']['output'];
  readonly chain: Scalars['String']['output'];
  readonly hash: Scalars['String']['output'];
  /** Which key signed it: the first sixteen figures of the SHA-256 of its PEM text; see `/api/checkpoint-keys`. */
  readonly key: Scalars['String']['output'];
  /** As it is mailed, printed and read by `caucus verify --checkpoint`. */
  readonly note: Scalars['String']['output'];
  readonly seq: Scalars['Int']['output'];
  /** Ed25519 in base64, over the lines of the note before the empty one. */
  readonly signature: Scalars['String']['output'];
};

export type CheckpointConnection = {
  readonly __typename?: 'CheckpointConnection';
  readonly nodes: ReadonlyArray<Checkpoint>;
  readonly pageInfo: PageInfo;
};

export type Choice =
  /** Keep the bracket with all its options. */
  | 'BRACKET'
  /** Take the first amendment's words where nobody else asked for anything different. */
  | 'UNCONTESTED';

export type ClearStanceResult = CallEnded | DeadlinePassed | HeadClears | NoSuchStance | NotFound | OtherWords | Stance;

export type CloseCallResult = CallEnded | CallNotOpen | ConsensusCall | NotFound | NotYetDue | PresenceNeeded | RulingsNeeded;

export type Comment = {
  readonly __typename?: 'Comment';
  readonly anchor?: Maybe<Anchor>;
  readonly at: Scalars['DateTime']['output'];
  readonly audience: Audience;
  readonly author: Person;
  /** Null where it was withdrawn; the thread below it stays. */
  readonly body?: Maybe<Scalars['String']['output']>;
  readonly editedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What the viewer may do: `edit`, `withdraw`, `reply`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  readonly stakeholder?: Maybe<Stakeholder>;
  readonly subjectId: Scalars['ID']['output'];
  readonly subjectKind: CommentSubjectKind;
  readonly version: Scalars['Int']['output'];
  readonly withdrawn: Scalars['Boolean']['output'];
};

export type CommentConnection = {
  readonly __typename?: 'CommentConnection';
  readonly nodes: ReadonlyArray<Comment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What a comment is about. Exactly one. */
export type CommentSubjectInput =
  { readonly amendmentId: Scalars['ID']['input']; readonly positionId?: never; readonly provisionId?: never; }
  |  { readonly amendmentId?: never; readonly positionId: Scalars['ID']['input']; readonly provisionId?: never; }
  |  { readonly amendmentId?: never; readonly positionId?: never; readonly provisionId: Scalars['ID']['input']; };

export type CommentSubjectKind =
  | 'AMENDMENT'
  | 'POSITION'
  | 'PROVISION';

/** What somebody asked, in the ledger with all that became of it. Its steps are only ever added to. */
export type Concern = {
  readonly __typename?: 'Concern';
  /** The amendment that it came from, or that its objection led to. */
  readonly amendment?: Maybe<Amendment>;
  readonly anchors: ReadonlyArray<ConcernAnchor>;
  /** What its owner says to what became of it. */
  readonly answer?: Maybe<ConcernAnswer>;
  /** All answers, oldest first. */
  readonly answers: ReadonlyArray<ConcernAnswer>;
  readonly audience: Audience;
  /** Merges that stand and revisions that changed what it is about, newest first: what it may have led to. */
  readonly changes: ReadonlyArray<TextChange>;
  readonly comment?: Maybe<Comment>;
  /** Where and when it was discussed, oldest first. */
  readonly considered: ReadonlyArray<ConcernConsidered>;
  readonly discussedAt: ReadonlyArray<Discussion>;
  /** What became of it; null while nothing has. */
  readonly disposition?: Maybe<Disposition>;
  /** All that was said of it, oldest first, what was taken back among it. */
  readonly dispositions: ReadonlyArray<Disposition>;
  readonly id: Scalars['ID']['output'];
  /** What was said on the floor, where it comes from that. */
  readonly intervention?: Maybe<Intervention>;
  readonly issue?: Maybe<Issue>;
  readonly matter: ConcernMatter;
  /** What the viewer may do: `consider`, `dispose`, `answer`, `answerFor`, `withdraw`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** Such as `C3`: the third of its owner that is open to the conference. Each owner's and each audience's count for themselves. */
  readonly number: Scalars['String']['output'];
  /** The person, where it is nobody else's. */
  readonly owner?: Maybe<Person>;
  /** Its place in the ledger: sorts as text, in the order in which concerns were raised. */
  readonly place: Scalars['String']['output'];
  readonly position?: Maybe<Position>;
  /** The change it asks for, in its owner's words; may be empty. */
  readonly proposed: Scalars['String']['output'];
  readonly raisedAt: Scalars['DateTime']['output'];
  /** The letter, message or sitting it came in, where the secretariat entered it. */
  readonly receivedIn?: Maybe<Scalars['String']['output']>;
  readonly severity: ConcernSeverity;
  readonly source: ConcernSource;
  /** Whose it is; null where it is a person's who speaks for nobody. */
  readonly stakeholder?: Maybe<Stakeholder>;
  readonly state: ConcernState;
  /** The written statement that it was heard in. */
  readonly statement?: Maybe<WrittenStatement>;
  /** Empty only where an amendment was filed without reasons. */
  readonly text: Scalars['String']['output'];
};

/** What a concern is about: a provision or a position, and words in it. */
export type ConcernAnchor = {
  readonly __typename?: 'ConcernAnchor';
  /** True where these words are no longer in the text, or the provision is not. */
  readonly lost: Scalars['Boolean']['output'];
  /** The same words as they stand by now. */
  readonly now?: Maybe<Scalars['String']['output']>;
  readonly position?: Maybe<Position>;
  readonly provision?: Maybe<Provision>;
  /** The words quoted when it was raised; null where it is about the whole. */
  readonly quote?: Maybe<Scalars['String']['output']>;
};

/** Exactly one of provision and position; with a quote its place in the plain text too. */
export type ConcernAnchorInput = {
  readonly positionId?: InputMaybe<Scalars['ID']['input']>;
  readonly provisionId?: InputMaybe<Scalars['ID']['input']>;
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  readonly start?: Scalars['Int']['input'];
};

export type ConcernAnswer = {
  readonly __typename?: 'ConcernAnswer';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Person>;
  readonly dispositionId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ConcernAnswerKind;
  readonly note: Scalars['String']['output'];
  readonly receivedIn?: Maybe<Scalars['String']['output']>;
};

/** What its owner says to what became of it. */
export type ConcernAnswerKind =
  | 'CAN_LIVE_WITH'
  | 'NOT_SATISFIED'
  | 'SATISFIED';

export type ConcernConnection = {
  readonly __typename?: 'ConcernConnection';
  readonly nodes: ReadonlyArray<Concern>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConcernConsidered = {
  readonly __typename?: 'ConcernConsidered';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  /** The item of an agenda under which it was discussed. */
  readonly item?: Maybe<AgendaItem>;
  readonly note: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
  readonly where: Scalars['String']['output'];
};

export type ConcernCoverage = {
  readonly __typename?: 'ConcernCoverage';
  readonly all: CoverageFigures;
  readonly byCategory: ReadonlyArray<CategoryCoverage>;
  readonly byIssue: ReadonlyArray<IssueCoverage>;
  readonly byStakeholder: ReadonlyArray<StakeholderCoverage>;
};

export type ConcernFilter = {
  readonly issueId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that not everybody of the conference reads. */
  readonly narrower?: Scalars['Boolean']['input'];
  readonly provisionId?: InputMaybe<Scalars['ID']['input']>;
  readonly stakeholderId?: InputMaybe<Scalars['ID']['input']>;
  readonly state?: InputMaybe<ConcernState>;
};

/** The type of comment: general, on the substance, or editorial. */
export type ConcernMatter =
  | 'EDITORIAL'
  | 'GENERAL'
  | 'SUBSTANTIVE';

/** How much it weighs with its owner. */
export type ConcernSeverity =
  | 'BLOCKING'
  | 'MAJOR'
  | 'MINOR';

/**
 * Where a concern comes from: a paper filed here, an objection in a call, what was said on the floor or written to the
 * secretariat, or what its owner wrote into the ledger directly.
 */
export type ConcernSource =
  | 'AMENDMENT'
  | 'COMMENT'
  | 'EMAIL'
  | 'FLOOR'
  | 'OBJECTION'
  | 'POSITION'
  | 'WRITTEN';

/** How far a concern has come. */
export type ConcernState =
  | 'ANSWERED'
  | 'CONSIDERED'
  | 'DISPOSED'
  | 'HEARD';

/** Nobody has said what becomes of these concerns. The call opens all the same only with a reason. */
export type ConcernsOpen = {
  readonly __typename?: 'ConcernsOpen';
  readonly concerns: ReadonlyArray<Scalars['ID']['output']>;
};

export type Conference = {
  readonly __typename?: 'Conference';
  /** The day the conference is lived on; what the header shows. Null: today. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Newest first. */
  readonly calls: ReadonlyArray<ConsensusCall>;
  /** In what capacities the viewer is asked to do things: `delegation:…` for one for which they speak, and others by name. */
  readonly capacities: ReadonlyArray<Scalars['String']['output']>;
  /** What changed since the viewer's last visit, newest first; at most 50. */
  readonly changes: Changes;
  /** Of the chains that one may see, newest first. */
  readonly checkpoints: CheckpointConnection;
  /** `narrower`: only of those that not everybody of the conference reads. */
  readonly concernCoverage: ConcernCoverage;
  /** The ledger, in the order in which concerns were raised. */
  readonly concerns: ConcernConnection;
  /** Those that can be chosen for a call, in the order in which they were added. */
  readonly consensusRules: ReadonlyArray<ConsensusRule>;
  /** What waits for the viewer; empty for the public. */
  readonly consensusTasks: ReadonlyArray<ConsensusTask>;
  /** For the secretariat; empty for others. */
  readonly contacts: ContactConnection;
  /** Those that stand, the first one first. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** Those that hold; for participants only. */
  readonly deputies: ReadonlyArray<Deputy>;
  /** What the viewer, or their delegation, is preparing; newest first, at most 100. */
  readonly documentDrafts: ReadonlyArray<Document>;
  /** What has been filed, series by series in the order of the numbers. */
  readonly documents: DocumentConnection;
  /** Those that were dropped and can be set again; for those who may. */
  readonly droppedDeadlines: ReadonlyArray<Deadline>;
  readonly endsOn: Scalars['Date']['output'];
  /** Marked as an example whose positions are illustrative. */
  readonly example: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly instruments: ReadonlyArray<Instrument>;
  readonly issues: ReadonlyArray<Issue>;
  /** What happened last, newest first, at most 100; `narrower`: only of what not everybody of the conference reads. */
  readonly lastActs: ReadonlyArray<Change>;
  /** What the viewer may do here, such as `importInstrument`, `filePosition`, `merge`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** In the order in which one prepares the next; those called off are among them. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** The people who take part and what they do; for participants only. */
  readonly members: MembershipConnection;
  readonly name: Scalars['String']['output'];
  /** Papers on its issues that not everybody of the conference reads. */
  readonly narrowerOnIssues: ReadonlyArray<OnIssue>;
  readonly outline: ConferenceOutline;
  readonly place: Scalars['String']['output'];
  readonly proxies: ReadonlyArray<Proxy>;
  readonly record: RecordConnection;
  readonly shortName: Scalars['String']['output'];
  readonly slug: Scalars['String']['output'];
  /** As what the viewer speaks for their delegation; null for whoever speaks for none. */
  readonly speakingAs?: Maybe<SpeakingPart>;
  readonly stakeholders: StakeholderConnection;
  /** Where we are, in figures; `narrower`: only of what not everybody of the conference reads. */
  readonly standing: Standing;
  readonly startsOn: Scalars['Date']['output'];
  /**
   * What waits for whom, as far as the reader sees what it depends on. With `narrower` for the reader's own delegation, and
   * null where it depends on nothing that not everybody of the conference reads.
   */
  readonly tasks?: Maybe<ReadonlyArray<OwedTask>>;
  /** Counts how often its name, place or days were said anew. */
  readonly version: Scalars['Int']['output'];
  /** What waits for the viewer; empty for the public. */
  readonly waitsForMe: ReadonlyArray<Task>;
};


export type ConferenceCheckpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ConferenceConcernCoverageArgs = {
  narrower?: Scalars['Boolean']['input'];
};


export type ConferenceConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConcernFilter>;
  first?: Scalars['Int']['input'];
};


export type ConferenceContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Category>;
  first?: Scalars['Int']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
};


export type ConferenceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: Scalars['Int']['input'];
};


export type ConferenceLastActsArgs = {
  narrower?: Scalars['Boolean']['input'];
};


export type ConferenceMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ConferenceRecordArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ConferenceStakeholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Category>;
  first?: Scalars['Int']['input'];
};


export type ConferenceStandingArgs = {
  narrower?: Scalars['Boolean']['input'];
};


export type ConferenceTasksArgs = {
  narrower?: Scalars['Boolean']['input'];
};

/** Something moved. Carries no words of it: ask for what you may see. */
export type ConferenceEvent = {
  readonly __typename?: 'ConferenceEvent';
  readonly draftId?: Maybe<Scalars['ID']['output']>;
  readonly issueId?: Maybe<Scalars['ID']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly provisionId?: Maybe<Scalars['ID']['output']>;
  readonly subjectId: Scalars['ID']['output'];
};

export type ConferenceInput = {
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  readonly endsOn: Scalars['Date']['input'];
  readonly name: Scalars['String']['input'];
  readonly place: Scalars['String']['input'];
  readonly shortName: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

/** Who is behind a conference and what it deals with. */
export type ConferenceOutline = {
  readonly __typename?: 'ConferenceOutline';
  readonly organisers: ReadonlyArray<Organiser>;
  readonly texts: ReadonlyArray<TextDealtWith>;
  /** 0 until somebody says so. */
  readonly version: Scalars['Int']['output'];
};

/** The chair's question whether delegations agree to the words of some provisions. */
export type ConsensusCall = {
  readonly __typename?: 'ConsensusCall';
  /** All that was done, oldest first. */
  readonly acts: ReadonlyArray<CallAct>;
  readonly asking: AskingKind;
  /** It is over and waits for the chair's rulings on the objections of these. */
  readonly awaitsRulings: Scalars['Boolean']['output'];
  readonly conferenceId: Scalars['ID']['output'];
  /** Null for a call in the room. As announced, or as it was put off to. */
  readonly deadline?: Maybe<CallDeadline>;
  /** Why it was opened though nobody had said what becomes of some concerns; null where there were none. */
  readonly despite?: Maybe<Scalars['String']['output']>;
  readonly draft: Draft;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly extensions: ReadonlyArray<CallExtension>;
  readonly id: Scalars['ID']['output'];
  /** Of a silence procedure: how many hours must lie between opening and end. */
  readonly leastHours?: Maybe<Scalars['Int']['output']>;
  /**
   * `revise`, `open`, `extend`, `attend`, `rule`, `close`, `withdraw`, `answer`, `acknowledge`; of what it left when it is over:
   * `settle` (take the options acceptable to all) and `dispose` (of objections over which words were adopted).
   */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openedBy?: Maybe<Person>;
  /** Everybody who takes part; before the opening nobody yet. */
  readonly participants: ReadonlyArray<CallParticipant>;
  readonly phase: CallPhase;
  readonly provisions: ReadonlyArray<CallProvision>;
  /** The revision in which the words asked about are sealed; null before the opening. */
  readonly revision?: Maybe<DraftRevision>;
  readonly rule: Rule;
  /** As it was when the call was prepared. */
  readonly ruleName: Scalars['String']['output'];
  readonly rulingsNeeded: ReadonlyArray<Stakeholder>;
  readonly title: Scalars['String']['output'];
  /** Why it was withdrawn. */
  readonly withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

/** What a rule says of the voices on one text. */
export type ConsensusFinding = {
  readonly __typename?: 'ConsensusFinding';
  readonly checks: ReadonlyArray<FindingCheck>;
  readonly counts: FindingCounts;
  /** What is not met or not known, in the order of the checks; worded by the catalogue as `missing.<kind>`. */
  readonly missing: ReadonlyArray<FindingMissing>;
  readonly outcome: FindingOutcome;
};

/** A rule of a conference. A call keeps the rule as it was when the call was prepared. */
export type ConsensusRule = {
  readonly __typename?: 'ConsensusRule';
  readonly conferenceId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** `revise`, `retire`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly rule: Rule;
  readonly version: Scalars['Int']['output'];
};

/** One thing in consensus that waits for the viewer and for nobody else. */
export type ConsensusTask = {
  readonly __typename?: 'ConsensusTask';
  readonly callId?: Maybe<Scalars['ID']['output']>;
  readonly callTitle?: Maybe<Scalars['String']['output']>;
  readonly cited?: Maybe<Scalars['String']['output']>;
  /** Of an objection to dispose of: its concern. */
  readonly concernId?: Maybe<Scalars['ID']['output']>;
  readonly draftId: Scalars['ID']['output'];
  /** Until when; null where there is no hurry. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly kind: ConsensusTaskKind;
  /** Null where it is about a call as a whole. */
  readonly provisionId?: Maybe<Scalars['ID']['output']>;
  readonly stanceId?: Maybe<Scalars['ID']['output']>;
};

export type ConsensusTaskKind =
  /** A call on a provision of which one's delegation has said nothing yet. */
  | 'CallToAnswer'
  /** A call to confirm receipt of. */
  | 'CallToReceive'
  /** A call adopted the words objected to, and nobody has said what becomes of the concern that the objection is. */
  | 'ObjectionToDispose'
  /** An objection on which the rule asks the chair to rule. */
  | 'ObjectionToRule'
  /** A call found that one option of each bracket is acceptable to all, and the brackets still stand. */
  | 'OptionToTake'
  /** A member drafted what only head or deputy can clear. */
  | 'StanceToClear'
  /** Words on which one's delegation spoke have changed. */
  | 'StanceToReconfirm';

export type ConsiderConcernResult = AlreadyWithdrawn | Concern | NotAcceptable | NotFound;

export type ConsideringInput = {
  /** The item of the agenda under which it was. */
  readonly agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
  readonly where: Scalars['String']['input'];
};

/** Somebody whom the secretariat may invite. For the secretariat. */
export type Contact = {
  readonly __typename?: 'Contact';
  readonly category: Category;
  readonly country: Scalars['String']['output'];
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly language: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
};

export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  readonly nodes: ReadonlyArray<Contact>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Whose views a rule counts. */
export type Counting = {
  readonly __typename?: 'Counting';
  /** Null unless it counts by category. */
  readonly categories?: Maybe<ReadonlyArray<Category>>;
  readonly kind: CountingKind;
};

export type CountingInput = {
  readonly categories?: InputMaybe<ReadonlyArray<Category>>;
  readonly kind: CountingKind;
};

export type CountingKind =
  | 'allDelegations'
  | 'categories'
  | 'ctuMembers'
  | 'ituMemberStates';

/** Of how many concerns, as far as the viewer may see: each figure counts those that have come at least so far. */
export type CoverageFigures = {
  readonly __typename?: 'CoverageFigures';
  readonly answered: Scalars['Int']['output'];
  readonly canLiveWith: Scalars['Int']['output'];
  readonly considered: Scalars['Int']['output'];
  readonly disposed: Scalars['Int']['output'];
  readonly heard: Scalars['Int']['output'];
  readonly notSatisfied: Scalars['Int']['output'];
  readonly satisfied: Scalars['Int']['output'];
  /** By their owners; among the answered. */
  readonly withdrawn: Scalars['Int']['output'];
};

export type Credentials = {
  readonly __typename?: 'Credentials';
  readonly maySign: Scalars['Boolean']['output'];
  readonly mayVote: Scalars['Boolean']['output'];
  readonly notedAt: Scalars['DateTime']['output'];
  readonly notedBy: Person;
  /** Who signed them, such as the minister for foreign affairs; blank where that was not noted. */
  readonly signedBy: Scalars['String']['output'];
  readonly state: CredentialsState;
};

export type CredentialsInput = {
  readonly maySign: Scalars['Boolean']['input'];
  readonly mayVote: Scalars['Boolean']['input'];
  readonly signedBy?: Scalars['String']['input'];
  readonly stakeholderId: Scalars['ID']['input'];
  readonly state: CredentialsState;
};

/** Powers in order, not in order, provisional, not shown; or given over to another delegation. */
export type CredentialsState =
  | 'IN_ORDER'
  | 'NOT_IN_ORDER'
  | 'NOT_SUBMITTED'
  | 'PROVISIONAL'
  | 'TRANSFERRED';

/** A membership holds from and until a day, both counted in; a day that is not known is open. */
export type DatedMembership = {
  readonly __typename?: 'DatedMembership';
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly member: Scalars['Boolean']['output'];
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type DatedMembershipInput = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly member: Scalars['Boolean']['input'];
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

export type Deadline = {
  readonly __typename?: 'Deadline';
  /** False until the secretariat confirms what a source only claims. */
  readonly confirmed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
  /** It held once and does no longer. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

export type DeadlineInput = {
  readonly confirmed: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
};

export type DeadlineNotAcceptable = {
  readonly __typename?: 'DeadlineNotAcceptable';
  readonly earliest: Scalars['DateTime']['output'];
  readonly problem: Scalars['String']['output'];
};

export type DeadlinePassed = {
  readonly __typename?: 'DeadlinePassed';
  readonly dueAt: Scalars['DateTime']['output'];
};

export type DeclineInvitationResult = Invitation | LinkEnded | NotAcceptable;

export type DeclineRegistrationResult = AlreadyJoined | ChangedMeanwhile | NotAcceptable | NotFound | Registration | RegistrationDecided;

export type DelegationRole =
  | 'ADVISER'
  | 'DELEGATE'
  | 'DEPUTY'
  | 'HEAD';

/** A member of a delegation whom its head lets clear in their place. */
export type Deputy = {
  readonly __typename?: 'Deputy';
  /** Null while it holds. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** `end`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly namedAt: Scalars['DateTime']['output'];
  readonly namedBy: Person;
  readonly person: Person;
  readonly stakeholder: Stakeholder;
};

export type Desk = {
  readonly __typename?: 'Desk';
  readonly provisionId: Scalars['ID']['output'];
  readonly rebased: ReadonlyArray<Rebase>;
  readonly seq: Scalars['Int']['output'];
};

/** A bracket on the desk: one that the merge would open, or one that stands in the draft. */
export type DeskBracket = {
  readonly __typename?: 'DeskBracket';
  /** The choice made, by the chair or for a linked bracket: an option, or `compromise`; null while it stays open. */
  readonly chosen?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly level: BracketLevel;
  /** The bracket it is linked with: options are chosen together. */
  readonly linked: ReadonlyArray<Scalars['ID']['output']>;
  readonly options: ReadonlyArray<DeskOption>;
  /** Null for a bracket in a heading. */
  readonly provisionId?: Maybe<Scalars['ID']['output']>;
  readonly reservations: ReadonlyArray<Reservation>;
  /** True where it stands in the draft already. */
  readonly standing: Scalars['Boolean']['output'];
  /** The option that `uncontested` would take: the only wording anyone asks for, where nobody asks to keep the base. */
  readonly uncontested?: Maybe<Scalars['ID']['output']>;
};

export type DeskOption = {
  readonly __typename?: 'DeskOption';
  /** Amendments that ask for these words; for the base wording, those that ask to keep it. */
  readonly amendmentIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Inside a block one paragraph; empty where the option has no words. */
  readonly content: Scalars['Content']['output'];
  readonly id: Scalars['ID']['output'];
  readonly sponsors: ReadonlyArray<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};

export type DiscardDocumentResult = AlreadyFiledDocument | DocumentDiscarded | NotFound;

export type DiscardPaperResult = ChangedMeanwhile | NoLongerWritten | NotFound | PaperDiscarded;

export type DiscardReportResult = AlreadySealedReport | ChangedMeanwhile | NotFound | ReportDiscarded;

/** That something was discussed: under which item, and since when. */
export type Discussion = {
  readonly __typename?: 'Discussion';
  readonly at: Scalars['DateTime']['output'];
  readonly item: AgendaItem;
};

export type DismissResult = Dismissed | NotFound;

export type Dismissed = {
  readonly __typename?: 'Dismissed';
  readonly membershipId: Scalars['ID']['output'];
};

export type DisposeAmendmentResult = AlreadyWithdrawn | Amendment | NotAcceptable | NotFound | ReasonNeeded;

export type DisposeConcernInput = {
  readonly concernId: Scalars['ID']['input'];
  /** Where and when it was discussed, if that has not been said yet. */
  readonly considering?: InputMaybe<ConsideringInput>;
  readonly kind: DispositionKind;
  /** The change of the text that it led to: a merge, or a provision as a revision has it. */
  readonly mergeId?: InputMaybe<Scalars['ID']['input']>;
  readonly provisionId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: Scalars['String']['input'];
  readonly revisionId?: InputMaybe<Scalars['ID']['input']>;
};

export type DisposeConcernResult = AlreadyWithdrawn | Concern | NotAcceptable | NotConsidered | NotFound | ReasonNeeded;

/** What the answer is to is not what became of the concern by now; null where nothing has. */
export type DisposedAnew = {
  readonly __typename?: 'DisposedAnew';
  readonly dispositionId?: Maybe<Scalars['ID']['output']>;
};

/**
 * What became of an amendment or a concern, by whom and why. Anything but accepted has a reason. A later one replaces an earlier one,
 * and both stay in the record.
 */
export type Disposition = {
  readonly __typename?: 'Disposition';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Person;
  /** The change of the text that it led to; null where it led to none, or to one of which the words were not kept. */
  readonly change?: Maybe<TextChange>;
  readonly id: Scalars['ID']['output'];
  readonly kind: DispositionKind;
  /** The merge it came with; null where it was given by itself. */
  readonly mergeId?: Maybe<Scalars['ID']['output']>;
  /** Empty only where accepted. */
  readonly reason: Scalars['String']['output'];
  /** True where the merge that it came with was undone: it holds no longer. */
  readonly takenBack: Scalars['Boolean']['output'];
};

/** What became of an amendment or a concern in the end. */
export type DispositionKind =
  | 'ACCEPTED'
  | 'ACCEPTED_IN_PART'
  | 'ACCEPTED_IN_PRINCIPLE'
  | 'NOT_ACCEPTED'
  | 'OUT_OF_SCOPE'
  | 'OVERTAKEN'
  | 'WITHDRAWN';

export type Division = {
  readonly __typename?: 'Division';
  /** The heading as data: one paragraph, in square brackets what is not agreed in it. */
  readonly heading: Scalars['Content']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** Stands as “(SUP)”, so that its suppressed provisions keep their place. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** The words of the heading; where they are not agreed, as its leading options have them. */
  readonly title: Scalars['String']['output'];
};

export type Document = {
  readonly __typename?: 'Document';
  readonly agendaItems: ReadonlyArray<AgendaItem>;
  readonly audience: Audience;
  /** `DT 51 (Rev.1)`; null for a draft. */
  readonly cited?: Maybe<Scalars['String']['output']>;
  /** The day it bears. */
  readonly date: Scalars['Date']['output'];
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly files: ReadonlyArray<DocumentFile>;
  readonly form: DocumentForm;
  /** Its revisions, corrigenda and addenda that have been filed, in their order. */
  readonly further: ReadonlyArray<Document>;
  readonly id: Scalars['ID']['output'];
  /** Who reads it once it is filed. */
  readonly intended: Audience;
  readonly issues: ReadonlyArray<Issue>;
  /** ISO 639, such as `en`. */
  readonly language: Scalars['String']['output'];
  /** What the viewer may do: `change`, `addFile`, `removeFile`, `file`, `discard`, `link`, `follow`, `withdraw`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** Which revision, corrigendum or addendum. */
  readonly nth?: Maybe<Scalars['Int']['output']>;
  /** Given in the moment of filing, in order, and never again. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** What it revises, corrects or adds to; null for an original, or one that the viewer may not see. */
  readonly original?: Maybe<Document>;
  /** Sources that are no stakeholder of the conference. */
  readonly otherSources: ReadonlyArray<Scalars['String']['output']>;
  readonly series: DocumentSeries;
  readonly sources: ReadonlyArray<Stakeholder>;
  /** The delegation that wrote it; null where it was written for the conference. */
  readonly stakeholder?: Maybe<Stakeholder>;
  readonly status: DocumentStatus;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentDiscarded = {
  readonly __typename?: 'DocumentDiscarded';
  readonly id: Scalars['ID']['output'];
};

export type DocumentFile = {
  readonly __typename?: 'DocumentFile';
  /** Where it is fetched; it comes under a name of the document. */
  readonly address: Scalars['String']['output'];
  readonly bytes: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: FileKind;
  readonly language: Scalars['String']['output'];
  /** As it was called by whoever sent it. */
  readonly name: Scalars['String']['output'];
  /** Why its words could not be read; named like the problems of words that cannot be stored. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly reading: FileReading;
};

export type DocumentFilter = {
  readonly agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  readonly issueId?: InputMaybe<Scalars['ID']['input']>;
  readonly series?: InputMaybe<DocumentSeries>;
  readonly stakeholderId?: InputMaybe<Scalars['ID']['input']>;
};

/** A document by itself, or what it is to the one it belongs to. */
export type DocumentForm =
  | 'ADD'
  | 'CORR'
  | 'ORIGINAL'
  | 'REV';

export type DocumentInput = {
  readonly agendaItemIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly audience: Audience;
  readonly date: Scalars['Date']['input'];
  readonly issueIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly language?: Scalars['String']['input'];
  readonly otherSources?: ReadonlyArray<Scalars['String']['input']>;
  readonly series: DocumentSeries;
  /** For those who serve the conference; a delegation is itself the source of what it files. */
  readonly sourceIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
};

/** DOC: the main series. DT: temporary texts of a meeting. INF: for information. ADM: of the meeting's own running. */
export type DocumentSeries =
  | 'ADM'
  | 'DOC'
  | 'DT'
  | 'INF';

/** A draft is read by those who write it, and has no number. What is withdrawn keeps the number that it had. */
export type DocumentStatus =
  | 'DRAFT'
  | 'FILED'
  | 'WITHDRAWN';

/** The live consensus draft of an instrument. `content` is its projection; the words themselves are edited at /collab/<id>. */
export type Draft = {
  readonly __typename?: 'Draft';
  /** Null for the public, whose visits nobody keeps. */
  readonly asLastSeen?: Maybe<DraftAsSeen>;
  /** The provisions on which a delegation asks for something, its own if none is named; those of others as far as one may see their amendments. */
  readonly asTheyWouldHaveIt: ReadonlyArray<OwnWording>;
  /** Who reads it. */
  readonly audience: Audience;
  readonly brackets: Scalars['Int']['output'];
  /** Newest first. */
  readonly calls: ReadonlyArray<ConsensusCall>;
  readonly conference: Conference;
  readonly divisions: ReadonlyArray<Division>;
  /** Likewise the headings. */
  readonly headingsAsTheyWouldHaveThem: ReadonlyArray<OwnHeading>;
  readonly id: Scalars['ID']['output'];
  readonly instrument: Instrument;
  /** The provisions that are closed now. */
  readonly locks: ReadonlyArray<ProvisionLock>;
  /** What the viewer may do: `read`, `write`, `merge`, `reserve`, `seal`, `lock`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** How brackets and open concerns came and went, oldest first; what is still to come stands behind now. */
  readonly progress: ReadonlyArray<ProgressPoint>;
  /** All of them in reading order, or those named. */
  readonly provisions: ReadonlyArray<DraftProvision>;
  /** Newest first. */
  readonly revisions: ReadonlyArray<DraftRevision>;
  /** The log entry that everything below reflects at least. */
  readonly seq: Scalars['Int']['output'];
  /** What every delegation says of each provision, and what a rule would find. Without a rule, only what is said. */
  readonly supportMatrix: SupportMatrix;
  readonly title: Scalars['String']['output'];
  /** Whose words stand in it: those in force, those of each delegation by symbol, and all others. */
  readonly wordShares: ReadonlyArray<WordShare>;
};


/** The live consensus draft of an instrument. `content` is its projection; the words themselves are edited at /collab/<id>. */
export type DraftAsTheyWouldHaveItArgs = {
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
};


/** The live consensus draft of an instrument. `content` is its projection; the words themselves are edited at /collab/<id>. */
export type DraftHeadingsAsTheyWouldHaveThemArgs = {
  stakeholderId?: InputMaybe<Scalars['ID']['input']>;
};


/** The live consensus draft of an instrument. `content` is its projection; the words themselves are edited at /collab/<id>. */
export type DraftProvisionsArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The live consensus draft of an instrument. `content` is its projection; the words themselves are edited at /collab/<id>. */
export type DraftSupportMatrixArgs = {
  provisionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  ruleId?: InputMaybe<Scalars['ID']['input']>;
};

/** A draft as the viewer had it when they last marked everything as seen; the text in force where they have not since it was opened. */
export type DraftAsSeen = {
  readonly __typename?: 'DraftAsSeen';
  /** When they did; null where it is the text in force. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly divisions: ReadonlyArray<Division>;
  readonly provisions: ReadonlyArray<RevisionProvision>;
};

export type DraftDocumentResult = Document | NotAcceptable | NotFound;

export type DraftMoved = {
  readonly __typename?: 'DraftMoved';
  readonly draftId: Scalars['ID']['output'];
  readonly provisionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly seq: Scalars['Int']['output'];
};

export type DraftProvision = {
  readonly __typename?: 'DraftProvision';
  /** True where it is not in the base text. */
  readonly added: Scalars['Boolean']['output'];
  /** The words of the base text; null where added. */
  readonly baseContent?: Maybe<Scalars['Content']['output']>;
  readonly brackets: Scalars['Int']['output'];
  /** Whether its words are others than those of the base text. */
  readonly changed: Scalars['Boolean']['output'];
  readonly content: Scalars['Content']['output'];
  readonly divisionId: Scalars['ID']['output'];
  /** The provision's id, the same for ever in instrument and draft. */
  readonly id: Scalars['ID']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Null where it is open. */
  readonly lock?: Maybe<ProvisionLock>;
  /** Newest first. */
  readonly merges: ReadonlyArray<Merge>;
  /** The provision whose words stand here now, under an id of their own: the other half of a move. */
  readonly movedFrom?: Maybe<Scalars['ID']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Every bracket that stands in it, in reading order. */
  readonly open: ReadonlyArray<DeskBracket>;
  /** The label with its brackets, one paragraph; null where nothing in it is open. */
  readonly openLabel?: Maybe<Scalars['Content']['output']>;
  /** The call that it is out for now; null where there is none. */
  readonly outForCall?: Maybe<ConsensusCall>;
  /** Null for who speaks for nobody. */
  readonly ownStance?: Maybe<OwnStance>;
  readonly seq: Scalars['Int']['output'];
  readonly series: Scalars['String']['output'];
  /** Where each of its words comes from. */
  readonly sources: ReadonlyArray<SourcedLine>;
  /** What each delegation said last, cleared; on these words or on others. */
  readonly stances: ReadonlyArray<Stance>;
  readonly suppressed: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
  /** SHA-256 of the words and options as they stand, without whose they are: what a stance on them names. */
  readonly textDigest: Scalars['String']['output'];
};

/** A numbered state of the draft, sealed: who, when, a digest of its words and that of the revision before it. */
export type DraftRevision = {
  readonly __typename?: 'DraftRevision';
  readonly brackets: Scalars['Int']['output'];
  /** The head of the record when the revision was sealed, or the first after it; null where there is none yet. */
  readonly checkpoint?: Maybe<Checkpoint>;
  /** That it only puts right slips of the revision before. */
  readonly corrigendum: Scalars['Boolean']['output'];
  readonly divisions: ReadonlyArray<Division>;
  readonly draftId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** `Rev.1`, `Rev.2 (Corr.)`. */
  readonly name: Scalars['String']['output'];
  readonly note: Scalars['String']['output'];
  readonly number: Scalars['Int']['output'];
  /** That of the revision before; null for the first. */
  readonly previous?: Maybe<Scalars['String']['output']>;
  readonly provisions: ReadonlyArray<RevisionProvision>;
  readonly sealedAt: Scalars['DateTime']['output'];
  readonly sealedBy: Person;
  readonly seq: Scalars['Int']['output'];
  /**
   * SHA-256 in hex of the revision as JSON without blanks, its keys in order: `form` (“caucus revision 1”), `draftId`,
   * `number`, `previous`, `divisions` (id, kind, parentId, number, label, heading, suppressed) and `provisions` (all their fields).
   */
  readonly sha256: Scalars['String']['output'];
};

export type EditCommentResult = AlreadyWithdrawn | ChangedMeanwhile | Comment | NotAcceptable | NotFound;

export type EditNoteResult = ChangedMeanwhile | NotAcceptable | NotFound | Note;

/** Somebody has written inside what the merge wrote; it is reversed by an amendment now. */
export type EditedSince = {
  readonly __typename?: 'EditedSince';
  readonly mergeId: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type EndDeputyResult = Deputy | NotFound;

export type EndProxyResult = NoSuchProxy | NotFound | Proxy;

export type EnterPositionInput = {
  readonly audience?: Audience;
  readonly content: Scalars['Content']['input'];
  readonly illustrative?: Scalars['Boolean']['input'];
  readonly issueId: Scalars['ID']['input'];
  readonly reasons: Scalars['String']['input'];
  readonly receivedIn: Scalars['String']['input'];
  readonly stakeholderId: Scalars['ID']['input'];
};

export type EnterStatementResult = AlreadyEntered | NotAcceptable | NotFound | WrittenStatement;

export type ExamplePersona = {
  readonly __typename?: 'ExamplePersona';
  /** Pass to the one-click sign-in of the example. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: Role;
  readonly stakeholder?: Maybe<Scalars['String']['output']>;
};

/** Some of the words, and which of them were looked for. */
export type Excerpt = {
  readonly __typename?: 'Excerpt';
  readonly marks: ReadonlyArray<ExcerptMark>;
  readonly words: Scalars['String']['output'];
};

/** From sign to sign of the words. */
export type ExcerptMark = {
  readonly __typename?: 'ExcerptMark';
  readonly end: Scalars['Int']['output'];
  readonly start: Scalars['Int']['output'];
};

export type ExtendCallResult = CallEnded | CallNotOpen | CallReasonNeeded | ConsensusCall | DeadlineNotAcceptable | DeadlinePassed | NoDeadline | NotAcceptable | NotFound;

export type FileAmendmentInput = {
  /** For MOVE: the provision after which it is to stand. */
  readonly afterProvisionId?: InputMaybe<Scalars['ID']['input']>;
  readonly audience?: Audience;
  /** The words it was written on, as the client saw them; refused with the current ones when they differ. */
  readonly baseContent?: InputMaybe<Scalars['Content']['input']>;
  readonly content?: InputMaybe<Scalars['Content']['input']>;
  /** To amend the heading of this division; `content` is then one paragraph, and `provisionId` any provision under it. */
  readonly headingOf?: InputMaybe<Scalars['ID']['input']>;
  readonly illustrative?: Scalars['Boolean']['input'];
  readonly issueId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: ProposalKind;
  readonly newLabel?: InputMaybe<Scalars['String']['input']>;
  /** For the secretariat only: whose amendment it is, when entered on behalf. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The paper in which the delegation wrote it together, which ends with it. */
  readonly paperId?: InputMaybe<Scalars['ID']['input']>;
  readonly provisionId: Scalars['ID']['input'];
  readonly reasons: Scalars['String']['input'];
  readonly receivedIn?: InputMaybe<Scalars['String']['input']>;
};

export type FileAmendmentResult = Amendment | ChangedMeanwhile | NoLongerWritten | NotAcceptable | NotFound | NothingChanged;

export type FileDocumentResult = AlreadyFiledDocument | ChangedMeanwhile | Document | NotAcceptable | NotFound;

/** What a file is by its bytes, whatever its name says. */
export type FileKind =
  | 'DOCX'
  | 'PDF'
  | 'TEXT';

export type FilePositionInput = {
  readonly audience?: Audience;
  readonly content: Scalars['Content']['input'];
  readonly illustrative?: Scalars['Boolean']['input'];
  readonly issueId: Scalars['ID']['input'];
  /** The paper in which the delegation wrote it together; it remembers what was filed from it. */
  readonly paperId?: InputMaybe<Scalars['ID']['input']>;
  readonly reasons: Scalars['String']['input'];
};

export type FilePositionResult = AlreadyFiled | FilingClosed | NoLongerWritten | NotAcceptable | NotFound | Position;

/** Whether its words have been read, so that they can be found. A file that cannot be read is kept all the same. */
export type FileReading =
  | 'READ'
  | 'UNREADABLE'
  | 'WAITING';

export type FiledPaper = {
  readonly __typename?: 'FiledPaper';
  readonly amendment?: Maybe<Amendment>;
  readonly at: Scalars['DateTime']['output'];
  readonly position?: Maybe<Position>;
  readonly revision: Scalars['Int']['output'];
};

/** The time for filing on this issue is over. */
export type FilingClosed = {
  readonly __typename?: 'FilingClosed';
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

export type Finding = {
  readonly __typename?: 'Finding';
  readonly facts: Scalars['Facts']['output'];
  readonly kind: Scalars['String']['output'];
  readonly line?: Maybe<Scalars['Int']['output']>;
};

export type FindingCheck = {
  readonly __typename?: 'FindingCheck';
  readonly is: FindingOutcome;
  /** `voices`, `support`, `objections`, `abstentions`, `majority`, `quorum`. */
  readonly part: Scalars['String']['output'];
};

/** How many; null where it was not noted. */
export type FindingCounts = {
  readonly __typename?: 'FindingCounts';
  readonly abstaining?: Maybe<Scalars['Int']['output']>;
  readonly against?: Maybe<Scalars['Int']['output']>;
  readonly all?: Maybe<Scalars['Int']['output']>;
  readonly for?: Maybe<Scalars['Int']['output']>;
  readonly present?: Maybe<Scalars['Int']['output']>;
  readonly silent?: Maybe<Scalars['Int']['output']>;
};

export type FindingMissing = {
  readonly __typename?: 'FindingMissing';
  /** Figures, and a delegation by its symbol. */
  readonly facts: Scalars['Facts']['output'];
  readonly kind: Scalars['String']['output'];
};

export type FindingOutcome =
  | 'met'
  | 'notMet'
  /** With what is known, or ruled, nobody can say. */
  | 'undetermined';

/** Who speaks on an item of the agenda, and who wishes to. For those who may read the item and take part. */
export type Floor = {
  readonly __typename?: 'Floor';
  readonly byCategory: ReadonlyArray<SpokenByCategory>;
  readonly byDelegation: ReadonlyArray<SpokenByDelegation>;
  /** The agenda item's. */
  readonly id: Scalars['ID']['output'];
  /** The speaking time of whoever is given the floor next; null where there is no limit. */
  readonly limitSeconds?: Maybe<Scalars['Int']['output']>;
  /** What the viewer may do: `ask`, `raisePoint`, `lead`, `note`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** The database's clock when this was read: what is left is counted from it. */
  readonly now: Scalars['DateTime']['output'];
  /** Delegations may ask for the floor; points of order are taken all the same. */
  readonly open: Scalars['Boolean']['output'];
  readonly order: SpeakersOrder;
  /** Who has the floor on this item. */
  readonly speaker?: Maybe<FloorTurn>;
  /** Who has the floor in the meeting, on whatever item; to be named by whoever gives it to somebody else. */
  readonly speakingTurnId?: Maybe<Scalars['ID']['output']>;
  /** Who has spoken, newest first, the last fifty. */
  readonly turns: ReadonlyArray<FloorTurn>;
  /** 0 until the list was first opened. */
  readonly version: Scalars['Int']['output'];
  /** In the order in which they will speak. */
  readonly waiting: ReadonlyArray<FloorRequest>;
};

/** Somebody else has the floor by now, or nobody. */
export type FloorMoved = {
  readonly __typename?: 'FloorMoved';
  readonly currentTurnId?: Maybe<Scalars['ID']['output']>;
};

/** A wish to speak. */
export type FloorRequest = {
  readonly __typename?: 'FloorRequest';
  readonly askedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: FloorRequestKind;
  readonly stakeholder: Stakeholder;
};

export type FloorRequestKind =
  | 'POINT_OF_ORDER'
  | 'STATEMENT';

/** That a delegation has, or had, the floor. */
export type FloorTurn = {
  readonly __typename?: 'FloorTurn';
  /** Null while it speaks. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly givenAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** A point of order cut it off; it goes on after that. */
  readonly interrupted: Scalars['Boolean']['output'];
  readonly kind: FloorRequestKind;
  /** The speaking time it was given; null for as long as it likes. */
  readonly limitSeconds?: Maybe<Scalars['Int']['output']>;
  readonly requestId: Scalars['ID']['output'];
  /** For how long it had spoken on the same request before this. */
  readonly secondsBefore: Scalars['Int']['output'];
  readonly stakeholder: Stakeholder;
};

/** What a new document is to one that has been filed. */
export type FollowingInput = {
  readonly documentId: Scalars['ID']['input'];
  readonly form: DocumentForm;
};

/** Words that a merge brought in; more than one amendment where they asked for the same. */
export type FromAmendments = {
  readonly __typename?: 'FromAmendments';
  readonly amendments: ReadonlyArray<Amendment>;
  readonly at: Scalars['DateTime']['output'];
  /** Who put them in; told to those who take part. */
  readonly by?: Maybe<Person>;
  readonly mergeId: Scalars['ID']['output'];
};

export type FromBaseText = {
  readonly __typename?: 'FromBaseText';
  readonly instrumentId: Scalars['ID']['output'];
};

/** Words that somebody wrote into the draft. For whom they spoke then, and who they are, is told to those who take part. */
export type FromSession = {
  readonly __typename?: 'FromSession';
  readonly compromise: Scalars['Boolean']['output'];
  readonly delegation?: Maybe<Stakeholder>;
  readonly from: Scalars['DateTime']['output'];
  readonly person?: Maybe<Person>;
  readonly to: Scalars['DateTime']['output'];
};

export type GiveFloorResult = Floor | FloorMoved | NotFound | NotWaiting;

/** Only the head of the delegation, or a deputy named by the head, may do that. */
export type HeadClears = {
  readonly __typename?: 'HeadClears';
  readonly delegation: Scalars['String']['output'];
};

/** A head is given a way in, and so needs an address. */
export type HeadNeedsAddress = {
  readonly __typename?: 'HeadNeedsAddress';
  readonly registrantId?: Maybe<Scalars['ID']['output']>;
};

export type HeardAs =
  | 'EMAIL'
  | 'FLOOR';

/** A text under revision, as it stands in force: the baseline of every proposal. It never changes. */
export type Instrument = {
  readonly __typename?: 'Instrument';
  readonly amendments: AmendmentConnection;
  readonly conference: Conference;
  readonly divisions: ReadonlyArray<Division>;
  readonly draft?: Maybe<Draft>;
  /** What the importer was not sure of, as findings worded by the catalogue. */
  readonly findings: ReadonlyArray<Finding>;
  readonly id: Scalars['ID']['output'];
  readonly language: Scalars['String']['output'];
  readonly numberedCount: Scalars['Int']['output'];
  readonly provisionCount: Scalars['Int']['output'];
  /** All provisions in reading order; `number: null` where the text gives none. */
  readonly provisions: ProvisionConnection;
  readonly shortTitle: Scalars['String']['output'];
  /** Where the words came from, and their SHA-256. */
  readonly source: Scalars['String']['output'];
  readonly sourceSha256: Scalars['String']['output'];
  /** True where the provisions are working summaries and not the text itself. */
  readonly summary: Scalars['Boolean']['output'];
  readonly title: Scalars['String']['output'];
};


/** A text under revision, as it stands in force: the baseline of every proposal. It never changes. */
export type InstrumentAmendmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A text under revision, as it stands in force: the baseline of every proposal. It never changes. */
export type InstrumentProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a delegation said, as the rapporteur noted it. */
export type Intervention = {
  readonly __typename?: 'Intervention';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Person;
  /** Concerns that were raised from it. */
  readonly concerns: ReadonlyArray<Concern>;
  readonly id: Scalars['ID']['output'];
  readonly item: AgendaItem;
  readonly stakeholder: Stakeholder;
  readonly text: Scalars['String']['output'];
  readonly turn?: Maybe<FloorTurn>;
  /** 1 as first noted; each correction counts one more. */
  readonly version: Scalars['Int']['output'];
};

export type InterventionInput = {
  readonly itemId: Scalars['ID']['input'];
  readonly stakeholderId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly turnId?: InputMaybe<Scalars['ID']['input']>;
};

/** A letter to one contact about one meeting, and what came of it. Read by the secretariat and by who holds its link. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  readonly bouncedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly contact: Contact;
  readonly declinedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly invitedAt: Scalars['DateTime']['output'];
  readonly meeting: Meeting;
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why they cannot come. */
  readonly reason: Scalars['String']['output'];
  readonly registration?: Maybe<Registration>;
  /** Whom they send in their place. */
  readonly representative: Scalars['String']['output'];
  readonly state: InvitationState;
  /** How often the letter was sent. */
  readonly times: Scalars['Int']['output'];
};

export type InvitationConnection = {
  readonly __typename?: 'InvitationConnection';
  readonly nodes: ReadonlyArray<Invitation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** How many came how far. Who registered or declined has looked at the form, and is among those who opened it. */
export type InvitationCounts = {
  readonly __typename?: 'InvitationCounts';
  readonly bounced: Scalars['Int']['output'];
  readonly declined: Scalars['Int']['output'];
  readonly opened: Scalars['Int']['output'];
  readonly registered: Scalars['Int']['output'];
  readonly sent: Scalars['Int']['output'];
};

/** Whom a letter would reach, and how it would read in each of its languages. */
export type InvitationPreview = {
  readonly __typename?: 'InvitationPreview';
  readonly already: Scalars['Int']['output'];
  /** In the order in which they were written. */
  readonly letters: ReadonlyArray<LetterPreview>;
  /** Contacts of these categories and languages who have not been invited yet. */
  readonly recipients: Scalars['Int']['output'];
};

/** How far an invitation has come. */
export type InvitationState =
  | 'BOUNCED'
  | 'DECLINED'
  | 'OPENED'
  | 'REGISTERED'
  | 'SENT';

/** Letters that are on their way. */
export type InvitationsSent = {
  readonly __typename?: 'InvitationsSent';
  readonly meeting: Meeting;
  readonly sent: Scalars['Int']['output'];
};

/** A question the conference must answer, tied to the provisions it touches. */
export type Issue = {
  readonly __typename?: 'Issue';
  readonly amendments: AmendmentConnection;
  /** The brief on it; null where there is none, or none for you. */
  readonly brief?: Maybe<Paper>;
  readonly concernFigures: CoverageFigures;
  readonly conference: Conference;
  /** The last day on which positions are taken; null: no day is set. */
  readonly filingClosesOn?: Maybe<Scalars['Date']['output']>;
  readonly filingOpen: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** What the viewer may do here: `filePosition`, `comment`, `enterPosition`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** The kinds of papers that the viewer may begin here: `POSITION`, `BRIEF`. */
  readonly mayOpen: ReadonlyArray<PaperKind>;
  readonly number: Scalars['Int']['output'];
  /** The position that the viewer's own delegation is writing together. */
  readonly ownPaper?: Maybe<Paper>;
  readonly positions: PositionConnection;
  readonly provisions: ReadonlyArray<Provision>;
  readonly summary: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};


/** A question the conference must answer, tied to the provisions it touches. */
export type IssueAmendmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A question the conference must answer, tied to the provisions it touches. */
export type IssuePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type IssueCoverage = {
  readonly __typename?: 'IssueCoverage';
  readonly figures: CoverageFigures;
  /** Null for what is tied to no issue. */
  readonly issue?: Maybe<Issue>;
};

export type IssueInput = {
  readonly filingClosesOn?: InputMaybe<Scalars['Date']['input']>;
  readonly provisionIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly summary: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};

/** What the meeting decided on an item. */
export type ItemDecision = {
  readonly __typename?: 'ItemDecision';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Person;
  readonly id: Scalars['ID']['output'];
  readonly item: AgendaItem;
  readonly provision?: Maybe<Provision>;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type JoinAmendmentResult = AlreadySponsor | AlreadyWithdrawn | Amendment | NotAcceptable | NotFound | NotSponsor;

export type JoinPositionResult = AlreadySponsor | AlreadyWithdrawn | NotFound | NotSponsor | Position;

export type LeaveOutSectionResult = NotFound | Report;

export type LeaveSpeakersListResult = Floor | NotFound | NotWaiting;

export type LetterInput = {
  readonly categories: ReadonlyArray<Category>;
  /** Only to contacts of these languages, such as `es`; left out, of any. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Each contact reads the words of their language; where there are none of it, the first ones. */
  readonly words: ReadonlyArray<LetterWordsInput>;
};

/** A letter that names what is not known, or tells nobody how to answer; in which of its languages. */
export type LetterNotReady = {
  readonly __typename?: 'LetterNotReady';
  readonly hasLink: Scalars['Boolean']['output'];
  readonly locale: Scalars['String']['output'];
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
};

/** A letter in one language, as the first contact reads it who gets it in that language. */
export type LetterPreview = {
  readonly __typename?: 'LetterPreview';
  readonly body: Scalars['String']['output'];
  readonly hasLink: Scalars['Boolean']['output'];
  readonly locale: Scalars['String']['output'];
  /** How many get it in this language. */
  readonly recipients: Scalars['Int']['output'];
  readonly subject: Scalars['String']['output'];
  /** Names in double braces that nothing is known for. */
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
};

export type LetterWordsInput = {
  /** With {{name}}, {{link}} and others in double braces, which are filled in for each contact. */
  readonly body: Scalars['String']['input'];
  readonly locale?: Scalars['String']['input'];
  readonly subject: Scalars['String']['input'];
};

export type LiftReservationResult = NotFound | Reservation;

export type LinkBracketsResult = BracketPackage | NotFound;

/** The options of linked brackets do not go together; choose in each, or take the link off. */
export type LinkBroken = {
  readonly __typename?: 'LinkBroken';
  readonly bracketIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type LinkDocumentResult = Document | NotAcceptable | NotFound;

/** The private link is not known, or works no longer. */
export type LinkEnded = {
  readonly __typename?: 'LinkEnded';
  readonly link?: Maybe<Scalars['String']['output']>;
};

/** The chair has closed the list. */
export type ListClosed = {
  readonly __typename?: 'ListClosed';
  readonly itemId: Scalars['ID']['output'];
};

export type LockProvisionResult = AlreadyLocked | NotAcceptable | NotFound | ProvisionLock;

export type LockReason =
  /** The words are agreed. */
  | 'AGREED'
  /** They are out for a call: whoever has to say something about them reads them as they stand. */
  | 'CALL'
  /** They are one group's to write. */
  | 'GROUP';

export type MarkBouncedResult = Invitation | NotFound;

export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  /** How the rule reads it: `for`, `against`, `abstains`, `notCounted`; null where it does not count its view. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** A kind of stance, `toReconfirm`, or `silence` where only a proxy could speak. */
  readonly says: Scalars['String']['output'];
  readonly stakeholderId: Scalars['ID']['output'];
  readonly stanceId?: Maybe<Scalars['ID']['output']>;
  /** Who speaks for it; null where it speaks itself. */
  readonly throughId?: Maybe<Scalars['ID']['output']>;
};

export type MatrixDelegation = {
  readonly __typename?: 'MatrixDelegation';
  /** Whether the rule counts its view; null without a rule. */
  readonly counts?: Maybe<Scalars['Boolean']['output']>;
  readonly stakeholder: Stakeholder;
  /** Why it does not; null where it does, and without a rule. */
  readonly uncounted?: Maybe<Uncounted>;
};

export type MatrixRow = {
  readonly __typename?: 'MatrixRow';
  /** Who has none is silent. */
  readonly cells: ReadonlyArray<MatrixCell>;
  readonly cited?: Maybe<Scalars['String']['output']>;
  readonly finding?: Maybe<ConsensusFinding>;
  /** One for each bracket of the provision; empty without a rule. */
  readonly options: ReadonlyArray<OptionFinding>;
  readonly provisionId: Scalars['ID']['output'];
  readonly textDigest: Scalars['String']['output'];
};

/** Who is looking: a signed-in person, or the public. */
export type Me = {
  readonly __typename?: 'Me';
  /** True where a password has been set. */
  readonly hasPassword: Scalars['Boolean']['output'];
  readonly locale: Scalars['String']['output'];
  readonly memberships: ReadonlyArray<Membership>;
  /** Null for the public. */
  readonly noticeSettings?: Maybe<NoticeSettings>;
  /** Newest first. */
  readonly notices: NoticeConnection;
  readonly person?: Maybe<Person>;
};


/** Who is looking: a signed-in person, or the public. */
export type MeNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Meeting = {
  readonly __typename?: 'Meeting';
  /** Its items in their order, as far as the viewer may see them. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** Who spoke how long on all its items that the viewer may read. */
  readonly byCategory: ReadonlyArray<SpokenByCategory>;
  readonly calledOff: Scalars['Boolean']['output'];
  readonly conference: Conference;
  /** False until the secretariat confirms what a source only claims. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** What it has to deliver. */
  readonly deliverables: ReadonlyArray<Scalars['String']['output']>;
  readonly endsOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly invitationCounts: InvitationCounts;
  /** For the secretariat; empty for others. */
  readonly invitations: InvitationConnection;
  readonly kind: MeetingKind;
  /** What the viewer may do: `changeMeeting`, `editAgenda`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** For whom the viewer may begin one. */
  readonly mayReportTo: ReadonlyArray<Audience>;
  readonly name: Scalars['String']['output'];
  /** The item that was taken up last. */
  readonly now?: Maybe<AgendaItem>;
  /** The agenda has been adopted: items keep their numbers wherever they are moved. */
  readonly numbersKept: Scalars['Boolean']['output'];
  readonly place: Scalars['String']['output'];
  /** For those who take part. */
  readonly projection?: Maybe<Projection>;
  readonly registrationCounts: RegistrationCounts;
  /** Null where nobody registers for it. */
  readonly registrationDesk?: Maybe<RegistrationDesk>;
  /** Those that were sent; for the secretariat. */
  readonly registrations: RegistrationConnection;
  /** Those that are being written; for those who serve the conference. */
  readonly reports: ReadonlyArray<Report>;
  /** Newest first. */
  readonly sealedReports: ReadonlyArray<SealedReport>;
  readonly startsOn: Scalars['Date']['output'];
  /** Items that were taken off and can be put back; for those who keep the agenda. */
  readonly takenOff: ReadonlyArray<AgendaItem>;
  /** The room or the building; blank where none is named. */
  readonly venue: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  /** As far as the viewer may see. */
  readonly writtenStatements: ReadonlyArray<WrittenStatement>;
  /** What its clocks go by, such as America/Port_of_Spain. */
  readonly zone: Scalars['String']['output'];
};


export type MeetingInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<InvitationState>;
};


export type MeetingRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<RegistrationState>;
};

export type MeetingInput = {
  readonly confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly deliverables?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly endsOn: Scalars['Date']['input'];
  readonly kind: MeetingKind;
  readonly name: Scalars['String']['input'];
  readonly place: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly venue?: InputMaybe<Scalars['String']['input']>;
  readonly zone?: InputMaybe<Scalars['String']['input']>;
};

export type MeetingKind =
  | 'CONFERENCE'
  | 'DRAFTING_SESSION'
  | 'MINISTERIAL'
  | 'PREPARATORY_COMMITTEE'
  | 'REGIONAL'
  | 'SUB_REGIONAL';

/** A person's part in one conference. */
export type Membership = {
  readonly __typename?: 'Membership';
  readonly conference: Conference;
  readonly id: Scalars['ID']['output'];
  readonly inDraftingGroup: Scalars['Boolean']['output'];
  readonly person: Person;
  readonly role: Role;
  /** The delegation or stakeholder the person speaks with; null for secretariat and observers of their own. */
  readonly stakeholder?: Maybe<Stakeholder>;
};

export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  readonly nodes: ReadonlyArray<Membership>;
  readonly pageInfo: PageInfo;
};

/** One attributed change of the draft made from amendments. */
export type Merge = {
  readonly __typename?: 'Merge';
  readonly after?: Maybe<Scalars['Content']['output']>;
  readonly amendments: ReadonlyArray<Amendment>;
  readonly at: Scalars['DateTime']['output'];
  /** The words of the provision before and after it; null for a merge from before these were kept. */
  readonly before?: Maybe<Scalars['Content']['output']>;
  readonly by: Person;
  readonly draft: Draft;
  readonly id: Scalars['ID']['output'];
  /** What the viewer may do: `undo`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly outcomes: ReadonlyArray<MergeOutcome>;
  readonly provisionId: Scalars['ID']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly undoneBy?: Maybe<Person>;
};

/** A provision that a merge would add; additions under one label are put together. */
export type MergeAddition = {
  readonly __typename?: 'MergeAddition';
  readonly amendmentIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly content: Scalars['Content']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** A heading that a merge would change. */
export type MergeHeading = {
  readonly __typename?: 'MergeHeading';
  readonly amendmentIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly content: Scalars['Content']['output'];
  readonly current: Scalars['Content']['output'];
  readonly division: Division;
};

/** A provision that a merge would move, or whose move would stay open in two linked brackets. */
export type MergeMove = {
  readonly __typename?: 'MergeMove';
  readonly after: Provision;
  readonly amendmentIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly contested: Scalars['Boolean']['output'];
  readonly provisionId: Scalars['ID']['output'];
};

export type MergeOutcome = {
  readonly __typename?: 'MergeOutcome';
  readonly amendment: Amendment;
  readonly outcome: MergeOutcomeKind;
  /** What became of it on the way from the words it was written on to those that stand. */
  readonly rebase: RebaseKind;
};

/** What a merge makes of one amendment. */
export type MergeOutcomeKind =
  | 'IN_BRACKETS'
  | 'NOTHING_ASKED'
  | 'NOT_TAKEN'
  | 'TAKEN'
  | 'TAKEN_IN_PART';

/** One way of putting several amendments together, looked at before it is applied. */
export type MergePreview = {
  readonly __typename?: 'MergePreview';
  /** The provisions that would be added behind this one. */
  readonly additions: ReadonlyArray<MergeAddition>;
  readonly amendments: ReadonlyArray<Amendment>;
  readonly brackets: Scalars['Int']['output'];
  /** The words the merge would give. Where only an addition is asked for: the words of the new provision. */
  readonly content: Scalars['Content']['output'];
  /** The words the draft has now. */
  readonly current: Scalars['Content']['output'];
  readonly headings: ReadonlyArray<MergeHeading>;
  readonly moves: ReadonlyArray<MergeMove>;
  /** Every bracket there is to decide, in reading order. */
  readonly open: ReadonlyArray<DeskBracket>;
  readonly outcomes: ReadonlyArray<MergeOutcome>;
  readonly provisionId: Scalars['ID']['output'];
  /** Amendments whose base words are no longer what the draft says: merged against the words they were written on. */
  readonly rebased: ReadonlyArray<Scalars['ID']['output']>;
  /** Log entry the preview was made at. */
  readonly seq: Scalars['Int']['output'];
  /** All that is asked, before anything is decided. */
  readonly undecided: Scalars['Content']['output'];
  readonly voices: ReadonlyArray<TwoVoices>;
};

export type MergePreviewResult = AlreadyMerged | LinkBroken | MergePreview | NotAcceptable | NotFound;

export type MergeRegistrationsResult = AlreadyJoined | NotAcceptable | NotFound | Registration | RegistrationDecided;

export type MergeResult = AlreadyMerged | ChangedMeanwhile | LinkBroken | Merge | NotAcceptable | NotFound | ProvisionLocked | ReasonNeeded | Reserved;

export type MoveSpeakerResult = Floor | NotFound | NotWaiting;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** For any member of a delegation: that it has seen the question. */
  readonly acknowledgeCall: AcknowledgeCallResult;
  /** At the end, or behind the item given. */
  readonly addAgendaItem: AddAgendaItemResult;
  readonly addComment: AddCommentResult;
  readonly addDeadline: AddDeadlineResult;
  /** Placed before the first that starts later. */
  readonly addMeeting: AddMeetingResult;
  /** For chair, rapporteur and secretariat. */
  readonly addRule: AddRuleResult;
  readonly addStakeholder: AddStakeholderResult;
  /** For its owner: what they think of what became of it. The secretariat says in what the answer was received. */
  readonly answerConcern: AnswerConcernResult;
  /** Gives a person a part in the conference and sends them a sign-in link. */
  readonly appoint: AppointResult;
  /** Everybody with an address gets a part and a link to sign in. Again, it brings in those who came later. */
  readonly approveRegistration: ApproveRegistrationResult;
  /** For a delegation that speaks for itself. Asked twice, it stands in the list once. The chair names whom it enters. */
  readonly askForFloor: AskForFloorResult;
  /** Drafted from the record, or the one that is being written already for the same readers. For the public, where the chair says so. */
  readonly beginReport: BeginReportResult;
  /** It does not take place; or, with false, it does after all. */
  readonly callOffMeeting: ChangeMeetingResult;
  readonly changeAgendaItem: ChangeAgendaItemResult;
  /** Its name, place and days; its address stays. */
  readonly changeConference: ChangeConferenceResult;
  readonly changeDeadline: ChangeDeadlineResult;
  readonly changeDocument: ChangeDocumentResult;
  /** The head leaves, and another of the delegation takes their place. */
  readonly changeHead: ChangeHeadResult;
  /** Where the zone changes, items stay at the hour that the clocks show. */
  readonly changeMeeting: ChangeMeetingResult;
  /** For the head or a deputy: makes a draft the delegation's word. */
  readonly clearStance: ClearStanceResult;
  /** Of a call in the room, or one that is over and waited for rulings; others end by themselves. */
  readonly closeCall: CloseCallResult;
  /** The owner takes the new version on, with other words if `content` is given. */
  readonly confirmRebase: AnswerRebaseResult;
  /** Says where and when it was discussed. */
  readonly considerConcern: ConsiderConcernResult;
  readonly correctDecision: RecordDecisionResult;
  readonly correctIntervention: NoteInterventionResult;
  /** For who holds the invitation's link. With a statement, it is received with it. */
  readonly declineInvitation: DeclineInvitationResult;
  readonly declineRegistration: DeclineRegistrationResult;
  /** A draft is thrown away with its files. */
  readonly discardDocument: DiscardDocumentResult;
  /** Refused where somebody has written in it since `expectedVersion`. What was filed from it stays filed. */
  readonly discardPaper: DiscardPaperResult;
  /** One that was never sealed; refused where somebody has written in it since `expectedVersion`. */
  readonly discardReport: DiscardReportResult;
  /** Ends a person's part; open sockets and subscriptions end within two seconds. */
  readonly dismiss: DismissResult;
  /** For chair and rapporteur: says what became of an amendment, apart from a merge. */
  readonly disposeAmendment: DisposeAmendmentResult;
  /** For chair and rapporteur. One that came from an amendment is disposed of with that. */
  readonly disposeConcern: DisposeConcernResult;
  /** Its files are added by `POST /api/documents/<id>/files?name=…&language=…`, each as it is. */
  readonly draftDocument: DraftDocumentResult;
  /** Answers with the same words; lets a client try its connection and token. */
  readonly echo: Scalars['String']['output'];
  readonly editComment: EditCommentResult;
  /** Any member of the delegation writes on; without words the note is taken out. */
  readonly editNote: EditNoteResult;
  readonly endCalendarLink: Scalars['Boolean']['output'];
  readonly endDeputy: EndDeputyResult;
  readonly endProxy: EndProxyResult;
  /** For the secretariat: files on behalf of a stakeholder, naming the letter it came in. */
  readonly enterPosition: FilePositionResult;
  /** In the name of a stakeholder, so that it is heard: it becomes a concern in the ledger. */
  readonly enterStatement: EnterStatementResult;
  /** More time, never less. */
  readonly extendCall: ExtendCallResult;
  readonly fileAmendment: FileAmendmentResult;
  /** It gets its number, and those it is meant for can read it. */
  readonly fileDocument: FileDocumentResult;
  readonly filePosition: FilePositionResult;
  /** Gives the floor to one who waits, and takes it from whoever has it. A point of order cuts the speaker off, who goes on after it. */
  readonly giveFloor: GiveFloorResult;
  readonly joinAmendment: JoinAmendmentResult;
  readonly joinPosition: JoinPositionResult;
  /** From now on items keep their numbers; or, with false, they are numbered in their order again. */
  readonly keepAgendaNumbers: ChangeMeetingResult;
  /** The owner keeps what was asked, on the words it was written on. */
  readonly keepAsWritten: AnswerRebaseResult;
  readonly leaveAmendment: JoinAmendmentResult;
  /** Not to be sealed; or, with false, put back. */
  readonly leaveOutSection: LeaveOutSectionResult;
  readonly leavePosition: JoinPositionResult;
  /** Off the list: by the delegation itself, or by whoever leads the meeting. */
  readonly leaveSpeakersList: LeaveSpeakersListResult;
  /** The delegation no longer minds. */
  readonly liftReservation: LiftReservationResult;
  /** Marks brackets that stand in the draft as a package; with fewer than two, takes the mark off. */
  readonly linkBrackets: LinkBracketsResult;
  /** Says what a filed document is about. */
  readonly linkDocument: LinkDocumentResult;
  /** For chair and rapporteur. Takes effect on whoever is typing in it, on every server, within two seconds. */
  readonly lockProvision: LockProvisionResult;
  /** The letter came back. */
  readonly markBounced: MarkBouncedResult;
  /** Marks everything up to now as seen. */
  readonly markVisited?: Maybe<Conference>;
  /** Puts the amendments into the live draft in one change, while others type. Refused with the words as they stand when a choice is about a bracket that is no longer there, or when the provision says anything else than at `expectedSeq`, where that is given. Amendments that are not taken as they stand need a reason; a bracket that carries a reservation goes only by a `ruling`. */
  readonly mergeAmendments: MergeResult;
  /** Whoever of the twin is not in the kept one comes over into it; the twin stays to be read. */
  readonly mergeRegistrations: MergeRegistrationsResult;
  /** Behind another item of its meeting; before all where none is given. */
  readonly moveAgendaItem: ChangeAgendaItemResult;
  /** Behind another of its conference; before all where none is given. */
  readonly moveMeeting: ChangeMeetingResult;
  /** Right behind another, or at the head. Points of order stay before all others. */
  readonly moveSpeaker: MoveSpeakerResult;
  /** For the head: names a member of the delegation who may clear too. */
  readonly nameDeputy: NameDeputyResult;
  /** For the head: lets another delegation speak for one's own wherever it does not speak itself. */
  readonly nameProxy: NameProxyResult;
  /** Whoever may not vote is counted in no majority and in no quorum. A call that is open counts as it was opened. */
  readonly noteCredentials: NoteCredentialsResult;
  readonly noteIntervention: NoteInterventionResult;
  /** For chair, rapporteur and secretariat: who is in the room. A later count replaces an earlier one. */
  readonly notePresence: NotePresenceResult;
  /** Seals the draft as a revision, closes the provisions and asks. `despite` says why, where concerns are undisposed. */
  readonly openCall: OpenCallResult;
  readonly openConference: OpenConferenceResult;
  /**
   * The merge desk turns to a provision: open amendments to it are brought up to the words that stand, as far as nobody
   * has done so. For chair and rapporteur.
   */
  readonly openDesk: OpenDeskResult;
  /** Opens the live draft of an instrument, beginning with its words. */
  readonly openDraft: OpenDraftResult;
  /** For who holds the invitation's link: they have looked at it. */
  readonly openInvitation: OpenInvitationResult;
  readonly openIssue: OpenIssueResult;
  /** Begins a paper, or gives the one that is being written already for the same issue or the same place. */
  readonly openPaper: OpenPaperResult;
  /** For chair and rapporteur: all that fixes the question, while nothing of it is announced. */
  readonly prepareCall: PrepareCallResult;
  readonly raiseConcern: RaiseConcernResult;
  /** What came to the secretariat by letter or mail. */
  readonly receiveStatement: ReceiveStatementResult;
  /** Says the same of the words as they stand now; with `clear`, who may clear does so at once. */
  readonly reconfirmStance: ReconfirmStanceResult;
  readonly recordDecision: RecordDecisionResult;
  readonly removeDocumentFile: RemoveDocumentFileResult;
  /** A new address for one's own calendar; the one before ends. No key: who sends it twice has the later one. */
  readonly renewCalendarLink: NewCalendarLink;
  /** Ends the private link and sends the focal point a new one. */
  readonly renewRegistrationLink: RenewRegistrationLinkResult;
  /** Sends a sign-in link. The answer is the same whether the address is known or not. */
  readonly requestSignInLink: SignInLinkRequested;
  /** A delegation asks that a bracket stay until it agrees. */
  readonly reserveBracket: ReserveBracketResult;
  /** Ends a person's visits, password and unused links, and sends them a new link. */
  readonly resetAccess: ResetAccessResult;
  /** It can be chosen no longer; calls that have it keep it. */
  readonly retireRule: RetireRuleResult;
  /**
   * A revision is read on the words that the amendment was written on, and written on those that stand where the two do
   * not touch. With `baseContent` it says which words its sender saw: refused with the current ones where they differ.
   */
  readonly reviseAmendment: ReviseAmendmentResult;
  readonly reviseCall: ReviseCallResult;
  /** With `paperId`, of what the delegation writes together: the paper remembers what was filed from it. */
  readonly revisePosition: RevisePositionResult;
  readonly reviseRule: ReviseRuleResult;
  /** For chair and rapporteur: what is found of one delegation's objection, and why. */
  readonly ruleOnObjection: RuleOnObjectionResult;
  /** Keeps a form, or sends it. For who holds its private link; with a link that nobody had before, it begins one. */
  readonly saveRegistration: SaveRegistrationResult;
  /**
   * For chair and rapporteur: seals the report as it stands. What came before is revised, or only put right; `note` says how.
   * With a series it is filed as a document of it, in plain text.
   */
  readonly sealReport: SealReportResult;
  /** For chair and rapporteur: seals the draft as it stands as the next revision, a corrigendum where it only puts right slips. */
  readonly sealRevision: SealRevisionResult;
  /** The same invitation by another letter, with a new link; the one before works no longer. */
  readonly sendInvitationAgain: SendInvitationAgainResult;
  /** To every contact of these categories and languages who was not invited yet. Whoever was, is not written to again. */
  readonly sendInvitations: SendInvitationsResult;
  readonly setLocale: Me;
  readonly setNotices: SetNoticesResult;
  readonly setOutline: SetOutlineResult;
  readonly setPassword: SetPasswordResult;
  /** Opens a desk for a meeting, or changes its days. */
  readonly setRegistrationDesk: SetRegistrationDeskResult;
  readonly setSpeakersList: SetSpeakersListResult;
  /** What it is a member of and since when. A call that is open counts as it was opened. */
  readonly setStanding: SetStandingResult;
  /**
   * For members of a delegation: writes what it says of these words, as a draft for the head. With `clear`, who may clear
   * does so at once.
   */
  readonly stateStance: StateStanceResult;
  /** Takes back what the delegation says of a provision, and its draft. A draft any member may drop. */
  readonly takeBackStance: TakeBackStanceResult;
  readonly takeFloor: TakeFloorResult;
  /** Refused where the record or the words are others than those that were looked at: nothing is written over unseen. */
  readonly takeFromRecord: TakeFromRecordResult;
  /** The meeting turns to an item, and to a provision under it. */
  readonly takeUpItem: TakeUpItemResult;
  /** Takes a merge back, as long as nobody has edited inside what it wrote. Its amendments are open again. */
  readonly undoMerge: UndoMergeResult;
  readonly unlockProvision: UnlockProvisionResult;
  /** Taken off the agenda; or, with false, put back where it was. */
  readonly withdrawAgendaItem: ChangeAgendaItemResult;
  /** The reason is for those who read later what became of it. */
  readonly withdrawAmendment: WithdrawAmendmentResult;
  readonly withdrawCall: WithdrawCallResult;
  readonly withdrawComment: EditCommentResult;
  /** For its owner, who says why. */
  readonly withdrawConcern: DisposeConcernResult;
  /** It holds no longer; or, with false, it does after all. */
  readonly withdrawDeadline: ChangeDeadlineResult;
  /** It keeps its number, and its files are handed out no more. */
  readonly withdrawDocument: WithdrawDocumentResult;
  readonly withdrawPosition: RevisePositionResult;
  readonly writeNote: WriteNoteResult;
};


export type MutationAcknowledgeCallArgs = {
  callId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAddAgendaItemArgs = {
  afterItemId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
  input: AgendaItemInput;
  meetingId: Scalars['ID']['input'];
};


export type MutationAddCommentArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: AddCommentInput;
};


export type MutationAddDeadlineArgs = {
  conferenceId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DeadlineInput;
};


export type MutationAddMeetingArgs = {
  conferenceId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: MeetingInput;
};


export type MutationAddRuleArgs = {
  conferenceId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  name: Scalars['String']['input'];
  rule: RuleInput;
};


export type MutationAddStakeholderArgs = {
  conferenceId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: StakeholderInput;
};


export type MutationAnswerConcernArgs = {
  concernId: Scalars['ID']['input'];
  dispositionId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  kind: ConcernAnswerKind;
  note?: Scalars['String']['input'];
  receivedIn?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppointArgs = {
  conferenceId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: AppointInput;
};


export type MutationApproveRegistrationArgs = {
  as: TakingPartInput;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  registrationId: Scalars['ID']['input'];
};


export type MutationAskForFloorArgs = {
  idempotencyKey: Scalars['String']['input'];
  itemId: Scalars['ID']['input'];
  kind?: FloorRequestKind;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationBeginReportArgs = {
  audience: Audience;
  idempotencyKey: Scalars['String']['input'];
  language: Scalars['String']['input'];
  meetingId: Scalars['ID']['input'];
};


export type MutationCallOffMeetingArgs = {
  calledOff: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  meetingId: Scalars['ID']['input'];
};


export type MutationChangeAgendaItemArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: AgendaItemInput;
  itemId: Scalars['ID']['input'];
};


export type MutationChangeConferenceArgs = {
  conferenceId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ConferenceInput;
};


export type MutationChangeDeadlineArgs = {
  deadlineId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DeadlineInput;
};


export type MutationChangeDocumentArgs = {
  documentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: DocumentInput;
};


export type MutationChangeHeadArgs = {
  idempotencyKey: Scalars['String']['input'];
  registrantId: Scalars['ID']['input'];
};


export type MutationChangeMeetingArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: MeetingInput;
  meetingId: Scalars['ID']['input'];
};


export type MutationClearStanceArgs = {
  idempotencyKey: Scalars['String']['input'];
  stanceId: Scalars['ID']['input'];
};


export type MutationCloseCallArgs = {
  callId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationConfirmRebaseArgs = {
  content?: InputMaybe<Scalars['Content']['input']>;
  idempotencyKey: Scalars['String']['input'];
  rebaseId: Scalars['ID']['input'];
};


export type MutationConsiderConcernArgs = {
  concernId: Scalars['ID']['input'];
  considering: ConsideringInput;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCorrectDecisionArgs = {
  decisionId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type MutationCorrectInterventionArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  interventionId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationDeclineInvitationArgs = {
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  representative: Scalars['String']['input'];
  statement: Scalars['String']['input'];
};


export type MutationDeclineRegistrationArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  registrationId: Scalars['ID']['input'];
};


export type MutationDiscardDocumentArgs = {
  documentId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationDiscardPaperArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  paperId: Scalars['ID']['input'];
};


export type MutationDiscardReportArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
};


export type MutationDismissArgs = {
  idempotencyKey: Scalars['String']['input'];
  membershipId: Scalars['ID']['input'];
};


export type MutationDisposeAmendmentArgs = {
  amendmentId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  kind: DispositionKind;
  reason?: Scalars['String']['input'];
};


export type MutationDisposeConcernArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: DisposeConcernInput;
};


export type MutationDraftDocumentArgs = {
  conferenceId: Scalars['ID']['input'];
  following?: InputMaybe<FollowingInput>;
  idempotencyKey: Scalars['String']['input'];
  input: DocumentInput;
};


export type MutationEchoArgs = {
  words: Scalars['String']['input'];
};


export type MutationEditCommentArgs = {
  body: Scalars['String']['input'];
  commentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationEditNoteArgs = {
  body: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  noteId: Scalars['ID']['input'];
};


export type MutationEndDeputyArgs = {
  deputyId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationEndProxyArgs = {
  idempotencyKey: Scalars['String']['input'];
  proxyId: Scalars['ID']['input'];
};


export type MutationEnterPositionArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: EnterPositionInput;
};


export type MutationEnterStatementArgs = {
  idempotencyKey: Scalars['String']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  proposed: Scalars['String']['input'];
  stakeholderId: Scalars['ID']['input'];
  statementId: Scalars['ID']['input'];
};


export type MutationExtendCallArgs = {
  callId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  reminders?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  to: Scalars['DateTime']['input'];
  zone: Scalars['String']['input'];
};


export type MutationFileAmendmentArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FileAmendmentInput;
};


export type MutationFileDocumentArgs = {
  documentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationFilePositionArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: FilePositionInput;
};


export type MutationGiveFloorArgs = {
  idempotencyKey: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
  speakingTurnId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationJoinAmendmentArgs = {
  amendmentId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationJoinPositionArgs = {
  idempotencyKey: Scalars['String']['input'];
  positionId: Scalars['ID']['input'];
};


export type MutationKeepAgendaNumbersArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  kept: Scalars['Boolean']['input'];
  meetingId: Scalars['ID']['input'];
};


export type MutationKeepAsWrittenArgs = {
  idempotencyKey: Scalars['String']['input'];
  rebaseId: Scalars['ID']['input'];
};


export type MutationLeaveAmendmentArgs = {
  amendmentId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationLeaveOutSectionArgs = {
  idempotencyKey: Scalars['String']['input'];
  leftOut: Scalars['Boolean']['input'];
  reportId: Scalars['ID']['input'];
  sectionId: Scalars['ID']['input'];
};


export type MutationLeavePositionArgs = {
  idempotencyKey: Scalars['String']['input'];
  positionId: Scalars['ID']['input'];
};


export type MutationLeaveSpeakersListArgs = {
  idempotencyKey: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};


export type MutationLiftReservationArgs = {
  idempotencyKey: Scalars['String']['input'];
  reservationId: Scalars['ID']['input'];
};


export type MutationLinkBracketsArgs = {
  bracketIds: ReadonlyArray<Scalars['ID']['input']>;
  draftId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationLinkDocumentArgs = {
  agendaItemIds: ReadonlyArray<Scalars['ID']['input']>;
  documentId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  issueIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationLockProvisionArgs = {
  draftId: Scalars['ID']['input'];
  groupId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
  provisionId: Scalars['ID']['input'];
  why: LockReason;
};


export type MutationMarkBouncedArgs = {
  bounced: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['String']['input'];
  invitationId: Scalars['ID']['input'];
};


export type MutationMarkVisitedArgs = {
  conferenceId: Scalars['ID']['input'];
};


export type MutationMergeAmendmentsArgs = {
  amendmentIds: ReadonlyArray<Scalars['ID']['input']>;
  choices?: ReadonlyArray<OptionChoiceInput>;
  draftId: Scalars['ID']['input'];
  expectedSeq?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['String']['input'];
  links?: ReadonlyArray<BracketLinkInput>;
  provisionId: Scalars['ID']['input'];
  reasons?: ReadonlyArray<OutcomeReasonInput>;
  ruling?: InputMaybe<Scalars['String']['input']>;
  uncontested?: Scalars['Boolean']['input'];
};


export type MutationMergeRegistrationsArgs = {
  idempotencyKey: Scalars['String']['input'];
  registrationId: Scalars['ID']['input'];
  twinId: Scalars['ID']['input'];
};


export type MutationMoveAgendaItemArgs = {
  afterItemId?: InputMaybe<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  itemId: Scalars['ID']['input'];
};


export type MutationMoveMeetingArgs = {
  afterMeetingId?: InputMaybe<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  meetingId: Scalars['ID']['input'];
};


export type MutationMoveSpeakerArgs = {
  behindRequestId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};


export type MutationNameDeputyArgs = {
  idempotencyKey: Scalars['String']['input'];
  membershipId: Scalars['ID']['input'];
};


export type MutationNameProxyArgs = {
  conferenceId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  toId: Scalars['ID']['input'];
};


export type MutationNoteCredentialsArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: CredentialsInput;
};


export type MutationNoteInterventionArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: InterventionInput;
};


export type MutationNotePresenceArgs = {
  callId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  presentIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationOpenCallArgs = {
  callId: Scalars['ID']['input'];
  despite?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


export type MutationOpenConferenceArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OpenConferenceInput;
};


export type MutationOpenDeskArgs = {
  draftId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  provisionId: Scalars['ID']['input'];
};


export type MutationOpenDraftArgs = {
  idempotencyKey: Scalars['String']['input'];
  instrumentId: Scalars['ID']['input'];
};


export type MutationOpenInvitationArgs = {
  idempotencyKey: Scalars['String']['input'];
};


export type MutationOpenIssueArgs = {
  conferenceId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: IssueInput;
};


export type MutationOpenPaperArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: OpenPaperInput;
};


export type MutationPrepareCallArgs = {
  draftId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: CallInput;
};


export type MutationRaiseConcernArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: RaiseConcernInput;
};


export type MutationReceiveStatementArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StatementInput;
  meetingId: Scalars['ID']['input'];
};


export type MutationReconfirmStanceArgs = {
  clear?: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['String']['input'];
  stanceId: Scalars['ID']['input'];
};


export type MutationRecordDecisionArgs = {
  idempotencyKey: Scalars['String']['input'];
  itemId: Scalars['ID']['input'];
  provisionId?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};


export type MutationRemoveDocumentFileArgs = {
  fileId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationRenewRegistrationLinkArgs = {
  idempotencyKey: Scalars['String']['input'];
  registrationId: Scalars['ID']['input'];
};


export type MutationRequestSignInLinkArgs = {
  email: Scalars['String']['input'];
};


export type MutationReserveBracketArgs = {
  bracketId: Scalars['ID']['input'];
  draftId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationResetAccessArgs = {
  idempotencyKey: Scalars['String']['input'];
  membershipId: Scalars['ID']['input'];
};


export type MutationRetireRuleArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  ruleId: Scalars['ID']['input'];
};


export type MutationReviseAmendmentArgs = {
  amendmentId: Scalars['ID']['input'];
  baseContent?: InputMaybe<Scalars['Content']['input']>;
  content?: InputMaybe<Scalars['Content']['input']>;
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  reasons: Scalars['String']['input'];
};


export type MutationReviseCallArgs = {
  callId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: CallInput;
};


export type MutationRevisePositionArgs = {
  audience: Audience;
  content: Scalars['Content']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  paperId?: InputMaybe<Scalars['ID']['input']>;
  positionId: Scalars['ID']['input'];
  reasons: Scalars['String']['input'];
};


export type MutationReviseRuleArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  name: Scalars['String']['input'];
  rule: RuleInput;
  ruleId: Scalars['ID']['input'];
};


export type MutationRuleOnObjectionArgs = {
  callId: Scalars['ID']['input'];
  finds: RulingKind;
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  stanceId: Scalars['ID']['input'];
};


export type MutationSaveRegistrationArgs = {
  expectedVersion: Scalars['Int']['input'];
  form: RegistrationInput;
  idempotencyKey: Scalars['String']['input'];
  locale?: Scalars['String']['input'];
  meetingId: Scalars['ID']['input'];
  send: Scalars['Boolean']['input'];
};


export type MutationSealReportArgs = {
  form?: ReportForm;
  idempotencyKey: Scalars['String']['input'];
  note?: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
  series?: InputMaybe<DocumentSeries>;
};


export type MutationSealRevisionArgs = {
  corrigendum?: Scalars['Boolean']['input'];
  draftId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  note?: Scalars['String']['input'];
};


export type MutationSendInvitationAgainArgs = {
  idempotencyKey: Scalars['String']['input'];
  invitationId: Scalars['ID']['input'];
  letter: LetterInput;
};


export type MutationSendInvitationsArgs = {
  idempotencyKey: Scalars['String']['input'];
  letter: LetterInput;
  meetingId: Scalars['ID']['input'];
};


export type MutationSetLocaleArgs = {
  locale: Scalars['String']['input'];
};


export type MutationSetNoticesArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: NoticeSettingsInput;
};


export type MutationSetOutlineArgs = {
  conferenceId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: OutlineInput;
};


export type MutationSetPasswordArgs = {
  password: Scalars['String']['input'];
};


export type MutationSetRegistrationDeskArgs = {
  closesOn: Scalars['Date']['input'];
  idempotencyKey: Scalars['String']['input'];
  meetingId: Scalars['ID']['input'];
  statementsDueOn?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationSetSpeakersListArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  itemId: Scalars['ID']['input'];
  list: SpeakersListInput;
};


export type MutationSetStandingArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: StandingInput;
};


export type MutationStateStanceArgs = {
  clear?: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: StateStanceInput;
};


export type MutationTakeBackStanceArgs = {
  draftId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  provisionId: Scalars['ID']['input'];
};


export type MutationTakeFloorArgs = {
  idempotencyKey: Scalars['String']['input'];
  turnId: Scalars['ID']['input'];
};


export type MutationTakeFromRecordArgs = {
  how: ReportTaking;
  idempotencyKey: Scalars['String']['input'];
  key: Scalars['String']['input'];
  reportId: Scalars['ID']['input'];
  seen: Scalars['String']['input'];
};


export type MutationTakeUpItemArgs = {
  idempotencyKey: Scalars['String']['input'];
  itemId: Scalars['ID']['input'];
  provisionId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUndoMergeArgs = {
  idempotencyKey: Scalars['String']['input'];
  mergeId: Scalars['ID']['input'];
};


export type MutationUnlockProvisionArgs = {
  idempotencyKey: Scalars['String']['input'];
  lockId: Scalars['ID']['input'];
};


export type MutationWithdrawAgendaItemArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  itemId: Scalars['ID']['input'];
  withdrawn: Scalars['Boolean']['input'];
};


export type MutationWithdrawAmendmentArgs = {
  amendmentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason?: Scalars['String']['input'];
};


export type MutationWithdrawCallArgs = {
  callId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawCommentArgs = {
  commentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawConcernArgs = {
  concernId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawDeadlineArgs = {
  deadlineId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  withdrawn: Scalars['Boolean']['input'];
};


export type MutationWithdrawDocumentArgs = {
  documentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawPositionArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  positionId: Scalars['ID']['input'];
};


export type MutationWriteNoteArgs = {
  body: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
  subject: NoteSubjectInput;
};

export type NameDeputyResult = AlreadyDeputy | Deputy | NotFound;

export type NameProxyResult = NotFound | Proxy | ProxyRefused;

export type NeedsInput = {
  readonly access: Scalars['String']['input'];
  readonly consent: Scalars['Boolean']['input'];
  readonly diet: Scalars['String']['input'];
};

/** Whoever has it reads what its owner may see of agendas, until it is renewed or ended. */
export type NewCalendarLink = {
  readonly __typename?: 'NewCalendarLink';
  readonly address: Scalars['String']['output'];
};

/** A call in the room has no deadline that could be put off. */
export type NoDeadline = {
  readonly __typename?: 'NoDeadline';
  readonly callId?: Maybe<Scalars['ID']['output']>;
};

/** The paper is written no longer: it was filed as the amendment named, or discarded. */
export type NoLongerWritten = {
  readonly __typename?: 'NoLongerWritten';
  readonly amendmentId?: Maybe<Scalars['ID']['output']>;
};

export type NoSuchProxy = {
  readonly __typename?: 'NoSuchProxy';
  readonly proxy?: Maybe<Scalars['ID']['output']>;
};

/** There is nothing of the viewer's delegation here that could be cleared or taken back. */
export type NoSuchStance = {
  readonly __typename?: 'NoSuchStance';
  readonly stance?: Maybe<Scalars['ID']['output']>;
};

/** Nobody takes part whose view the rule counts. */
export type NobodyCounts = {
  readonly __typename?: 'NobodyCounts';
  readonly callId?: Maybe<Scalars['ID']['output']>;
};

/** The words sent cannot be stored; `problem` names the rule, `line` and `column` where it can be told. */
export type NotAcceptable = {
  readonly __typename?: 'NotAcceptable';
  readonly column?: Maybe<Scalars['Int']['output']>;
  readonly facts?: Maybe<Scalars['Facts']['output']>;
  readonly line?: Maybe<Scalars['Int']['output']>;
  readonly problem: Scalars['String']['output'];
};

export type NotAsked = {
  readonly __typename?: 'NotAsked';
  readonly provision: Scalars['ID']['output'];
};

/** Nobody has said yet where and when it was discussed. */
export type NotConsidered = {
  readonly __typename?: 'NotConsidered';
  readonly concernId: Scalars['ID']['output'];
};

/** The thing does not exist, or may not be seen by you; the two look alike. */
export type NotFound = {
  readonly __typename?: 'NotFound';
  readonly what: Scalars['String']['output'];
};

/** Whoever it is, they are not in the delegation, or no longer. */
export type NotInDelegation = {
  readonly __typename?: 'NotInDelegation';
  readonly registrantId?: Maybe<Scalars['ID']['output']>;
};

export type NotInRoom = {
  readonly __typename?: 'NotInRoom';
  readonly callId?: Maybe<Scalars['ID']['output']>;
};

/** Your delegation does not stand behind it as a co-sponsor. */
export type NotSponsor = {
  readonly __typename?: 'NotSponsor';
  readonly symbol: Scalars['String']['output'];
};

export type NotTakingPart = {
  readonly __typename?: 'NotTakingPart';
  readonly delegation: Scalars['String']['output'];
};

/** It does not stand in the list any more. */
export type NotWaiting = {
  readonly __typename?: 'NotWaiting';
  readonly requestId: Scalars['ID']['output'];
};

/** Its end was announced, and nobody may be surprised by an earlier one. */
export type NotYetDue = {
  readonly __typename?: 'NotYetDue';
  readonly dueAt: Scalars['DateTime']['output'];
};

/** What a delegation notes for itself on something it reads. Nobody else is shown it, or told that it is there. */
export type Note = {
  readonly __typename?: 'Note';
  readonly at: Scalars['DateTime']['output'];
  readonly author?: Maybe<Person>;
  /** Null where it was taken out. */
  readonly body?: Maybe<Scalars['String']['output']>;
  readonly editedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
};

export type NoteCredentialsResult = NotAcceptable | NotFound | Stakeholder;

export type NoteInterventionResult = ChangedMeanwhile | Intervention | NotAcceptable | NotFound;

export type NotePresenceResult = CallEnded | CallNotOpen | ConsensusCall | NotFound | NotInRoom | NotTakingPart;

/** What a note is on. Exactly one. */
export type NoteSubjectInput =
  { readonly amendmentId: Scalars['ID']['input']; readonly positionId?: never; readonly provisionId?: never; }
  |  { readonly amendmentId?: never; readonly positionId: Scalars['ID']['input']; readonly provisionId?: never; }
  |  { readonly amendmentId?: never; readonly positionId?: never; readonly provisionId: Scalars['ID']['input']; };

/** The words asked for are the words that stand; use NOC to ask that they be kept. */
export type NothingChanged = {
  readonly __typename?: 'NothingChanged';
  readonly provisionId: Scalars['ID']['output'];
};

/** Not a word has changed since the last revision. */
export type NothingNew = {
  readonly __typename?: 'NothingNew';
  readonly revisionId: Scalars['ID']['output'];
};

export type NothingToReconfirm = {
  readonly __typename?: 'NothingToReconfirm';
  readonly provision: Scalars['ID']['output'];
};

export type NothingToRule = {
  readonly __typename?: 'NothingToRule';
  readonly stance: Scalars['ID']['output'];
};

/** An act that concerns a person. It is shown as long as they may read of the act. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** The kind of the act in the record; the words for people come from the message catalogue. */
  readonly act: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** Who did it, for those who take part; null where nobody did, or who is forgotten. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The symbol of the body that they speak for. */
  readonly bySymbol?: Maybe<Scalars['String']['output']>;
  /** The short name of its conference. */
  readonly conference: Scalars['String']['output'];
  /** When a letter about it is to be written; null where there is none to come. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly facts: Scalars['Facts']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: NoticeKind;
  /** Of the page it is about. */
  readonly path: Scalars['String']['output'];
  /** True where a letter told of it. */
  readonly written: Scalars['Boolean']['output'];
};

export type NoticeChoice = {
  readonly __typename?: 'NoticeChoice';
  readonly kind: NoticeKind;
  readonly way: NoticeWay;
};

export type NoticeChoiceInput = {
  readonly kind: NoticeKind;
  readonly way: NoticeWay;
};

export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  readonly nodes: ReadonlyArray<Notice>;
  readonly pageInfo: PageInfo;
};

/** What a person chooses about: what waits for them, calls, their concerns, comments on their papers, text they hold a stance on, meetings, documents. */
export type NoticeKind =
  | 'CALL'
  | 'COMMENT'
  | 'CONCERN'
  | 'DOCUMENT'
  | 'MEETING'
  | 'TEXT'
  | 'WAITING';

/** How a person wants to be told. Times are those that the clocks of the zone show, such as 06:30. */
export type NoticeSettings = {
  readonly __typename?: 'NoticeSettings';
  /** Of every kind. */
  readonly choices: ReadonlyArray<NoticeChoice>;
  readonly digestAt: Scalars['String']['output'];
  /** Null where no letter has to wait. */
  readonly quietFrom?: Maybe<Scalars['String']['output']>;
  /** May be on the next day. */
  readonly quietUntil?: Maybe<Scalars['String']['output']>;
  /** An IANA name, such as America/Port_of_Spain. */
  readonly zone: Scalars['String']['output'];
};

export type NoticeSettingsInput = {
  /** Kinds that are left out stay as they are. */
  readonly choices: ReadonlyArray<NoticeChoiceInput>;
  readonly digestAt: Scalars['String']['input'];
  readonly quietFrom?: InputMaybe<Scalars['String']['input']>;
  readonly quietUntil?: InputMaybe<Scalars['String']['input']>;
  readonly zone: Scalars['String']['input'];
};

/** How a person is told of it by mail. What they are told of is on their page in any case. */
export type NoticeWay =
  | 'AT_ONCE'
  | 'DAILY'
  | 'NONE';

/** Why a delegation objects, and what would resolve it: other words, or that the provision go. */
export type Objection = {
  readonly __typename?: 'Objection';
  readonly reason: Scalars['String']['output'];
  readonly suppress: Scalars['Boolean']['output'];
  /** Null where it asks that the provision go. */
  readonly wording?: Maybe<Scalars['Content']['output']>;
};

/** An objection says why and what would resolve it: `reason`, `wording` or `both` are missing. */
export type ObjectionIncomplete = {
  readonly __typename?: 'ObjectionIncomplete';
  readonly lacks: Scalars['String']['output'];
};

/** How many papers there are on an issue. */
export type OnIssue = {
  readonly __typename?: 'OnIssue';
  readonly amendments: Scalars['Int']['output'];
  readonly issueId: Scalars['ID']['output'];
  readonly positions: Scalars['Int']['output'];
};

export type OpenCallResult = AlreadyOpened | BracketsOpen | CallEnded | ConcernsOpen | ConsensusCall | DeadlineNotAcceptable | NobodyCounts | NotAcceptable | NotFound | ProvisionLocked | SilenceWouldFail | TextsDiffer;

export type OpenConferenceInput = {
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  readonly deadlines: ReadonlyArray<DeadlineInput>;
  readonly endsOn: Scalars['Date']['input'];
  readonly meetings: ReadonlyArray<MeetingInput>;
  readonly name: Scalars['String']['input'];
  readonly place: Scalars['String']['input'];
  readonly shortName: Scalars['String']['input'];
  readonly slug: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
};

export type OpenConferenceResult = Conference | NotAcceptable | SlugTaken;

export type OpenDeskResult = Desk | NotFound;

export type OpenDraftResult = AlreadyOpen | Draft | NotFound;

export type OpenInvitationResult = Invitation | LinkEnded;

export type OpenIssueResult = Issue | NotAcceptable | NotFound;

export type OpenPaperInput = {
  /** Words to begin with in place of the usual ones; they are not used where the paper is being written already. */
  readonly begin?: ReadonlyArray<PaperBeginning>;
  readonly headingOf?: InputMaybe<Scalars['ID']['input']>;
  /** For a position and a brief; an amendment may name one. */
  readonly issueId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: PaperKind;
  /** ADD, MOD, SUP or NOC; the latter two have reasons and no words. */
  readonly proposal?: InputMaybe<ProposalKind>;
  /** For an amendment, as in `FileAmendmentInput`. */
  readonly provisionId?: InputMaybe<Scalars['ID']['input']>;
};

export type OpenPaperResult = NotAcceptable | NotFound | Paper | TooManyPapers;

/** What to do with one bracket: take an option, or write compromise wording in its place. One of the two. */
export type OptionChoiceInput = {
  readonly bracketId: Scalars['ID']['input'];
  readonly optionId?: InputMaybe<Scalars['ID']['input']>;
  /** For a bracket inside a block one paragraph. */
  readonly wording?: InputMaybe<Scalars['Content']['input']>;
};

export type OptionCount = {
  readonly __typename?: 'OptionCount';
  readonly acceptable: Scalars['Int']['output'];
  readonly notAcceptableTo: ReadonlyArray<Stakeholder>;
  readonly optionId: Scalars['ID']['output'];
  /** The option's words as plain text. */
  readonly text: Scalars['String']['output'];
};

/** Which options of one bracket all who count and named any would accept. */
export type OptionFinding = {
  readonly __typename?: 'OptionFinding';
  readonly acceptableToAll: ReadonlyArray<Scalars['ID']['output']>;
  readonly bracketId: Scalars['ID']['output'];
  readonly counts: ReadonlyArray<OptionCount>;
  /** How many named the options they accept, and how many did not. */
  readonly named: Scalars['Int']['output'];
  readonly outcome: OptionOutcome;
  readonly silent: Scalars['Int']['output'];
};

export type OptionOutcome =
  | 'chooseAmong'
  | 'keepBracket'
  | 'take'
  | 'undetermined';

/** A body behind a conference, and what it is to it. */
export type Organiser = {
  readonly __typename?: 'Organiser';
  readonly name: Scalars['String']['output'];
  readonly part: OrganiserPart;
};

export type OrganiserInput = {
  readonly name: Scalars['String']['input'];
  readonly part: OrganiserPart;
};

export type OrganiserPart =
  | 'ASSOCIATE'
  | 'CONVENER'
  | 'HOST'
  | 'SUPPORTER';

/** The words have changed since they were read, or are not those the call asks about. */
export type OtherWords = {
  readonly __typename?: 'OtherWords';
  readonly provision: Scalars['ID']['output'];
};

/** The chair's question is being answered: the provision opens when the call ends. */
export type OutForCall = {
  readonly __typename?: 'OutForCall';
  readonly callId: Scalars['ID']['output'];
};

/** A letter the server would have sent; kept here as long as no mail server is configured. */
export type OutboxMail = {
  readonly __typename?: 'OutboxMail';
  readonly at: Scalars['DateTime']['output'];
  readonly body: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly subject: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
};

/** Why an amendment is not accepted as it stands, said with the merge that does so. */
export type OutcomeReasonInput = {
  readonly amendmentId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type OutlineInput = {
  readonly organisers: ReadonlyArray<OrganiserInput>;
  readonly texts: ReadonlyArray<TextDealtWithInput>;
};

/** A task, and the capacities in which one is asked for it. */
export type OwedTask = {
  readonly __typename?: 'OwedTask';
  readonly facts: Scalars['Facts']['output'];
  readonly for: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
};

/** One heading as a delegation would have it. */
export type OwnHeading = {
  readonly __typename?: 'OwnHeading';
  readonly amendmentIds: ReadonlyArray<Scalars['ID']['output']>;
  /** One paragraph, as `current`; empty where it is to go. */
  readonly content: Scalars['Content']['output'];
  readonly current: Scalars['Content']['output'];
  readonly division: Division;
  readonly rebase: RebaseKind;
};

/** What the viewer's delegation says of a provision. */
export type OwnStance = {
  readonly __typename?: 'OwnStance';
  /** Waiting for the head to clear; the delegation's word stands until then. */
  readonly drafted?: Maybe<Stance>;
  /** `state`, `speak` for who states it cleared at once, `clear`, `reconfirm`, `takeBack`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** Cleared, the delegation's word. */
  readonly said?: Maybe<Stance>;
};

/** One provision as a delegation would have it: its amendments on the text as it now stands. */
export type OwnWording = {
  readonly __typename?: 'OwnWording';
  /** For such a provision: what it is to follow, and its label. For one that it asks to move: what it is to follow. */
  readonly afterProvisionId?: Maybe<Scalars['ID']['output']>;
  readonly amendmentIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly content: Scalars['Content']['output'];
  /** What stands now, for the redline: brackets settled where the delegation has no wording of its own. */
  readonly current: Scalars['Content']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Null where the delegation asks for a provision that the draft does not have. */
  readonly provisionId?: Maybe<Scalars['ID']['output']>;
  /** How its words came onto the text as it stands. */
  readonly rebase: RebaseKind;
};

/** Where a page of a list begins and ends; cursors are opaque. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/**
 * A text that a delegation, or for a brief the region, writes together before it is filed. It is edited at
 * /collab/<id>, each part under its own id; what stands here is as of `version`. Nobody else knows that it exists.
 */
export type Paper = {
  readonly __typename?: 'Paper';
  /** For an amendment: the words it was begun on. */
  readonly base?: Maybe<Scalars['Content']['output']>;
  /** True where other words stand by now than those it was begun on. */
  readonly baseMoved: Scalars['Boolean']['output'];
  readonly conference: Conference;
  /** For an amendment: the words that stand there now; null where nothing stands there any more. */
  readonly current?: Maybe<Scalars['Content']['output']>;
  /** What it led to, as filed last. A position's paper goes on to the next revision, an amendment's ends with it. */
  readonly filed?: Maybe<FiledPaper>;
  /** The division whose heading it amends. */
  readonly heading?: Maybe<Division>;
  readonly id: Scalars['ID']['output'];
  /** Null for an amendment that names none. */
  readonly issue?: Maybe<Issue>;
  readonly kind: PaperKind;
  /** What the viewer may do: `write`, `file`, `discard`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** In reading order. */
  readonly parts: ReadonlyArray<PaperPart>;
  /** For an amendment. */
  readonly proposal?: Maybe<ProposalKind>;
  /** For an amendment: the provision amended, or the one that a new provision is to follow; for a heading the first under it. */
  readonly provision?: Maybe<Provision>;
  /** Whose it is; null for a brief. */
  readonly stakeholder?: Maybe<Stakeholder>;
  /** For a position: what its stakeholder has filed on the issue, from this paper or otherwise; the next is a revision of it. */
  readonly standing?: Maybe<Position>;
  readonly state: PaperState;
  /** When its words changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last entry of its log that the parts reflect; grows with everything that is written. */
  readonly version: Scalars['Int']['output'];
};

export type PaperBeginning = {
  readonly content: Scalars['Content']['input'];
  readonly kind: PaperPartKind;
};

export type PaperDiscarded = {
  readonly __typename?: 'PaperDiscarded';
  readonly id: Scalars['ID']['output'];
};

export type PaperKind =
  /** What a delegation asks of one provision or heading. */
  | 'AMENDMENT'
  /** What delegates should know of an issue. */
  | 'BRIEF'
  /** What a stakeholder holds on an issue. */
  | 'POSITION';

export type PaperPart = {
  readonly __typename?: 'PaperPart';
  readonly content: Scalars['Content']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: PaperPartKind;
  readonly text: Scalars['String']['output'];
};

/** The parts of a paper: `WORDS` and `REASONS` of a position or an amendment, the others of a brief. */
export type PaperPartKind =
  | 'BACKGROUND'
  | 'COMMON_POSITION'
  | 'EDITOR'
  | 'FURTHER_CONSIDERATION'
  | 'OTHER_REGIONS'
  | 'REASONS'
  | 'REFERENCES'
  | 'RESERVATIONS'
  | 'WORDS';

export type PaperState =
  | 'FILED'
  | 'OPEN';

export type PasswordSet = {
  readonly __typename?: 'PasswordSet';
  readonly at: Scalars['DateTime']['output'];
};

/** Too short or among the most common ones. */
export type PasswordTooWeak = {
  readonly __typename?: 'PasswordTooWeak';
  readonly leastLength: Scalars['Int']['output'];
};

export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** What a stakeholder holds on an issue, in its latest revision. */
export type Position = {
  readonly __typename?: 'Position';
  readonly audience: Audience;
  readonly coSponsors: ReadonlyArray<Stakeholder>;
  readonly commentCount: Scalars['Int']['output'];
  readonly comments: CommentConnection;
  readonly content: Scalars['Content']['output'];
  readonly filedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Marked as illustrative and not a filed document of the body named. */
  readonly illustrative: Scalars['Boolean']['output'];
  readonly issue: Issue;
  /** What the viewer may do: `revise`, `withdraw`, `join`, `leave`, `comment`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** Of the viewer's own delegation, oldest first. */
  readonly notes: ReadonlyArray<Note>;
  readonly reasons: Scalars['String']['output'];
  /** Set where the secretariat entered it: the letter or message it came in. */
  readonly receivedIn?: Maybe<Scalars['String']['output']>;
  /** Counts from 1; every revision stays readable. */
  readonly revision: Scalars['Int']['output'];
  readonly revisions: ReadonlyArray<PositionRevision>;
  readonly stakeholder: Stakeholder;
  readonly status: PositionStatus;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};


/** What a stakeholder holds on an issue, in its latest revision. */
export type PositionCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  readonly nodes: ReadonlyArray<Position>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PositionRevision = {
  readonly __typename?: 'PositionRevision';
  readonly content: Scalars['Content']['output'];
  readonly filedAt: Scalars['DateTime']['output'];
  readonly reasons: Scalars['String']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};

export type PositionStatus =
  | 'FILED'
  | 'WITHDRAWN';

export type PrepareCallResult = ConsensusCall | DeadlineNotAcceptable | NotAcceptable | NotFound | TermsNotAcceptable;

/** The rule asks for a quorum, and nobody noted who is in the room. */
export type PresenceNeeded = {
  readonly __typename?: 'PresenceNeeded';
  readonly callId?: Maybe<Scalars['ID']['output']>;
};

/** A point in the course of a draft: it was opened, a revision was sealed, a meeting of the conference ended or is to come, or now. */
export type ProgressKind =
  | 'MEETING'
  | 'NOW'
  | 'OPENED'
  | 'REVISION';

export type ProgressPoint = {
  readonly __typename?: 'ProgressPoint';
  /** By the server's clock; of a meeting the end of its last day, in universal time. */
  readonly at: Scalars['DateTime']['output'];
  /** Brackets in the text; null of a meeting, at whose end no text was sealed. */
  readonly brackets?: Maybe<Scalars['Int']['output']>;
  readonly kind: ProgressKind;
  /** Of the revision, such as `Rev.1`, or of the meeting. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The day in the conference's own calendar. One that is lived on a day of its own counts the days back from that. */
  readonly on: Scalars['Date']['output'];
  /** Those of them of which nothing had become. */
  readonly open?: Maybe<Scalars['Int']['output']>;
  /** Concerns on this text that had been raised by then, as far as the viewer may see; null while it is still to come. */
  readonly raised?: Maybe<Scalars['Int']['output']>;
};

export type ProjectedProvision = {
  readonly __typename?: 'ProjectedProvision';
  /** In force; null where only the draft has it. */
  readonly baseContent?: Maybe<Scalars['Content']['output']>;
  /** As the draft has it, or the text where there is no draft. */
  readonly content: Scalars['Content']['output'];
  /** The heading that it stands under. */
  readonly division: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly suppressed: Scalars['Boolean']['output'];
};

/** What a projector in the room may show: nothing that any who take part may not read, whoever's machine it hangs on. */
export type Projection = {
  readonly __typename?: 'Projection';
  /** What was taken up is not for everybody in the conference. */
  readonly closed: Scalars['Boolean']['output'];
  /** Null before anything was taken up, and in a closed session. */
  readonly item?: Maybe<AgendaItem>;
  /** The provision that was taken up; null for the item as a whole. */
  readonly provisionId?: Maybe<Scalars['ID']['output']>;
  /** What the item is about, in reading order. */
  readonly provisions: ReadonlyArray<ProjectedProvision>;
};

/** One request for a text change in the form the conference takes. */
export type ProposalBlock = {
  readonly __typename?: 'ProposalBlock';
  /** Words of the base; null for ADD. */
  readonly base?: Maybe<Scalars['Content']['output']>;
  /** The heading or label of the base where the proposal changes it. */
  readonly baseHeading?: Maybe<Scalars['Content']['output']>;
  /** True while brackets are left in it. */
  readonly bracketed: Scalars['Boolean']['output'];
  /** Words proposed; null for SUP and NOC. */
  readonly content?: Maybe<Scalars['Content']['output']>;
  readonly divisionLabel: Scalars['String']['output'];
  readonly divisionTitle: Scalars['String']['output'];
  /** ADD, MOD, SUP, NOC, or of a heading ADD_DIVISION, MOD_DIVISION, SUP_DIVISION. */
  readonly kind: Scalars['String']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  /** True for the two halves of a move, written ADD* and SUP*. */
  readonly moved: Scalars['Boolean']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  /** `CTU/XX/3`: symbol, document, sequence. */
  readonly proposalNumber: Scalars['String']['output'];
  /** The provision, or the division whose heading it is about. */
  readonly provisionId: Scalars['ID']['output'];
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

export type ProposalKind =
  | 'ADD'
  | 'MOD'
  | 'MOVE'
  | 'NOC'
  | 'SUP';

export type ProposalList = {
  readonly __typename?: 'ProposalList';
  readonly blocks: ReadonlyArray<ProposalBlock>;
  readonly document: Scalars['String']['output'];
  /** What a person must settle before the list can go out: an inserted provision for which no letter is free. */
  readonly findings: ReadonlyArray<Finding>;
  readonly seq: Scalars['Int']['output'];
  readonly symbol: Scalars['String']['output'];
};

export type Provision = {
  readonly __typename?: 'Provision';
  readonly amendmentCount: Scalars['Int']['output'];
  readonly amendments: AmendmentConnection;
  readonly commentCount: Scalars['Int']['output'];
  readonly comments: CommentConnection;
  readonly concernFigures: CoverageFigures;
  readonly content: Scalars['Content']['output'];
  readonly discussedAt: ReadonlyArray<Discussion>;
  readonly divisionId: Scalars['ID']['output'];
  /** `Article 3`, for citing in a list. */
  readonly divisionLabel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly instrument: Instrument;
  readonly issues: ReadonlyArray<Issue>;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly notes: ReadonlyArray<Note>;
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The label with its brackets, one paragraph; null where nothing in it is open. */
  readonly openLabel?: Maybe<Scalars['Content']['output']>;
  readonly series: Scalars['String']['output'];
  /** The words without marks or brackets' sponsors. */
  readonly text: Scalars['String']['output'];
};


export type ProvisionAmendmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type ProvisionCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ProvisionConnection = {
  readonly __typename?: 'ProvisionConnection';
  readonly nodes: ReadonlyArray<Provision>;
  readonly pageInfo: PageInfo;
};

/** A provision of a draft that is closed: nobody's typing changes it, but that of its group where it has one. */
export type ProvisionLock = {
  readonly __typename?: 'ProvisionLock';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Person;
  readonly draftId: Scalars['ID']['output'];
  /** Who goes on writing in it. */
  readonly group?: Maybe<Stakeholder>;
  readonly id: Scalars['ID']['output'];
  /** What the viewer may do: `write` in the provision all the same, `unlock` it. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly provisionId: Scalars['ID']['output'];
  /** Null while it is closed. */
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly why: LockReason;
};

/** The change would touch a provision that is agreed or out for a call: it has to be opened first. */
export type ProvisionLocked = {
  readonly __typename?: 'ProvisionLocked';
  readonly provisionId: Scalars['ID']['output'];
  readonly why: LockReason;
};

/** `from` lets `to` speak for it wherever it does not speak itself, as far as the rule of a call allows that. */
export type Proxy = {
  readonly __typename?: 'Proxy';
  /** Null while it holds. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly from: Stakeholder;
  readonly id: Scalars['ID']['output'];
  /** `end`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly namedAt: Scalars['DateTime']['output'];
  readonly namedBy: Person;
  readonly to: Stakeholder;
};

/** The proxy would pass on, double or exceed what is allowed. */
export type ProxyRefused = {
  readonly __typename?: 'ProxyRefused';
  readonly most: Scalars['Int']['output'];
  readonly problem: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly agendaItem?: Maybe<AgendaItem>;
  readonly amendment?: Maybe<Amendment>;
  readonly calendarLink?: Maybe<CalendarLink>;
  readonly call?: Maybe<ConsensusCall>;
  readonly concern?: Maybe<Concern>;
  readonly conference?: Maybe<Conference>;
  readonly conferences: ReadonlyArray<Conference>;
  readonly document?: Maybe<Document>;
  readonly draft?: Maybe<Draft>;
  readonly draftRevision?: Maybe<DraftRevision>;
  /** The example's personas; empty unless the example is loaded and the server listens on loopback only. */
  readonly examplePersonas: ReadonlyArray<ExamplePersona>;
  readonly instrument?: Maybe<Instrument>;
  readonly invitation?: Maybe<Invitation>;
  /** How a letter would read, and whom it would reach. For the secretariat. */
  readonly invitationPreview?: Maybe<InvitationPreview>;
  readonly issue?: Maybe<Issue>;
  /** What the private link opens that the request came with. */
  readonly linkedInvitation?: Maybe<Invitation>;
  /** What the private link opens that the request came with; null where it is unknown or at its end. */
  readonly linkedRegistration?: Maybe<Registration>;
  readonly me: Me;
  readonly meeting?: Maybe<Meeting>;
  /** Nothing is changed by looking. With no amendments named, the brackets that stand are on the desk. */
  readonly mergePreview: MergePreviewResult;
  /** Captured mail, newest first; only on loopback and only while no mail server is configured. */
  readonly outbox: ReadonlyArray<OutboxMail>;
  /** What the viewer's own delegation is writing together, the newest first; filed amendments among them. */
  readonly ownPapers: ReadonlyArray<Paper>;
  readonly paper?: Maybe<Paper>;
  readonly position?: Maybe<Position>;
  /** The list that turns the base text into the draft as it stands. */
  readonly proposals?: Maybe<ProposalList>;
  readonly provision?: Maybe<Provision>;
  /** Amendments of the viewer's delegation that ask to be confirmed. */
  readonly rebasesAwaiting: ReadonlyArray<Amendment>;
  readonly registration?: Maybe<Registration>;
  readonly report?: Maybe<Report>;
  readonly rulePresets: ReadonlyArray<RulePreset>;
  readonly sealedReport?: Maybe<SealedReport>;
  /** Words in any order; “in quotes” for a phrase, or between two of them, a minus before what is not wanted. */
  readonly search: SearchAnswer;
  /** The server's own state, for a first look. */
  readonly server: Server;
  readonly stance?: Maybe<Stance>;
  readonly writtenStatement?: Maybe<WrittenStatement>;
};


export type QueryAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAmendmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConcernArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConferenceArgs = {
  slug: Scalars['String']['input'];
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDraftRevisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationPreviewArgs = {
  letter: LetterInput;
  meetingId: Scalars['ID']['input'];
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMergePreviewArgs = {
  amendmentIds: ReadonlyArray<Scalars['ID']['input']>;
  choices?: ReadonlyArray<OptionChoiceInput>;
  draftId: Scalars['ID']['input'];
  links?: ReadonlyArray<BracketLinkInput>;
  provisionId: Scalars['ID']['input'];
  uncontested?: Scalars['Boolean']['input'];
};


export type QueryOutboxArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryOwnPapersArgs = {
  conferenceSlug: Scalars['String']['input'];
};


export type QueryPaperArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  document?: Scalars['String']['input'];
  draftId: Scalars['ID']['input'];
  symbol?: Scalars['String']['input'];
};


export type QueryProvisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRebasesAwaitingArgs = {
  conferenceSlug: Scalars['String']['input'];
};


export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySealedReportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  conferenceId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  words: Scalars['String']['input'];
};


export type QueryStanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWrittenStatementArgs = {
  id: Scalars['ID']['input'];
};

export type RaiseConcernInput = {
  readonly anchors?: ReadonlyArray<ConcernAnchorInput>;
  readonly audience?: Audience;
  readonly commentId?: InputMaybe<Scalars['ID']['input']>;
  readonly conferenceId: Scalars['ID']['input'];
  readonly heardAs?: HeardAs;
  /** Or what was said on the floor. */
  readonly interventionId?: InputMaybe<Scalars['ID']['input']>;
  readonly issueId?: InputMaybe<Scalars['ID']['input']>;
  readonly matter?: ConcernMatter;
  /**
   * For those who serve the meeting only: whose it is, how it was heard and in what. With a position, a comment or an
   * intervention it is their author's.
   */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The position or the comment of its owner that it comes from. */
  readonly positionId?: InputMaybe<Scalars['ID']['input']>;
  readonly proposed?: Scalars['String']['input'];
  readonly receivedIn?: InputMaybe<Scalars['String']['input']>;
  readonly severity?: ConcernSeverity;
  readonly text: Scalars['String']['input'];
};

export type RaiseConcernResult = Concern | NotAcceptable | NotFound;

/** Whoever asked for these is owed a reason. */
export type ReasonNeeded = {
  readonly __typename?: 'ReasonNeeded';
  readonly amendmentIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The concern, where it is one. */
  readonly ofConcern?: Maybe<Scalars['ID']['output']>;
};

/** One amendment on a text that moved on: never changed silently. */
export type Rebase = {
  readonly __typename?: 'Rebase';
  readonly amendmentId: Scalars['ID']['output'];
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answeredBy?: Maybe<Person>;
  readonly at: Scalars['DateTime']['output'];
  readonly cause: RebaseCause;
  readonly conflicts: ReadonlyArray<RebaseConflict>;
  readonly id: Scalars['ID']['output'];
  readonly kind: RebaseKind;
  readonly newBase: Scalars['Content']['output'];
  readonly newContent?: Maybe<Scalars['Content']['output']>;
  /** The words it was written on, and those that stand now. */
  readonly oldBase: Scalars['Content']['output'];
  /** What it asked for, and what it would ask for now; null for SUP and NOC. */
  readonly oldContent?: Maybe<Scalars['Content']['output']>;
  readonly state: RebaseState;
};

export type RebaseCause =
  | 'DESK'
  | 'MERGE'
  | 'REVISION';

export type RebaseConflict = {
  readonly __typename?: 'RebaseConflict';
  readonly asked: Scalars['String']['output'];
  readonly isNow: Scalars['String']['output'];
  readonly was: Scalars['String']['output'];
};

/** What became of an amendment when the words it was written on moved on. */
export type RebaseKind =
  /** It was fitted into words that changed close to its own. */
  | 'ADJUSTED'
  /** Its words and those that changed do not touch. */
  | 'CLEAN'
  /** Where it asks for one thing, the text now says another. */
  | 'CONFLICTING'
  /** The text says already what it asks. */
  | 'CONTAINED';

export type RebaseState =
  /** Clean: taken on without asking, and told. */
  | 'APPLIED'
  /** Waits for its owner. */
  | 'AWAITING'
  | 'CONFIRMED'
  /** Its owner keeps the words as they were, on the text as it was. */
  | 'KEPT'
  /** The text moved on again, or the amendment was revised, withdrawn or disposed of, before its owner answered. */
  | 'SUPERSEDED';

export type ReceiveStatementResult = NotAcceptable | NotFound | WrittenStatement;

export type ReconfirmStanceResult = CallEnded | DeadlinePassed | HeadClears | NoSuchStance | NotFound | NotTakingPart | NothingToReconfirm | OtherWords | Stance | UnknownOption;

export type RecordConnection = {
  readonly __typename?: 'RecordConnection';
  readonly nodes: ReadonlyArray<RecordEntry>;
  readonly pageInfo: PageInfo;
};

export type RecordDecisionResult = ChangedMeanwhile | ItemDecision | NotAcceptable | NotFound;

/** An act that matters, in the order it happened. Nothing is ever changed or removed here. */
export type RecordEntry = {
  readonly __typename?: 'RecordEntry';
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** A person did it who has been forgotten since: whose act it was can no longer be told, the entry stands. */
  readonly actorErased: Scalars['Boolean']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** For whom it was recorded; each such chain is counted and hashed by itself. */
  readonly chain: Scalars['String']['output'];
  readonly facts: Scalars['Facts']['output'];
  /** SHA-256 over this entry and the one before it in the same chain. */
  readonly hash: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly seq: Scalars['Int']['output'];
};

/** What the record has for this section, or what stands in it, is not what was looked at. */
export type RecordMovedOn = {
  readonly __typename?: 'RecordMovedOn';
  readonly key: Scalars['String']['output'];
};

/** A person whom a body sends. */
export type Registrant = {
  readonly __typename?: 'Registrant';
  /** True once they have a part in the conference. */
  readonly admitted: Scalars['Boolean']['output'];
  readonly attendance: Attendance;
  /** Blank where the person needs no access of their own. */
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly left: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly post: Scalars['String']['output'];
  readonly role: DelegationRole;
  /** What was told for one purpose each, as long as it is kept. */
  readonly secrets: ReadonlyArray<RegistrantSecret>;
};

export type RegistrantInput = {
  readonly attendance?: Attendance;
  readonly email?: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly needs?: InputMaybe<NeedsInput>;
  readonly post?: Scalars['String']['input'];
  readonly role: DelegationRole;
  readonly visa?: InputMaybe<VisaInput>;
};

/** Told for one purpose, with consent, and erased on the day that was told. */
export type RegistrantSecret = {
  readonly __typename?: 'RegistrantSecret';
  readonly consentedAt: Scalars['DateTime']['output'];
  readonly eraseOn: Scalars['Date']['output'];
  /** By name: `diet`, `access`; or what a letter for a visa has to name. */
  readonly facts: Scalars['Facts']['output'];
  readonly purpose: SecretPurpose;
};

/** A body that registers for a meeting, with the people it sends. Read by who wrote it and, once it is sent, by the secretariat. */
export type Registration = {
  readonly __typename?: 'Registration';
  readonly category?: Maybe<Category>;
  readonly country: Scalars['String']['output'];
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; for the secretariat. */
  readonly decidedBy?: Maybe<Person>;
  readonly focalEmail: Scalars['String']['output'];
  readonly focalName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** True where it came by an invitation. */
  readonly invited: Scalars['Boolean']['output'];
  /** Others for the same meeting that may be of the same body; for the secretariat. */
  readonly lookAlikes: ReadonlyArray<Registration>;
  /** What the viewer may do: `write`, `approve`, `decline`, `merge`, `changeHead`, `renewLink`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly meeting: Meeting;
  /** The head first; those who have left come last. */
  readonly members: ReadonlyArray<Registrant>;
  /** The one that this one was joined with; for the secretariat. */
  readonly mergedInto?: Maybe<Registration>;
  /** In the order in which they were begun, among all of the installation. */
  readonly number: Scalars['Int']['output'];
  readonly organisation: Scalars['String']['output'];
  /** Estimated by the body. */
  readonly participants?: Maybe<Scalars['Int']['output']>;
  /** Why it was declined. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly stakeholder?: Maybe<Stakeholder>;
  readonly state: RegistrationState;
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly takesPartAs?: Maybe<TakesPartAs>;
  readonly version: Scalars['Int']['output'];
};

export type RegistrationCategoryCount = {
  readonly __typename?: 'RegistrationCategoryCount';
  readonly category?: Maybe<Category>;
  readonly count: RegistrationCount;
};

/** Nobody registers for this meeting any more, or not yet. */
export type RegistrationClosed = {
  readonly __typename?: 'RegistrationClosed';
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};

export type RegistrationConnection = {
  readonly __typename?: 'RegistrationConnection';
  readonly nodes: ReadonlyArray<Registration>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** How many come. Bodies that were declined are not counted. */
export type RegistrationCount = {
  readonly __typename?: 'RegistrationCount';
  readonly approved: Scalars['Int']['output'];
  readonly bodies: Scalars['Int']['output'];
  readonly inRoom: Scalars['Int']['output'];
  /** As estimated, and never less than were named. */
  readonly participants: Scalars['Int']['output'];
  readonly remote: Scalars['Int']['output'];
};

export type RegistrationCountryCount = {
  readonly __typename?: 'RegistrationCountryCount';
  readonly count: RegistrationCount;
  readonly country: Scalars['String']['output'];
};

export type RegistrationCounts = {
  readonly __typename?: 'RegistrationCounts';
  readonly all: RegistrationCount;
  readonly byCategory: ReadonlyArray<RegistrationCategoryCount>;
  readonly byCountry: ReadonlyArray<RegistrationCountryCount>;
};

/** It was decided on meanwhile. */
export type RegistrationDecided = {
  readonly __typename?: 'RegistrationDecided';
  readonly state: RegistrationState;
};

/** Where one registers for a meeting, and until when. */
export type RegistrationDesk = {
  readonly __typename?: 'RegistrationDesk';
  readonly closesOn: Scalars['Date']['output'];
  /** The meeting's. */
  readonly id: Scalars['ID']['output'];
  /** Until when private links work, and what was told for meals and visas is kept. */
  readonly keptUntil: Scalars['Date']['output'];
  /** False once the last day has passed, on the day that the conference is lived on. */
  readonly open: Scalars['Boolean']['output'];
  /** Written statements that come later are taken, and marked late; null where no day was set. */
  readonly statementsDueOn?: Maybe<Scalars['Date']['output']>;
};

/** What a form lacks before it can be sent. `member` counts from 1. */
export type RegistrationIncomplete = {
  readonly __typename?: 'RegistrationIncomplete';
  readonly lacks: ReadonlyArray<RegistrationLack>;
};

export type RegistrationInput = {
  readonly category?: InputMaybe<Category>;
  readonly country: Scalars['String']['input'];
  readonly focalEmail: Scalars['String']['input'];
  readonly focalName: Scalars['String']['input'];
  readonly members: ReadonlyArray<RegistrantInput>;
  readonly organisation: Scalars['String']['input'];
  readonly participants?: InputMaybe<Scalars['Int']['input']>;
};

export type RegistrationLack = {
  readonly __typename?: 'RegistrationLack';
  readonly kind: Scalars['String']['output'];
  readonly member?: Maybe<Scalars['Int']['output']>;
};

export type RegistrationState =
  | 'APPROVED'
  | 'DECLINED'
  | 'DRAFT'
  | 'MERGED'
  | 'SUBMITTED';

export type RemoveDocumentFileResult = AlreadyFiledDocument | Document | NotFound;

export type RenewRegistrationLinkResult = NotFound | Registration;

/**
 * The report of a meeting while it is written, by those who serve the conference and seen by nobody else. It was drafted from
 * what its readers may read, and is edited at /collab/<id>, each section under its own id; what stands here is as of `version`.
 */
export type Report = {
  readonly __typename?: 'Report';
  /** Who will read it once it is sealed. */
  readonly audience: Audience;
  readonly begunAt: Scalars['DateTime']['output'];
  readonly begunBy?: Maybe<Person>;
  readonly conference: Conference;
  readonly id: Scalars['ID']['output'];
  /** The language it was drafted in: en, es, fr or nl. */
  readonly language: Scalars['String']['output'];
  /** What the viewer may do: `write`, `seal`, `discard`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly meeting: Meeting;
  /** The record read anew; it takes a while, so ask for it by itself. */
  readonly news: ReportNews;
  /** Newest first. */
  readonly sealed: ReadonlyArray<SealedReport>;
  /** In reading order, those that are left out among them. */
  readonly sections: ReadonlyArray<ReportSection>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ReportChange = {
  readonly __typename?: 'ReportChange';
  readonly after: Scalars['Content']['output'];
  /** Empty where it was not there. */
  readonly before: Scalars['Content']['output'];
  /** Its number, else its label. */
  readonly cited: Scalars['String']['output'];
  readonly provisionId: Scalars['ID']['output'];
};

export type ReportDiscarded = {
  readonly __typename?: 'ReportDiscarded';
  readonly id: Scalars['ID']['output'];
};

/** What a sealed report is to those sealed before it: the first, a revision, or a corrigendum. */
export type ReportForm =
  | 'CORR'
  | 'ORIGINAL'
  | 'REV';

/** Who heads a delegation. Names stand beside a report and never in its sealed words, so that a person can be forgotten. */
export type ReportHead = {
  readonly __typename?: 'ReportHead';
  readonly person?: Maybe<Person>;
  readonly stakeholder?: Maybe<Stakeholder>;
};

export type ReportNews = {
  readonly __typename?: 'ReportNews';
  readonly heads: ReadonlyArray<ReportHead>;
  /** What the record has for it that is not in it. Nothing is taken unasked. */
  readonly offers: ReadonlyArray<ReportOffer>;
};

export type ReportOffer = {
  readonly __typename?: 'ReportOffer';
  readonly changes: ReadonlyArray<ReportChange>;
  /** The record's words when it was last taken from there; null for a new one. */
  readonly drafted?: Maybe<Scalars['Content']['output']>;
  /** Somebody has edited the section since it was taken from the record. */
  readonly edited: Scalars['Boolean']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: ReportOfferKind;
  /** The record's words by now; null where there are none. */
  readonly recorded?: Maybe<Scalars['Content']['output']>;
  /** The section that it is for; null for a new one. */
  readonly sectionId?: Maybe<Scalars['ID']['output']>;
  /** To be sent with `takeFromRecord`: what was looked at. */
  readonly seen: Scalars['String']['output'];
  /** The words that stand; null for a new one. */
  readonly standing?: Maybe<Scalars['Content']['output']>;
  readonly title: Scalars['String']['output'];
  /** The words that stand with what is new put in; null where somebody has to choose. */
  readonly together?: Maybe<Scalars['Content']['output']>;
};

export type ReportOfferKind =
  /** The record says something else than when the section was last taken from it. */
  | 'CHANGED'
  /** The record has nothing for it any more, or nothing that all of the report's readers may read. */
  | 'GONE'
  /** The record has something that the report has no section for. */
  | 'NEW';

export type ReportSection = {
  readonly __typename?: 'ReportSection';
  /** For a text: the words of the provisions that changed, which are the record's and not the editors'. */
  readonly changes: ReadonlyArray<ReportChange>;
  readonly content: Scalars['Content']['output'];
  readonly id: Scalars['ID']['output'];
  /** What it is, for ever: its kind, and the item or the text that it is about. */
  readonly key: Scalars['String']['output'];
  readonly kind: ReportSectionKind;
  /** It stays here with its words and is not sealed. */
  readonly leftOut: Scalars['Boolean']['output'];
  /** Not all who will read the report may read what it is about by now: leave it out before it is sealed. */
  readonly restricted: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type ReportSectionKind =
  | 'AGENDA'
  | 'CALLS'
  | 'CLOSING'
  | 'CONCERNS'
  | 'ITEM'
  | 'MEETING'
  | 'PARTICIPANTS'
  | 'STATEMENTS'
  | 'TEXT';

export type ReportTaking =
  /** The words that stand; what the record says by now is known. */
  | 'KEEP'
  /** The record's words in place of those that stand. */
  | 'RECORD'
  /** The words that stand with what is new in the record, where that is clear. */
  | 'TOGETHER';

/** A delegation's wish that a bracket go only with its consent or by a ruling that is recorded. */
export type Reservation = {
  readonly __typename?: 'Reservation';
  readonly at: Scalars['DateTime']['output'];
  readonly bracketId: Scalars['ID']['output'];
  readonly by: Person;
  readonly id: Scalars['ID']['output'];
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the viewer may do: `lift`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  /** The ruling that set it aside. */
  readonly ruling?: Maybe<Scalars['String']['output']>;
  readonly stakeholder: Stakeholder;
};

export type ReserveBracketResult = AlreadyReserved | NotAcceptable | NotFound | Reservation;

/** These delegations reserved their position on a bracket that would go: ask them, or rule and say so. */
export type Reserved = {
  readonly __typename?: 'Reserved';
  readonly bracketIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly stakeholders: ReadonlyArray<Stakeholder>;
};

export type ResetAccessResult = Membership | NotFound;

export type RetireRuleResult = ChangedMeanwhile | ConsensusRule | NotFound;

export type ReviseAmendmentResult = AlreadyMerged | AlreadyWithdrawn | Amendment | ChangedMeanwhile | NotAcceptable | NotFound | NothingChanged;

export type ReviseCallResult = AlreadyOpened | CallEnded | ConsensusCall | DeadlineNotAcceptable | NotAcceptable | NotFound | TermsNotAcceptable;

export type RevisePositionResult = AlreadyFiled | AlreadyWithdrawn | ChangedMeanwhile | FilingClosed | NoLongerWritten | NotAcceptable | NotFound | Position;

export type ReviseRuleResult = ChangedMeanwhile | ConsensusRule | NotAcceptable | NotFound | RuleRefused;

export type RevisionProvision = {
  readonly __typename?: 'RevisionProvision';
  readonly content: Scalars['Content']['output'];
  readonly divisionId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The provision whose words stand here now. */
  readonly movedFrom?: Maybe<Scalars['ID']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The label with its brackets, one paragraph; null where nothing in it is open. */
  readonly openLabel?: Maybe<Scalars['Content']['output']>;
  readonly series: Scalars['String']['output'];
  readonly suppressed: Scalars['Boolean']['output'];
};

export type Role =
  | 'CHAIR'
  | 'DELEGATE'
  | 'HEAD'
  | 'OBSERVER'
  | 'RAPPORTEUR'
  | 'SECRETARIAT';

/** What makes a text adopted. Which of the figures it has depends on its kind; the others are null. */
export type Rule = {
  readonly __typename?: 'Rule';
  readonly counting: Counting;
  readonly kind: RuleKind;
  readonly leastFor?: Maybe<Scalars['Int']['output']>;
  /** Threshold: bounds of support and of objections; a bound that is null does not bind. */
  readonly leastForOfAll?: Maybe<Share>;
  /** Majority: of those for and against, more than this are for, in presence of more than that of all who count. */
  readonly moreThan?: Maybe<Share>;
  /** Unanimity: of those who count, so many may abstain. */
  readonly mostAbstaining?: Maybe<Share>;
  readonly mostAgainst?: Maybe<Scalars['Int']['output']>;
  readonly mostAgainstOfFor?: Maybe<Share>;
  /** How many delegations one other may speak for. */
  readonly proxies: Scalars['Int']['output'];
  readonly quorumMoreThan?: Maybe<Share>;
  readonly reading: StanceReadings;
};

export type RuleInput = {
  readonly counting: CountingInput;
  readonly kind: RuleKind;
  readonly leastFor?: InputMaybe<Scalars['Int']['input']>;
  readonly leastForOfAll?: InputMaybe<ShareInput>;
  readonly moreThan?: InputMaybe<ShareInput>;
  readonly mostAbstaining?: InputMaybe<ShareInput>;
  readonly mostAgainst?: InputMaybe<Scalars['Int']['input']>;
  readonly mostAgainstOfFor?: InputMaybe<ShareInput>;
  readonly proxies?: Scalars['Int']['input'];
  readonly quorumMoreThan?: InputMaybe<ShareInput>;
  readonly reading: StanceReadingsInput;
};

export type RuleKind =
  | 'majority'
  | 'noSustainedObjection'
  | 'roughConsensus'
  | 'threshold'
  | 'unanimity';

export type RuleOnObjectionResult = CallEnded | CallNotOpen | ConsensusCall | DeadlinePassed | NotAcceptable | NotFound | NothingToRule | RulingNeedsReason;

/** A rule to start from, with its source in its name; worded by the catalogue as `preset.<name>`. */
export type RulePreset = {
  readonly __typename?: 'RulePreset';
  readonly name: Scalars['String']['output'];
  readonly rule: Rule;
};

/** The rule is incomplete or contradicts itself; `path` names the field. */
export type RuleRefused = {
  readonly __typename?: 'RuleRefused';
  readonly path: Scalars['String']['output'];
  readonly problem: Scalars['String']['output'];
};

export type RulingKind =
  | 'answered'
  | 'notAnswered'
  | 'notSustained'
  | 'sustained';

export type RulingNeedsReason = {
  readonly __typename?: 'RulingNeedsReason';
  readonly stance: Scalars['ID']['output'];
};

export type RulingsNeeded = {
  readonly __typename?: 'RulingsNeeded';
  readonly delegations: ReadonlyArray<Scalars['String']['output']>;
};

export type SaveRegistrationResult = ChangedMeanwhile | LinkEnded | NotAcceptable | Registration | RegistrationClosed | RegistrationDecided | RegistrationIncomplete;

export type SealReportResult = NotAcceptable | NotFound | NothingNew | SealedReport | SectionsRestricted;

export type SealRevisionResult = DraftRevision | NotAcceptable | NotFound | NothingNew;

/** A report of a meeting, sealed: who, when, a digest of its words and that of the one before it. Nobody changes it any more. */
export type SealedReport = {
  readonly __typename?: 'SealedReport';
  readonly audience: Audience;
  /** Signed when it was sealed, or the first after it. */
  readonly checkpoint?: Maybe<Checkpoint>;
  readonly conference: Conference;
  /** The document as which it was filed, with its number; null where it was filed as none, or it was withdrawn from the viewer. */
  readonly document?: Maybe<Document>;
  readonly form: ReportForm;
  readonly heads: ReadonlyArray<ReportHead>;
  readonly id: Scalars['ID']['output'];
  readonly language: Scalars['String']['output'];
  readonly meeting: Meeting;
  readonly meetingId: Scalars['ID']['output'];
  /** What is different from the one before. */
  readonly note: Scalars['String']['output'];
  /** Which revision or corrigendum; null for the first. */
  readonly nth?: Maybe<Scalars['Int']['output']>;
  /** Which of those sealed of this report. */
  readonly number: Scalars['Int']['output'];
  /** That of the one before; null for the first. */
  readonly previous?: Maybe<Scalars['String']['output']>;
  readonly reportId: Scalars['ID']['output'];
  readonly sealedAt: Scalars['DateTime']['output'];
  readonly sealedBy?: Maybe<Person>;
  readonly sections: ReadonlyArray<SealedReportSection>;
  /**
   * SHA-256 in hex of the report as JSON without blanks, its keys in order: `form` (“caucus report 1”), `reportId`, `number`,
   * `previous`, `meetingId`, `language` and `sections` (key, title, content, changes).
   */
  readonly sha256: Scalars['String']['output'];
  /** All that were sealed of this report, newest first. */
  readonly siblings: ReadonlyArray<SealedReport>;
};

export type SealedReportSection = {
  readonly __typename?: 'SealedReportSection';
  readonly changes: ReadonlyArray<ReportChange>;
  readonly content: Scalars['Content']['output'];
  readonly key: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type SearchAnswer = NotAcceptable | SearchFound;

export type SearchCount = {
  readonly __typename?: 'SearchCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: SearchKind;
};

export type SearchFound = {
  readonly __typename?: 'SearchFound';
  /** How many there are of each kind, whatever kinds were asked for. */
  readonly counts: ReadonlyArray<SearchCount>;
  /** The best first. */
  readonly hits: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
};

/** Something in which the words stand, in English, Spanish, French or Dutch, and that the viewer may read. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly excerpt: Excerpt;
  /** What it is, worded by the message catalogue as `searchHit.<kind>`. */
  readonly facts: Scalars['Facts']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: SearchKind;
  /** Path of the page where it can be read. */
  readonly path: Scalars['String']['output'];
};

/** TEXT: a provision in force. DRAFT: a provision as a live draft has it now. */
export type SearchKind =
  | 'AMENDMENT'
  | 'COMMENT'
  | 'DOCUMENT'
  | 'DRAFT'
  | 'POSITION'
  | 'TEXT';

export type SecretPurpose =
  | 'NEEDS'
  | 'VISA';

/** What these sections are about is not for all who will read the report. They are left out first. */
export type SectionsRestricted = {
  readonly __typename?: 'SectionsRestricted';
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
};

export type SendInvitationAgainResult = Invitation | LetterNotReady | NotAcceptable | NotFound | RegistrationClosed;

export type SendInvitationsResult = InvitationsSent | LetterNotReady | NotAcceptable | NotFound | RegistrationClosed;

export type Server = {
  readonly __typename?: 'Server';
  /** True where the example's one-click sign-in is offered. */
  readonly example: Scalars['Boolean']['output'];
  readonly version: Scalars['String']['output'];
};

export type SetNoticesResult = NotAcceptable | NoticeSettings;

export type SetOutlineResult = ChangedMeanwhile | Conference | NotAcceptable | NotFound;

export type SetPasswordResult = PasswordSet | PasswordTooWeak;

export type SetRegistrationDeskResult = Meeting | NotAcceptable | NotFound;

export type SetSpeakersListResult = ChangedMeanwhile | Floor | NotAcceptable | NotFound;

export type SetStandingResult = ChangedMeanwhile | NotAcceptable | NotFound | Stakeholder;

/** A part of a whole in whole numbers, such as 1 of 4. */
export type Share = {
  readonly __typename?: 'Share';
  readonly of: Scalars['Int']['output'];
  readonly parts: Scalars['Int']['output'];
};

export type ShareInput = {
  readonly of: Scalars['Int']['input'];
  readonly parts: Scalars['Int']['input'];
};

/** What a question is answered with, and each time afterwards what changed of the answer. */
export type SharedAnswer = {
  readonly __typename?: 'SharedAnswer';
  /** The whole answer, in the first message; null in all others. */
  readonly answer?: Maybe<Scalars['Facts']['output']>;
  /** What turns the answer before into the present one; null in the first message. Form: `Patch` of libs/answers. */
  readonly patch?: Maybe<Scalars['Facts']['output']>;
};

export type SharedReach =
  /**
   * As for each delegation, where the question is about what it reads beyond what all do. Read after what all wait for; and
   * nothing that is told to all moves it while there is nothing of that.
   */
  | 'BEYOND'
  /** Read once for all who take part, of what all of them may read. */
  | 'CONFERENCE'
  /** Read for each delegation, with what is its own. */
  | 'DELEGATION';

export type SignInLinkRequested = {
  readonly __typename?: 'SignInLinkRequested';
  /** Where a captured letter can be read, if mail is captured. */
  readonly outbox?: Maybe<Scalars['String']['output']>;
};

/** By the rule silence does not adopt anything. */
export type SilenceWouldFail = {
  readonly __typename?: 'SilenceWouldFail';
  readonly missing: ReadonlyArray<FindingMissing>;
};

/** Another conference already has this address. */
export type SlugTaken = {
  readonly __typename?: 'SlugTaken';
  readonly slug: Scalars['String']['output'];
};

/** A paragraph, an item or a cell, as runs of one origin each; joined they are its words. */
export type SourcedLine = {
  readonly __typename?: 'SourcedLine';
  readonly runs: ReadonlyArray<SourcedRun>;
};

export type SourcedRun = {
  readonly __typename?: 'SourcedRun';
  readonly source: WordSource;
  readonly text: Scalars['String']['output'];
};

export type SpeakersListInput = {
  readonly limitSeconds?: InputMaybe<Scalars['Int']['input']>;
  readonly open: Scalars['Boolean']['input'];
  readonly order: SpeakersOrder;
};

/** By what rule delegations stand in the list, where the chair has not placed them otherwise. */
export type SpeakersOrder =
  | 'AS_ASKED'
  | 'GOVERNMENTS_FIRST';

/**
 * The head says who else speaks for the delegation. Whoever observes for a body that has nobody as its head is head
 * themselves; a deputy clears in the head's place, a delegate drafts.
 */
export type SpeakingPart =
  | 'delegate'
  | 'deputy'
  | 'head';

export type SpokenByCategory = {
  readonly __typename?: 'SpokenByCategory';
  readonly category: Category;
  readonly seconds: Scalars['Int']['output'];
  readonly turns: Scalars['Int']['output'];
};

export type SpokenByDelegation = {
  readonly __typename?: 'SpokenByDelegation';
  readonly seconds: Scalars['Int']['output'];
  readonly stakeholder: Stakeholder;
  readonly turns: Scalars['Int']['output'];
};

/** A body that takes part: an administration, a regulator, an operator, a civil-society body. */
export type Stakeholder = {
  readonly __typename?: 'Stakeholder';
  readonly category: Category;
  /** False until the secretariat confirms what a source only claims. */
  readonly confirmed: Scalars['Boolean']['output'];
  readonly country?: Maybe<Scalars['String']['output']>;
  /** What it has shown of its powers; null where nothing was noted, and for those who take no part. */
  readonly credentials?: Maybe<Credentials>;
  /** Member of the CTU, from and until when. */
  readonly ctu: DatedMembership;
  /** On the day that the conference is lived on. */
  readonly ctuMember: Scalars['Boolean']['output'];
  /** The person who heads its delegation; for those who take part. */
  readonly head?: Maybe<Person>;
  readonly id: Scalars['ID']['output'];
  /** Member State of the ITU, from and until when. */
  readonly itu: DatedMembership;
  /** On the day that the conference is lived on; rules that count Member States count by it when a call is opened. */
  readonly ituMemberState: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** Country symbol or short name, unique in its conference; stands in brackets and proposal numbers. */
  readonly symbol: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type StakeholderConnection = {
  readonly __typename?: 'StakeholderConnection';
  readonly nodes: ReadonlyArray<Stakeholder>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StakeholderCoverage = {
  readonly __typename?: 'StakeholderCoverage';
  readonly figures: CoverageFigures;
  /** Null for people who speak for nobody. */
  readonly stakeholder?: Maybe<Stakeholder>;
};

export type StakeholderInput = {
  readonly category: Category;
  readonly confirmed?: Scalars['Boolean']['input'];
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly ctuFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly ctuMember?: Scalars['Boolean']['input'];
  readonly ctuUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly ituFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly ituMemberState?: Scalars['Boolean']['input'];
  readonly ituUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly name: Scalars['String']['input'];
  readonly symbol: Scalars['String']['input'];
};

/** What a delegation says of exactly these words. */
export type Stance = {
  readonly __typename?: 'Stance';
  /** The options of the provision's brackets that the delegation would accept; null where it did not say. */
  readonly acceptable?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote the draft, or who cleared it; told to those who take part. */
  readonly by?: Maybe<Person>;
  /** How the provision is cited: its number, else its label. */
  readonly cited?: Maybe<Scalars['String']['output']>;
  /** False while it is a draft: written by a member, seen by the delegation alone, counted as silence. */
  readonly cleared: Scalars['Boolean']['output'];
  readonly conferenceId: Scalars['ID']['output'];
  /** Of the words it is on. */
  readonly digest: Scalars['String']['output'];
  readonly draftId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: StanceKind;
  /** What the viewer may do with it now: `clear`, `reconfirm`, `takeBack`. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** Given with an objection, and only then. */
  readonly objection?: Maybe<Objection>;
  readonly provisionId: Scalars['ID']['output'];
  readonly stakeholder: Stakeholder;
  readonly standing: StanceStanding;
  readonly suppressed: Scalars['Boolean']['output'];
  readonly suppressedNow?: Maybe<Scalars['Boolean']['output']>;
  /** The words it is on, and beside them those that stand now: null where the provision has gone. */
  readonly words: Scalars['Content']['output'];
  readonly wordsNow?: Maybe<Scalars['Content']['output']>;
};

/** What a delegation can say of the words of a provision. Named as the rules read it. */
export type StanceKind =
  | 'abstain'
  | 'canLiveWith'
  | 'object'
  /** Ad referendum: the delegation waits for its capital. */
  | 'reserve'
  | 'support';

export type StanceReading =
  | 'abstains'
  | 'against'
  | 'for'
  | 'notCounted';

/** How a rule reads everything a delegation can say, and silence. */
export type StanceReadings = {
  readonly __typename?: 'StanceReadings';
  readonly abstain: StanceReading;
  readonly canLiveWith: StanceReading;
  readonly object: StanceReading;
  readonly reserve: StanceReading;
  readonly silence: StanceReading;
  readonly support: StanceReading;
};

export type StanceReadingsInput = {
  readonly abstain?: StanceReading;
  readonly canLiveWith?: StanceReading;
  readonly object?: StanceReading;
  readonly reserve?: StanceReading;
  readonly silence?: StanceReading;
  readonly support?: StanceReading;
};

export type StanceStanding =
  /** The provision is no longer in the draft. */
  | 'gone'
  /** On the words as they stand now. */
  | 'stands'
  /** The words have changed since: it counts as silence until the delegation says it again. */
  | 'toReconfirm';

export type Standing = {
  readonly __typename?: 'Standing';
  readonly amendments: Scalars['Int']['output'];
  /** Brackets left in the drafts the viewer can see. */
  readonly brackets: Scalars['Int']['output'];
  readonly comments: Scalars['Int']['output'];
  readonly issues: Scalars['Int']['output'];
  readonly positions: Scalars['Int']['output'];
  readonly provisions: Scalars['Int']['output'];
  readonly provisionsBracketed: Scalars['Int']['output'];
};

export type StandingInput = {
  readonly confirmed: Scalars['Boolean']['input'];
  readonly ctu: DatedMembershipInput;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly itu: DatedMembershipInput;
  readonly stakeholderId: Scalars['ID']['input'];
};

export type StateStanceInput = {
  readonly acceptable?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The `textDigest` of the words that its writer saw. */
  readonly digest: Scalars['String']['input'];
  readonly draftId: Scalars['ID']['input'];
  readonly kind: StanceKind;
  readonly provisionId: Scalars['ID']['input'];
  /** Of an objection: why, and what would resolve it; either a wording, or that the provision go. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly suppress?: Scalars['Boolean']['input'];
  readonly wording?: InputMaybe<Scalars['Content']['input']>;
};

export type StateStanceResult = CallEnded | DeadlinePassed | HeadClears | NotAcceptable | NotAsked | NotFound | NotTakingPart | ObjectionIncomplete | OtherWords | Stance | UnknownOption;

export type StatementInput = {
  readonly body: Scalars['String']['input'];
  readonly letter: Scalars['String']['input'];
  readonly organisation: Scalars['String']['input'];
  readonly receivedOn: Scalars['Date']['input'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The server's clock, once a second at most; lets a client try its connection. */
  readonly clock: Scalars['DateTime']['output'];
  readonly conferenceMoved: ConferenceEvent;
  /** The draft's projection moved on; carries the provisions that changed and the log entry now reflected. */
  readonly draftMoved: DraftMoved;
  /** The floor of an item whenever it has changed. Read once for all who may read the same. */
  readonly floorMoved: Floor;
  /**
   * Answers a question and goes on answering it, read once for all who ask the same and hold the same keys. So it says nothing of what is one's
   * own: what one may do, what one drafted. Read again when something of these kinds has moved in the conference, each named by how it
   * begins, such as `Concern`. Ends when the viewer's keys change.
   */
  readonly sharedAnswer: SharedAnswer;
};


export type SubscriptionConferenceMovedArgs = {
  conferenceId: Scalars['ID']['input'];
};


export type SubscriptionDraftMovedArgs = {
  draftId: Scalars['ID']['input'];
};


export type SubscriptionFloorMovedArgs = {
  itemId: Scalars['ID']['input'];
};


export type SubscriptionSharedAnswerArgs = {
  conferenceId: Scalars['ID']['input'];
  moves: ReadonlyArray<Scalars['String']['input']>;
  onlyNamed?: Scalars['Boolean']['input'];
  ownMoves?: ReadonlyArray<Scalars['String']['input']>;
  query: Scalars['String']['input'];
  reach?: SharedReach;
  variables?: Scalars['String']['input'];
  wordMoves?: ReadonlyArray<Scalars['String']['input']>;
};

export type SupportMatrix = {
  readonly __typename?: 'SupportMatrix';
  /** The columns: everybody who takes part. */
  readonly delegations: ReadonlyArray<MatrixDelegation>;
  /** Provisions in reading order: those asked for, else those of which anybody has said anything. */
  readonly rows: ReadonlyArray<MatrixRow>;
};

/** Another stakeholder of this conference already has this symbol. */
export type SymbolTaken = {
  readonly __typename?: 'SymbolTaken';
  readonly symbol: Scalars['String']['output'];
};

export type TakeBackStanceResult = CallEnded | DeadlinePassed | DraftProvision | HeadClears | NoSuchStance | NotFound;

export type TakeFloorResult = Floor | FloorMoved | NotFound;

export type TakeFromRecordResult = NotFound | RecordMovedOn | Report;

export type TakeUpItemResult = AgendaItem | NotFound;

export type TakesPartAs =
  | 'DELEGATION'
  | 'OBSERVER';

export type TakingPartInput = {
  /** One of the conference's; or null with a symbol, and it is added under the name and category of the registration. */
  readonly stakeholderId?: InputMaybe<Scalars['ID']['input']>;
  readonly symbol?: InputMaybe<Scalars['String']['input']>;
  readonly takesPartAs: TakesPartAs;
};

/** Something the viewer is asked to do. `kind` and `facts` are worded by the message catalogue. */
export type Task = {
  readonly __typename?: 'Task';
  readonly facts: Scalars['Facts']['output'];
  readonly kind: Scalars['String']['output'];
  /** Path of the page where it can be done. */
  readonly path: Scalars['String']['output'];
};

export type TermsNotAcceptable = {
  readonly __typename?: 'TermsNotAcceptable';
  readonly problem: Scalars['String']['output'];
};

/** The exact change of the text: the words of one provision before and after a merge or a revision. */
export type TextChange = {
  readonly __typename?: 'TextChange';
  readonly after: Scalars['Content']['output'];
  readonly before: Scalars['Content']['output'];
  readonly merge?: Maybe<Merge>;
  readonly provision?: Maybe<Provision>;
  readonly revision?: Maybe<DraftRevision>;
};

/** A text that the conference deals with. */
export type TextDealtWith = {
  readonly __typename?: 'TextDealtWith';
  /** Null until it has been brought in. */
  readonly instrument?: Maybe<Instrument>;
  readonly shortTitle: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly treatment: TextTreatment;
};

export type TextDealtWithInput = {
  readonly instrumentId?: InputMaybe<Scalars['ID']['input']>;
  readonly shortTitle: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly treatment: TextTreatment;
};

/** Whether a text in force is revised, or one is written that there was not before. */
export type TextTreatment =
  | 'NEW'
  | 'REVISION';

export type TextsDiffer = {
  readonly __typename?: 'TextsDiffer';
  readonly provisions: ReadonlyArray<Scalars['ID']['output']>;
};

/** Your delegation is writing as many papers as it can at once. File or discard some. */
export type TooManyPapers = {
  readonly __typename?: 'TooManyPapers';
  readonly most: Scalars['Int']['output'];
};

/** A delegation's two amendments at one place. */
export type TwoVoices = {
  readonly __typename?: 'TwoVoices';
  readonly agree: Scalars['Boolean']['output'];
  readonly amendmentIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly bracketId?: Maybe<Scalars['ID']['output']>;
  readonly sponsor: Scalars['String']['output'];
};

/** Why a view is heard and not counted: the rule counts others; or it counts votes, and by its credentials this delegation has none. */
export type Uncounted =
  | 'noRightToVote'
  | 'notNamed';

export type UndoMergeResult = AlreadyUndone | EditedSince | Merge | NotFound | ProvisionLocked;

/** An option that is not in the text. */
export type UnknownOption = {
  readonly __typename?: 'UnknownOption';
  readonly option: Scalars['ID']['output'];
};

export type UnlockProvisionResult = NotFound | OutForCall | ProvisionLock;

export type VisaInput = {
  readonly bornOn: Scalars['String']['input'];
  readonly consent: Scalars['Boolean']['input'];
  readonly nameInPassport: Scalars['String']['input'];
  readonly nationality: Scalars['String']['input'];
  readonly passportNumber: Scalars['String']['input'];
};

export type Whose =
  /** The words in force. */
  | 'BASE'
  | 'DELEGATION'
  /** Of people who speak for no delegation, or of whom the viewer is not told. */
  | 'OTHERS';

export type WithdrawAmendmentResult = AlreadyMerged | AlreadyWithdrawn | Amendment | ChangedMeanwhile | NotAcceptable | NotFound | ReasonNeeded;

export type WithdrawCallResult = CallEnded | CallReasonNeeded | ConsensusCall | DeadlinePassed | NotAcceptable | NotFound;

export type WithdrawDocumentResult = AlreadyWithdrawn | ChangedMeanwhile | Document | NotAcceptable | NotFound;

/** How much of a draft is somebody's. A word that several asked for counts for each of them, and one that two wrote for both. */
export type WordShare = {
  readonly __typename?: 'WordShare';
  /** Where they stand, in reading order; empty for the words in force. */
  readonly provisionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly stakeholder?: Maybe<Stakeholder>;
  readonly whose: Whose;
  readonly words: Scalars['Int']['output'];
};

/** Where a run of words comes from. */
export type WordSource = FromAmendments | FromBaseText | FromSession;

export type WriteNoteResult = NotAcceptable | NotFound | Note;

/**
 * What somebody wrote who cannot come, with the letter it came in. Until it is entered it is the secretariat's; then it
 * stands in the name of a stakeholder and is heard as a concern.
 */
export type WrittenStatement = {
  readonly __typename?: 'WrittenStatement';
  readonly body: Scalars['String']['output'];
  readonly concern?: Maybe<Concern>;
  readonly id: Scalars['ID']['output'];
  readonly invited: Scalars['Boolean']['output'];
  /** It came after the day on which statements were due. */
  readonly late: Scalars['Boolean']['output'];
  /** The letter that it came in. */
  readonly letter: Scalars['String']['output'];
  readonly meeting: Meeting;
  readonly organisation: Scalars['String']['output'];
  readonly receivedOn: Scalars['Date']['output'];
  readonly stakeholder?: Maybe<Stakeholder>;
};
