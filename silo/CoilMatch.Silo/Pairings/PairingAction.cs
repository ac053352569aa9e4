namespace CoilMatch.Silo.Pairings;

/// <summary>What people can do with a pairing; <see cref="Lifecycle"/> says when and who.</summary>
internal enum PairingAction
{
    Accept,
    Decline,
    Withdraw,
    SavePlan,
    SignPlan,
    Comment,
    DecideApproval,
    SaveReadiness,
    ConfirmStart,
    Start,
    ReportWeek,
    RaiseRisk,
    ResolveRisk,
    ScaleBack,
    Deliver,
    Cancel,
    AddDocument,
    SubmitOutcome,
    AssignReviewers,
    ScoreReview,
    DiscussReview,
    ConcludeReview,
    SavePractice,
    ConsentToPractice,
    Publish,
    TakeDown,
}
