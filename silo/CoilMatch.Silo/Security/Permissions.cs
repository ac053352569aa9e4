using System.Collections.Frozen;
using static CoilMatch.Silo.Security.Access;

namespace CoilMatch.Silo.Security;

/// <summary>The one table of role × use case.</summary>
internal static class Permissions
{
    internal static readonly FrozenDictionary<UseCase, Access> Allowed = new Dictionary<UseCase, Access>
    {
        [UseCase.StartSession] = Edge,
        [UseCase.CreateToken] = Edge,
        [UseCase.CreateOwnToken] = SignedIn,
        [UseCase.EndSession] = SignedIn,
        [UseCase.ListTokens] = SignedIn,
        [UseCase.RevokeToken] = SignedIn,

        [UseCase.ReadMe] = SignedIn,
        [UseCase.SaveProfile] = SignedIn,
        [UseCase.ExportOwnData] = SignedIn,
        [UseCase.EraseMe] = SignedIn,
        [UseCase.ErasePerson] = Office | Secretariat,
        [UseCase.ReadDataRegister] = Anyone,
        [UseCase.ReadPeople] = SignedIn,
        [UseCase.RequestMembership] = SignedIn,
        [UseCase.ListMembershipRequests] = Office | Secretariat,
        [UseCase.DecideMembership] = Office | Secretariat,
        [UseCase.ListDemoPeople] = Anyone,
        [UseCase.ReadDemoClock] = Anyone,
        [UseCase.MoveDemoClock] = Secretariat,

        [UseCase.ReadVocabularies] = Anyone,
        [UseCase.ReadInstitutions] = Anyone,
        [UseCase.SaveInstitution] = Office | Secretariat,

        [UseCase.ReadListings] = Anyone,
        [UseCase.SaveListing] = Lecturer | Office,
        [UseCase.PublishListing] = Lecturer | Office,
        [UseCase.PauseListing] = Lecturer | Office,
        [UseCase.WithdrawListing] = Lecturer | Office,

        [UseCase.ReadSuggestions] = SignedIn,
        [UseCase.DismissSuggestion] = Lecturer | Office,

        [UseCase.RequestPairing] = Lecturer | Office,
        [UseCase.ReadPairings] = SignedIn,
        [UseCase.AnswerPairing] = Lecturer | Office,
        [UseCase.WithdrawPairing] = Lecturer | Office,
        [UseCase.ReadPlan] = SignedIn,
        [UseCase.ReadPlanTemplates] = Anyone,
        [UseCase.SavePlan] = Lecturer | Office,
        [UseCase.SignPlan] = Lecturer | Office,
        [UseCase.CommentOnPlan] = Lecturer | Office,
        [UseCase.PrepareProject] = Lecturer | Office,
        [UseCase.RunProject] = Lecturer | Office,
        [UseCase.CancelPairing] = Lecturer | Office,

        [UseCase.DecideApproval] = Lecturer | Office,
        [UseCase.ReadApprovalSettings] = Office | Secretariat,
        [UseCase.SaveApprovalSettings] = Office,
        [UseCase.SaveDelegations] = Office,

        [UseCase.CreateCalendarLink] = SignedIn,
        [UseCase.ListCalendarLinks] = SignedIn,
        [UseCase.RevokeCalendarLink] = SignedIn,
        [UseCase.ReadCalendarFeed] = Edge,

        [UseCase.ReadDocuments] = SignedIn,
        [UseCase.AddDocument] = Lecturer | Office,
        [UseCase.RemoveDocument] = Lecturer | Office,

        [UseCase.SubmitOutcome] = Lecturer | Office,
        [UseCase.ReadOutcomes] = SignedIn,
        [UseCase.ReadStatistics] = Expert | Secretariat,

        [UseCase.ReadReviews] = SignedIn,
        [UseCase.AssignReviewers] = Secretariat,
        [UseCase.ReviewPilot] = Expert,
        [UseCase.ConcludeReview] = Expert | Secretariat,
        [UseCase.SaveRubric] = Expert | Secretariat,
        [UseCase.SaveExpertGroups] = Secretariat,

        [UseCase.ReadPractices] = Anyone,
        [UseCase.SavePractice] = Lecturer | Office | Secretariat,
        [UseCase.ConsentToPractice] = Office,
        [UseCase.PublishPractice] = Office | Secretariat,

        [UseCase.ReadReports] = Expert | Secretariat,
        [UseCase.ReadPublishedReports] = Anyone,
        [UseCase.MakeReport] = Secretariat,
        [UseCase.SaveReportMapping] = Lecturer | Office | Secretariat,
        [UseCase.SaveTestimonial] = Lecturer | Office,
        [UseCase.WithdrawTestimonial] = Lecturer | Office | Secretariat,

        [UseCase.ReadCredentials] = Anyone,
        [UseCase.IssueCredential] = Office | Secretariat,
        [UseCase.HandOver] = Edge | Secretariat,
        [UseCase.ReadOpenData] = Anyone,

        [UseCase.ReadRounds] = SignedIn,
        [UseCase.OrganiseRound] = Office | Secretariat,
        [UseCase.EnterRound] = Lecturer | Office,
        [UseCase.ReviewRound] = Office | Secretariat,
        [UseCase.SendRoundRequests] = Office,

        [UseCase.ReadInbox] = SignedIn,
        [UseCase.MarkInboxRead] = SignedIn,
        [UseCase.ReadNotificationSettings] = SignedIn,
        [UseCase.SaveNotificationSettings] = SignedIn,
        [UseCase.DeliverMail] = Edge,
        [UseCase.ReadDeadLetters] = Secretariat,
        [UseCase.RetryDeadLetter] = Secretariat,

        [UseCase.ReadAudit] = SignedIn,
        [UseCase.ReadActionPlan] = Anyone,
        [UseCase.SaveActionPlan] = Secretariat,
        [UseCase.ReadToolReachability] = Anyone,
        [UseCase.SaveToolReachability] = Secretariat,
        [UseCase.ImportCourses] = Edge | Secretariat,

        [UseCase.ReadRanking] = Expert | Secretariat,
        [UseCase.TrainRanking] = Secretariat,
        [UseCase.SwitchLearning] = Secretariat,
        [UseCase.ChooseRankingModel] = Secretariat,
        [UseCase.SaveFairnessRules] = Secretariat,
        [UseCase.ReadExposureReport] = Expert | Secretariat,

        [UseCase.FollowLive] = Edge,
        [UseCase.ReadWebhooks] = Office,
        [UseCase.SaveWebhook] = Office,
    }.ToFrozenDictionary();
}
