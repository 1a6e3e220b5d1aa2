import { lazy } from 'react';
import { createBrowserRouter, Outlet } from 'react-router';
import { NotHere } from '../parts/NotHere.js';
import { ConferenceFrame } from './ConferenceFrame.js';
import { Page } from './Page.js';

const ConferencesScreen = lazy(async () => ({
  default: (await import('../screens/conferences/ConferencesScreen.js')).ConferencesScreen,
}));
const SignInScreen = lazy(async () => ({ default: (await import('../screens/sign-in/SignInScreen.js')).SignInScreen }));
const OutboxScreen = lazy(async () => ({ default: (await import('../screens/sign-in/OutboxScreen.js')).OutboxScreen }));
const MeScreen = lazy(async () => ({ default: (await import('../screens/sign-in/MeScreen.js')).MeScreen }));
const NoticesScreen = lazy(async () => ({
  default: (await import('../screens/notices/NoticesScreen.js')).NoticesScreen,
}));
const UnsubscribeScreen = lazy(async () => ({
  default: (await import('../screens/notices/UnsubscribeScreen.js')).UnsubscribeScreen,
}));
const HomeScreen = lazy(async () => ({
  default: (await import('../screens/conference-home/ConferenceHomeScreen.js')).ConferenceHomeScreen,
}));
const IssuesScreen = lazy(async () => ({ default: (await import('../screens/issue/IssuesScreen.js')).IssuesScreen }));
const IssueScreen = lazy(async () => ({ default: (await import('../screens/issue/IssueScreen.js')).IssueScreen }));
const TextsScreen = lazy(async () => ({
  default: (await import('../screens/instrument/TextsScreen.js')).TextsScreen,
}));
const InstrumentScreen = lazy(async () => ({
  default: (await import('../screens/instrument/InstrumentScreen.js')).InstrumentScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import('../screens/import-instrument/ImportScreen.js')).ImportScreen,
}));
const ProvisionScreen = lazy(async () => ({
  default: (await import('../screens/amendment/ProvisionScreen.js')).ProvisionScreen,
}));
const AmendmentScreen = lazy(async () => ({
  default: (await import('../screens/amendment/AmendmentScreen.js')).AmendmentScreen,
}));
const ProposeScreen = lazy(async () => ({
  default: (await import('../screens/amendment/ProposeScreen.js')).ProposeScreen,
}));
const DraftScreen = lazy(async () => ({ default: (await import('../screens/draft/DraftScreen.js')).DraftScreen }));
const MergeScreen = lazy(async () => ({ default: (await import('../screens/merge/MergeScreen.js')).MergeScreen }));
const ProposalsScreen = lazy(async () => ({
  default: (await import('../screens/proposals/ProposalsScreen.js')).ProposalsScreen,
}));
const PaperScreen = lazy(async () => ({ default: (await import('../screens/paper/PaperScreen.js')).PaperScreen }));
const ReportScreen = lazy(async () => ({ default: (await import('../screens/report/ReportScreen.js')).ReportScreen }));
const SealedReportScreen = lazy(async () => ({
  default: (await import('../screens/report/SealedReportScreen.js')).SealedReportScreen,
}));
const PeopleScreen = lazy(async () => ({ default: (await import('../screens/people/PeopleScreen.js')).PeopleScreen }));
const LedgerScreen = lazy(async () => ({
  default: (await import('../screens/concerns/LedgerScreen.js')).LedgerScreen,
}));
const ConcernScreen = lazy(async () => ({
  default: (await import('../screens/concerns/ConcernScreen.js')).ConcernScreen,
}));
const RaiseScreen = lazy(async () => ({ default: (await import('../screens/concerns/RaiseScreen.js')).RaiseScreen }));
const DocumentsScreen = lazy(async () => ({
  default: (await import('../screens/documents/DocumentsScreen.js')).DocumentsScreen,
}));
const DocumentScreen = lazy(async () => ({
  default: (await import('../screens/documents/DocumentScreen.js')).DocumentScreen,
}));
const PrepareDocumentScreen = lazy(async () => ({
  default: (await import('../screens/documents/PrepareScreen.js')).PrepareScreen,
}));
const ChangeDocumentScreen = lazy(async () => ({
  default: (await import('../screens/documents/PrepareScreen.js')).ChangeScreen,
}));
const SearchScreen = lazy(async () => ({ default: (await import('../screens/search/SearchScreen.js')).SearchScreen }));
const RecordScreen = lazy(async () => ({ default: (await import('../screens/record/RecordScreen.js')).RecordScreen }));
const CallsScreen = lazy(async () => ({ default: (await import('../screens/calls/CallsScreen.js')).CallsScreen }));
const CallScreen = lazy(async () => ({ default: (await import('../screens/calls/CallScreen.js')).CallScreen }));
const PrepareCallScreen = lazy(async () => ({
  default: (await import('../screens/calls/PrepareCallScreen.js')).PrepareCallScreen,
}));
const ReviseCallScreen = lazy(async () => ({
  default: (await import('../screens/calls/PrepareCallScreen.js')).ReviseCallScreen,
}));
const StancesScreen = lazy(async () => ({
  default: (await import('../screens/stances/StancesScreen.js')).StancesScreen,
}));
const WaitingScreen = lazy(async () => ({
  default: (await import('../screens/waiting/WaitingScreen.js')).WaitingScreen,
}));
const SinceScreen = lazy(async () => ({ default: (await import('../screens/since/SinceScreen.js')).SinceScreen }));
const BoardScreen = lazy(async () => ({ default: (await import('../screens/board/BoardScreen.js')).BoardScreen }));
const MatrixScreen = lazy(async () => ({ default: (await import('../screens/matrix/MatrixScreen.js')).MatrixScreen }));
const MeetingsScreen = lazy(async () => ({
  default: (await import('../screens/meetings/MeetingsScreen.js')).MeetingsScreen,
}));
const OutlineScreen = lazy(async () => ({
  default: (await import('../screens/outline/OutlineScreen.js')).OutlineScreen,
}));
const AgendaScreen = lazy(async () => ({ default: (await import('../screens/agenda/AgendaScreen.js')).AgendaScreen }));
const RulesScreen = lazy(async () => ({ default: (await import('../screens/rules/RulesScreen.js')).RulesScreen }));

const FloorScreen = lazy(async () => ({ default: (await import('../screens/floor/FloorScreen.js')).FloorScreen }));
const ProjectorScreen = lazy(async () => ({
  default: (await import('../screens/projector/ProjectorScreen.js')).ProjectorScreen,
}));
const RegisterScreen = lazy(async () => ({
  default: (await import('../screens/registration/RegisterScreen.js')).RegisterScreen,
}));
const RegistrationsScreen = lazy(async () => ({
  default: (await import('../screens/registrations/RegistrationsScreen.js')).RegistrationsScreen,
}));
const InvitationsScreen = lazy(async () => ({
  default: (await import('../screens/invitations/InvitationsScreen.js')).InvitationsScreen,
}));
const RegistrationScreen = lazy(async () => ({
  default: (await import('../screens/registrations/RegistrationScreen.js')).RegistrationScreen,
}));

/** Every address of the web. `apps/web/README.md` lists them, because letters and the record point to them. */
export const router = createBrowserRouter([
  {
    element: (
      <Page>
        <Outlet />
      </Page>
    ),
    children: [
      { path: '/', element: <ConferencesScreen /> },
      { path: '/sign-in', element: <SignInScreen /> },
      { path: '/outbox', element: <OutboxScreen /> },
      { path: '/register', element: <RegisterScreen /> },
      { path: '/register/:meetingId', element: <RegisterScreen /> },
      { path: '/me', element: <MeScreen /> },
      { path: '/me/notices', element: <NoticesScreen /> },
      { path: '/unsubscribe', element: <UnsubscribeScreen /> },
      { path: '*', element: <NotHere /> },
    ],
  },
  {
    path: '/c/:slug',
    element: <ConferenceFrame />,
    children: [
      { index: true, element: <HomeScreen /> },
      { path: 'meetings/outline', element: <OutlineScreen /> },
      { path: 'meetings', element: <MeetingsScreen /> },
      { path: 'meetings/:meetingId', element: <AgendaScreen /> },
      { path: 'issues', element: <IssuesScreen /> },
      { path: 'issues/:issue', element: <IssueScreen /> },
      { path: 'text', element: <TextsScreen /> },
      { path: 'text/:instrumentId', element: <InstrumentScreen /> },
      { path: 'import', element: <ImportScreen /> },
      { path: 'provisions/:provisionId', element: <ProvisionScreen /> },
      { path: 'provisions/:provisionId/propose', element: <ProposeScreen /> },
      { path: 'amendments/:amendmentId', element: <AmendmentScreen /> },
      { path: 'draft/:draftId', element: <DraftScreen /> },
      { path: 'draft/:draftId/merge', element: <MergeScreen /> },
      { path: 'draft/:draftId/stances/:provisionId', element: <StancesScreen /> },
      { path: 'calls', element: <CallsScreen /> },
      { path: 'calls/new', element: <PrepareCallScreen /> },
      { path: 'calls/:callId', element: <CallScreen /> },
      { path: 'calls/:callId/edit', element: <ReviseCallScreen /> },
      { path: 'rules', element: <RulesScreen /> },
      { path: 'waiting', element: <WaitingScreen /> },
      { path: 'since', element: <SinceScreen /> },
      { path: 'board/:draftId', element: <BoardScreen /> },
      { path: 'matrix/:draftId', element: <MatrixScreen /> },
      { path: 'proposals/:draftId', element: <ProposalsScreen /> },
      { path: 'papers/:paperId', element: <PaperScreen /> },
      { path: 'reports/sealed/:sealedId', element: <SealedReportScreen /> },
      { path: 'reports/:reportId', element: <ReportScreen /> },
      { path: 'people', element: <PeopleScreen /> },
      { path: 'meetings/:meetingId/registrations', element: <RegistrationsScreen /> },
      { path: 'meetings/:meetingId/invitations', element: <InvitationsScreen /> },
      { path: 'registrations/:registrationId', element: <RegistrationScreen /> },
      { path: 'floor/:itemId', element: <FloorScreen /> },
      { path: 'projector/:meetingId', element: <ProjectorScreen /> },
      { path: 'concerns', element: <LedgerScreen /> },
      { path: 'concerns/new', element: <RaiseScreen /> },
      { path: 'concerns/:concernId', element: <ConcernScreen /> },
      { path: 'documents', element: <DocumentsScreen /> },
      { path: 'documents/new', element: <PrepareDocumentScreen /> },
      { path: 'documents/:documentId', element: <DocumentScreen /> },
      { path: 'documents/:documentId/edit', element: <ChangeDocumentScreen /> },
      { path: 'search', element: <SearchScreen /> },
      { path: 'record', element: <RecordScreen /> },
      { path: '*', element: <NotHere /> },
    ],
  },
]);
