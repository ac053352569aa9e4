namespace CoilMatch.Benchmarks.Faults;

/// <summary>What was done to the cluster and what came of it; durations in milliseconds.</summary>
internal sealed record FaultFigures
{
    /// <summary>Writes that were answered: of courses, and of requests and their ends.</summary>
    public int Acknowledged { get; init; }
    public int Kills { get; init; }

    /// <summary>Kills that were asked for; fewer are done when recovery takes too long.</summary>
    public int Planned { get; init; }
    public int Pauses { get; init; }
    public int Cuts { get; init; }
    public int FullDisks { get; init; }
    public int SlowBlobs { get; init; }
    public int WrongClocks { get; init; }

    /// <summary>Kinds of faults that cannot be done on this machine.</summary>
    public IReadOnlyList<string> NotTried { get; init; } = [];
    public int Lost { get; init; }
    public int Duplicated { get; init; }

    /// <summary>Listings whose versions in the feed do not follow each other.</summary>
    public int BrokenChains { get; init; }

    /// <summary>Writes that were given up without an answer; they may be there or not, but once.</summary>
    public int Unanswered { get; init; }

    /// <summary>Writes that were answered with a refusal, which none of them deserves.</summary>
    public int Refused { get; init; }

    /// <summary>Writes that the client sent more than once.</summary>
    public int Repeated { get; init; }

    /// <summary>Those of them that took more tries than a page makes.</summary>
    public int BeyondPages { get; init; }

    /// <summary>Requests and their ends, each of which is told in an inbox, by mail and by webhook.</summary>
    public int Told { get; init; }
    public int NoticesLost { get; init; }
    public int NoticesTwice { get; init; }
    public int MailsLost { get; init; }
    public int MailsTwice { get; init; }
    public int WebhooksLost { get; init; }
    public int WebhooksTwice { get; init; }

    /// <summary>How long after the load the last mail and webhook had gone; null when some had not after eight minutes.</summary>
    public double? ToldAfterMs { get; init; }

    /// <summary>Revisions of documents that were taken, those of them that do not come back byte for byte, and uploads that ended in an error.</summary>
    public int Documents { get; init; }
    public int DocumentsLost { get; init; }
    public int FailedUploads { get; init; }

    /// <summary>
    /// Over the kills of silos, edges and PostgreSQL, the longest time that any reader got errors. The proxy's are told by kind alone: in the cloud
    /// the platform's own stands there.
    /// </summary>
    public double UnavailableMsP50 { get; init; }
    public double UnavailableMsP99 { get; init; }

    /// <summary>Over the same kills, the longest that any reader waited for one answer.</summary>
    public double WaitedMsP50 { get; init; }
    public double WaitedMsP99 { get; init; }

    /// <summary>Over all reads.</summary>
    public double ReadMsP50 { get; init; }
    public int Reads { get; init; }

    /// <summary>Reads that ended in an error after the retries of a page.</summary>
    public int FailedReads { get; init; }

    /// <summary>Reads that were answered with a fault of the service.</summary>
    public int WrongReads { get; init; }

    /// <summary>Tries to write that were answered with a fault of the service which a page does not repeat.</summary>
    public int WrongWrites { get; init; }

    /// <summary>Whether every silo gives the same suggestions and listings at the end.</summary>
    public bool SilosAgree { get; init; }

    /// <summary>How long after the load they did; null when they did not within a minute and a half.</summary>
    public double? AgreedAfterMs { get; init; }

    /// <summary>Readers of the feed and idempotency keys that stand still at the end.</summary>
    public int Stuck { get; init; }

    /// <summary>Faults after which the cluster was not whole within a minute.</summary>
    public int NotWhole { get; init; }
    public required IReadOnlyDictionary<string, ByKind> Faults { get; init; }
    public int Seed { get; init; }
    public int Seconds { get; init; }
    public string Date { get; } = Benchmarks.Machine.Today;
    public string Machine { get; } = Benchmarks.Machine.Name;

    /// <summary>The service's word for how long readers may see errors when one part dies, in milliseconds.</summary>
    private const double LongestUnavailable = 2_000;

    /// <summary>Fewer writes for each kill say too little about it.</summary>
    private const int WritesForKill = 50;

    internal bool AllIsWell =>
        this is { Lost: 0, Duplicated: 0, BrokenChains: 0, Refused: 0, WrongReads: 0, WrongWrites: 0, SilosAgree: true, Stuck: 0, UnavailableMsP99: < LongestUnavailable }
        && this is { NoticesLost: 0, NoticesTwice: 0, MailsLost: 0, WebhooksLost: 0, DocumentsLost: 0, ToldAfterMs: not null }
        && Kills == Planned && Acknowledged >= Planned * WritesForKill;

    /// <summary>The worst that one kind of fault did to any reader, how long until the cluster was whole again, and how often a try to read and an upload ended with which fault.</summary>
    internal sealed record ByKind(
        int Count, double UnavailableMsMost, double WaitedMsMost, double WholeAgainMsMost,
        IReadOnlyDictionary<string, int> ReadFaults, IReadOnlyDictionary<string, int> UploadFaults);

    internal static FaultFigures Of(Storm storm, Traffic load, Correspondence letters, Verification found, Telling told)
    {
        var (writers, readers, requests) = (load.Writers, load.Readers, letters.Requests);
        var hits = storm.Done.Select((done, i) => new
        {
            done.Fault,
            Whole = done.Span.Milliseconds,
            Unavailable = Most(readers.Unavailable.Where(outage => IsOf(i, outage.Failed)).Select(outage => new Span(Math.Max(outage.From, done.Span.From), outage.To))),
            Waited = Most(readers.Waited.Where(span => IsOf(i, span.To))),
            Tries = During(i, readers.Faults),
            Uploads = During(i, letters.Uploads.Failed),
        }).ToList();
        var kills = hits.Where(hit => hit.Fault.Kind == FaultKind.Kill && hit.Fault.Role != "proxy").ToList();
        int Count(FaultKind kind) => hits.Count(hit => hit.Fault.Kind == kind);
        return new FaultFigures
        {
            Acknowledged = writers.Acknowledged.Count + requests.Acknowledged.Count,
            Kills = Count(FaultKind.Kill),
            Pauses = Count(FaultKind.Pause),
            Cuts = Count(FaultKind.Cut),
            FullDisks = Count(FaultKind.Fill),
            SlowBlobs = Count(FaultKind.Slow),
            WrongClocks = Count(FaultKind.Skew),
            Lost = found.Lost + told.Lost,
            Duplicated = found.Duplicated + told.Duplicated,
            BrokenChains = found.BrokenChains,
            Unanswered = writers.Unanswered.Count,
            Refused = writers.Refused + requests.Refused,
            Repeated = load.Sender.Repeated,
            BeyondPages = load.Sender.BeyondPages,
            Told = requests.Acknowledged.Count,
            NoticesLost = told.NoticesLost,
            NoticesTwice = told.NoticesTwice,
            MailsLost = told.MailsLost,
            MailsTwice = told.MailsTwice,
            WebhooksLost = told.CallsLost,
            WebhooksTwice = told.CallsTwice,
            Documents = letters.Uploads.Acknowledged.Count,
            FailedUploads = letters.Uploads.Failed.Count,
            UnavailableMsP50 = At(kills.Select(hit => hit.Unavailable), .5),
            UnavailableMsP99 = At(kills.Select(hit => hit.Unavailable), .99),
            WaitedMsP50 = At(kills.Select(hit => hit.Waited), .5),
            WaitedMsP99 = At(kills.Select(hit => hit.Waited), .99),
            ReadMsP50 = At(readers.Waited.Select(span => span.Milliseconds), .5),
            Reads = readers.Reads,
            FailedReads = readers.Failed,
            WrongReads = readers.Wrong,
            WrongWrites = load.Sender.Wrong,
            NotWhole = storm.NotWhole,
            Faults = hits.GroupBy(hit => hit.Fault.Name).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new ByKind(
                group.Count(), At(group.Select(hit => hit.Unavailable), 1), At(group.Select(hit => hit.Waited), 1), At(group.Select(hit => hit.Whole), 1),
                Counts(group.SelectMany(hit => hit.Tries)), Counts(group.SelectMany(hit => hit.Uploads)))),
        };

        IEnumerable<string> During(int i, IEnumerable<(long At, string Fault)> ended) =>
            ended.Where(one => IsOf(i, one.At)).Select(one => one.Fault);

        // The next fault comes when all readers are served again, so that what happened belongs to the last one before it.
        bool IsOf(int i, long at) => at >= storm.Done[i].Span.From && (i + 1 == storm.Done.Count || at < storm.Done[i + 1].Span.From);
    }

    private static Dictionary<string, int> Counts(IEnumerable<string> faults) => faults.CountBy(fault => fault).ToDictionary();

    private static double Most(IEnumerable<Span> spans) => spans.Select(span => span.Milliseconds).DefaultIfEmpty().Max();

    private static double At(IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToList();
        return ordered.Count == 0 ? 0 : Math.Round(ordered[Math.Max(0, (int)Math.Ceiling(share * ordered.Count) - 1)]);
    }
}
