using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Institutions;

/// <summary>A session ends after it starts, and its breaks lie inside it.</summary>
internal static class AcademicSessionRules
{
    private const int MostSessions = 40;
    private const int MostBreaks = 40;

    /// <summary>In characters.</summary>
    private const int LongestName = 100;

    /// <summary>In days; a longer one is a slip of the year.</summary>
    private const int LongestSession = 400;

    internal static IReadOnlyList<AcademicSession> Check(
        IReadOnlyList<AcademicSessionInput> inputs, string path, List<Refusal> faults)
    {
        if (inputs.Count > MostSessions)
        {
            faults.Add(new Refusal("out-of-bounds", $"Keep at most {MostSessions} sessions.", path));
            return [];
        }

        return [.. inputs.Select((input, i) => Check(input, $"{path}[{i}]", faults))];
    }

    private static AcademicSession Check(AcademicSessionInput input, string path, List<Refusal> faults)
    {
        CheckName(input.Name, $"{path}.name", faults);
        if (input.End <= input.Start)
            faults.Add(new Refusal("end-before-start", "The session must end after it starts.", $"{path}.end"));
        else if (input.End.DayNumber - input.Start.DayNumber > LongestSession)
            faults.Add(new Refusal("too-long", $"A session lasts at most {LongestSession} days.", $"{path}.end"));
        if (input.Breaks.Count > MostBreaks)
            faults.Add(new Refusal("out-of-bounds", $"Keep at most {MostBreaks} breaks in a session.", $"{path}.breaks"));

        for (var i = 0; i < Math.Min(input.Breaks.Count, MostBreaks); i++) Check(input.Breaks[i], input, $"{path}.breaks[{i}]", faults);
        return new AcademicSession(input.Id ?? Guid.CreateVersion7(), input.Name.Trim(), input.Start, input.End,
            [.. input.Breaks.Select(one => new Break(one.From, one.To, one.Name.Trim(), one.Kind))]);
    }

    private static void Check(BreakInput input, AcademicSessionInput session, string path, List<Refusal> faults)
    {
        CheckName(input.Name, $"{path}.name", faults);
        if (input.To < input.From)
            faults.Add(new Refusal("end-before-start", "The break must not end before it starts.", $"{path}.to"));
        else if (input.From < session.Start || input.To > session.End)
            faults.Add(new Refusal("outside-session", "The break must lie inside its session.", $"{path}.from"));
    }

    private static void CheckName(string name, string path, List<Refusal> faults)
    {
        if (name.Trim().Length is 0 or > LongestName)
            faults.Add(new Refusal("length", $"Write 1 to {LongestName} characters.", path));
    }
}
