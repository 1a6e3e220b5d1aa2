import type { Translation } from '../index.js';

export const registration: Translation = {
  'refusal.AlreadyHead': 'Deze persoon leidt de delegatie al.',
  'refusal.AlreadyJoined':
    '{by} heeft deze twee intussen samengevoegd, in nr. {into}. Er is niets verloren en er hoeft niets meer te gebeuren.',
  'refusal.HeadNeedsAddress':
    'Een delegatieleider krijgt een toegang toegestuurd en heeft dus een e-mailadres nodig. Kies iemand die er een heeft.',
  'refusal.LinkEnded':
    'Deze privélink werkt niet meer. Vraag het secretariaat om een nieuwe; wat u eerder verzond is bewaard.',
  'refusal.NotInDelegation': 'Deze persoon zit niet in de delegatie, of niet meer.',
  'refusal.RegistrationClosed':
    'De inschrijving voor deze vergadering is op {closedOn} gesloten. Er is niets opgeslagen; schrijf het secretariaat.',
  'refusal.RegistrationDecided': 'Er is intussen over beslist. Kijk hoe het er nu voor staat.',
  'refusal.RegistrationIncomplete': 'Er ontbreekt nog iets voordat ze verzonden kan worden. Het staat hieronder.',
  'problem.ClosesAfterMeeting': 'de inschrijving eindigt uiterlijk met de vergadering, op {endsOn}.',
  'problem.NotTwins': 'alleen twee verschillende inschrijvingen voor één vergadering kunnen worden samengevoegd.',
  'event.PersonAccessReset': 'Toegang van een deelnemer ({role}) opnieuw ingesteld',
  'event.RegistrationApproved': 'Inschrijving {number} goedgekeurd: {organisation}',
  'event.RegistrationDeclined': 'Inschrijving {number} afgewezen: {organisation}',
  'event.RegistrationDeskOpened': '{meeting}: de inschrijving is open tot {closesOn}',
  'event.RegistrationExtended': 'Inschrijving {number}: meer mensen toegelaten voor {organisation}',
  'event.RegistrationHeadChanged': 'Inschrijving {number}: een andere leider voor {organisation}',
  'event.RegistrationMerged': 'Inschrijving {number} samengevoegd met {into}: {organisation}',
  'mail.accessReset.subject': 'Uw toegang tot {conference} is opnieuw ingesteld',
  'mail.accessReset.body':
    'Het secretariaat heeft uw toegang opnieuw ingesteld. U bent overal afgemeld en uw wachtwoord, als u er een had, werkt niet meer. Open deze link om u aan te melden:\n\n{link}',
  'mail.registration.kept.subject': '{meeting}: uw inschrijving is bewaard',
  'mail.registration.kept.body':
    'Er is een inschrijving voor {meeting} begonnen die u als contactpunt noemt. Ze is nog niet verzonden. Wie deze link heeft, kan ermee verdergaan; houd hem dus voor uzelf:\n\n{link}\n\nWeet u van niets, dan hoeft u niets te doen.',
  'mail.registration.sent.subject': '{meeting}: uw inschrijving is aangekomen',
  'mail.registration.sent.body':
    'Het secretariaat heeft uw inschrijving voor {meeting} en zal antwoorden. Tot dan kunt u haar hier nog wijzigen; wie deze link heeft kan dat, houd hem dus voor uzelf:\n\n{link}',
  'mail.registration.approved.subject': '{meeting}: uw inschrijving is goedgekeurd',
  'mail.registration.approved.body':
    'Uw inschrijving voor {meeting} is goedgekeurd. Iedereen daarin met een e-mailadres krijgt een eigen brief met een link om zich aan te melden.',
  'mail.registration.declined.subject': '{meeting}: over uw inschrijving',
  'mail.registration.declined.body':
    'Het secretariaat kon uw inschrijving voor {meeting} niet goedkeuren.\n\nReden: {reason}\n\nU kunt haar hier verbeteren en opnieuw verzenden:\n\n{link}',
  'mail.registration.link.subject': '{meeting}: een nieuwe link naar uw inschrijving',
  'mail.registration.link.body':
    'Deze link leidt naar uw inschrijving voor {meeting}. De vorige werkt niet meer:\n\n{link}',
  'delegationRole.HEAD': 'Delegatieleider',
  'delegationRole.DEPUTY': 'Plaatsvervangend leider',
  'delegationRole.DELEGATE': 'Gedelegeerde',
  'delegationRole.ADVISER': 'Adviseur',
  'delegationRole.other': '{kind}',
  'attendance.ROOM': 'In de zaal',
  'attendance.REMOTE': 'Op afstand',
  'attendance.other': '{kind}',
  'takesPartAs.DELEGATION': 'Als delegatie',
  'takesPartAs.OBSERVER': 'Als waarnemer',
  'takesPartAs.other': '{kind}',
  'registrationState.DRAFT': 'Nog niet verzonden',
  'registrationState.SUBMITTED': 'Wacht op antwoord',
  'registrationState.APPROVED': 'Goedgekeurd',
  'registrationState.DECLINED': 'Afgewezen',
  'registrationState.MERGED': 'Samengevoegd met een andere',
  'registrationState.other': '{kind}',
  'lack.Organisation': 'Noem uw organisatie.',
  'lack.Category': 'Zeg wat voor organisatie het is.',
  'lack.Country': 'Noem het land.',
  'lack.FocalName': 'Noem een contactpunt.',
  'lack.FocalEmail': 'Geef een e-mailadres van het contactpunt.',
  'lack.Participants': 'Schat hoeveel mensen er komen.',
  'lack.Head': 'Zeg wie de delegatie leidt.',
  'lack.OneHead': 'Een delegatie heeft één leider; kies voor de anderen een andere rol.',
  'lack.MemberName': 'Persoon {member}: de naam ontbreekt.',
  'lack.MemberEmail': 'Persoon {member}: dit is geen e-mailadres.',
  'lack.HeadEmail': 'Persoon {member}: een leider heeft een e-mailadres nodig om toegang te krijgen.',
  'lack.SameEmail': 'Persoon {member}: iemand hierboven heeft hetzelfde adres.',
  'lack.NeedsConsent':
    'Persoon {member}: zeg of wij mogen bewaren wat u over maaltijden en toegankelijkheid schreef, of laat het leeg.',
  'lack.VisaConsent':
    'Persoon {member}: voor een visumbrief hebben wij uw toestemming nodig om de gegevens te bewaren.',
  'lack.VisaDetails': 'Persoon {member}: een visumbrief heeft alle vier gegevens nodig.',
  'lack.other': 'Er ontbreekt iets ({kind}).',
};
