using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>
/// All that a good practice tells the public, and exactly what both offices consent to: its text, its licence and its credit.
/// It holds no date finer than a half-year and no count of students.
/// </summary>
internal sealed record PracticeContent
{
    public string Title { get; init; } = "";
    public string? Summary { get; init; }

    /// <summary>What students learn by it.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];
    public IReadOnlyList<string> Keywords { get; init; } = [];
    public PracticeSide Requester { get; init; } = PracticeSide.None;
    public PracticeSide Invited { get; init; } = PracticeSide.None;

    /// <summary>The half-year in which it ended, such as <c>2027-H1</c>.</summary>
    public string? HalfYear { get; init; }
    public IReadOnlyList<PracticeWeek> Weeks { get; init; } = [];
    public IReadOnlyList<PracticeTask> Tasks { get; init; } = [];
    public IReadOnlyList<PracticeTool> Tools { get; init; } = [];

    /// <summary>BCP 47 tags of the working languages.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Students in a mixed team.</summary>
    public int? TeamSize { get; init; }
    public string? Worked { get; init; }
    public string? DidNot { get; init; }
    public string? Advice { get; init; }

    /// <summary>What to think of before one copies this.</summary>
    public string? Context { get; init; }
    public IReadOnlyList<PracticeResult> Results { get; init; } = [];
    public PracticeLicence Licence { get; init; }

    /// <summary>The practice whose template the plan began with.</summary>
    public PracticeCredit? BuildsOn { get; init; }

    internal PracticeSide Of(PairingSide side) => side == PairingSide.Invited ? Invited : Requester;

    internal PracticeContent With(PairingSide side, PracticeSide told) =>
        side == PairingSide.Invited ? this with { Invited = told } : this with { Requester = told };
}

/// <summary>One of the two classes.</summary>
/// <param name="Institution">Its name, under which it takes the credit.</param>
/// <param name="Ror">Its address in the Research Organization Registry.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the ASEM member.</param>
/// <param name="Fields">ISCED-F codes of the course, the main one first.</param>
/// <param name="Level">EQF 1 to 8.</param>
/// <param name="Size">The band of the class's size, such as <c>20–29</c>; null below five students or when it was not told.</param>
/// <param name="CreditLine">How the lecturer wishes to be named, in their own words; null when they do not.</param>
internal sealed record PracticeSide(
    string Institution, string? Ror, string Country, IReadOnlyList<string> Fields, int? Level, string? Size, string? CreditLine)
{
    internal static readonly PracticeSide None = new("", null, "", [], null, null, null);
}

/// <param name="Focus">What the week is about.</param>
/// <param name="Session">What the live meetings of the week are for; null in a week without one.</param>
internal sealed record PracticeWeek(PlanPhase Phase, string? Focus, string? Session);

/// <param name="Week">The week in which it begins, from 1.</param>
/// <param name="Weeks">How many planned weeks it takes, its own included.</param>
internal sealed record PracticeTask(string Title, string? Description, string? Output, int Week, int Weeks);

/// <param name="Tool">A code of the tool table.</param>
/// <param name="Fallback">The tool that is used when it fails.</param>
internal sealed record PracticeTool(string Tool, string? Purpose, string? Fallback);

/// <summary>What one measure may be said to the public about both classes; null where nothing may.</summary>
/// <param name="Indicator">The indicator's code, such as I3.</param>
internal sealed record PracticeResult(string Indicator, string Label, string? Requester, string? Invited);

/// <summary>Whose work a plan began with, kept with the plan whatever becomes of that work.</summary>
/// <param name="Practice">The id of the practice.</param>
/// <param name="Credit">The institutions, and the lecturers who wished to be named.</param>
internal sealed record PracticeCredit(Guid Practice, string Title, string Credit, PracticeLicence Licence)
{
    internal static PracticeCredit Of(GoodPractice practice) =>
        new(practice.Id.Value, practice.Content.Title, PracticeCredits.Of(practice.Content), practice.Content.Licence);
}

internal static class PracticeCredits
{
    /// <summary>"Institution A and Institution B", each followed by the lecturer's own line where there is one.</summary>
    internal static string Of(PracticeContent content) => $"{Of(content.Requester)} and {Of(content.Invited)}";

    private static string Of(PracticeSide side) => side.CreditLine is { } line ? $"{line} ({side.Institution})" : side.Institution;
}
