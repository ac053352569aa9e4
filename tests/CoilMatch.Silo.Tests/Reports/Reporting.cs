using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Reports;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Tests.Reports;

/// <summary>Projects of two institutions in the state that a test needs, and the people who report on them.</summary>
internal sealed class Reporting
{
    /// <summary>After every project of the tests is delivered.</summary>
    internal static readonly DateTimeOffset Now = new(2027, 7, 10, 9, 0, 0, TimeSpan.Zero);

    internal static readonly DateOnly HalfYear = new(2027, 6, 30);

    private readonly SiloApp app;

    private Reporting(SiloApp app, PairingStages stages) => (this.app, Stages) = (app, stages);

    internal PairingStages Stages { get; }

    /// <summary>Projects are walked through from November 2026 on; then it is July 2027.</summary>
    internal static async Task<Reporting> In(SiloApp app)
    {
        app.Clock.Set(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        return new Reporting(app, await PairingStages.In(app));
    }

    internal Task<Pairing> At(PairingState state)
    {
        app.Clock.Set(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        return Stages.At(state);
    }

    /// <summary>A new session of this role in July 2027.</summary>
    internal async Task<HttpClient> As(string role, Institution? institution = null)
    {
        app.Clock.Set(Now);
        return await app.SignedInAs(role, institution);
    }

    /// <summary>The lecturer who asked, signed in anew.</summary>
    internal Task<HttpClient> Lecturer() => As("office", Stages.Europe);

    internal static object Tag(Pairing pairing, string code, string text = "Two classes ran it together.") =>
        new { pairingId = pairing.Id.Value, code, evidence = new { text, figureKey = "project.delivered" } };

    internal static object Words(string text = "I saw my own city with other eyes.") =>
        new { text, role = "STUDENT", consentOn = "2027-07-01", consentHow = "Signed form" };

    internal static object Ask(string kind, DateOnly? cutOff = null, DateOnly? from = null) =>
        new { kind, cutOff = cutOff ?? HalfYear, from };

    /// <summary>All texts of a document in reading order.</summary>
    internal static string TextOf(ReportDocument document) => string.Join('\n', document.Notes.Concat(document.Sections.SelectMany(section =>
        new[] { section.Heading }.Concat(section.Blocks.SelectMany(block => block switch
        {
            ReportParagraph one => [one.Text],
            ReportList one => one.Items,
            ReportTable one => new[] { one.Caption }.Concat(one.Rows.Select(row => string.Join(" | ", row))),
            ReportChart one => [one.Caption, one.Description],
            ReportQuote one => [$"“{one.Text}” {one.Role}, {one.Country}"],
            ReportLink one => [one.Text],
            _ => Array.Empty<string>(),
        })))));
}
