namespace CoilMatch.Silo.Institutions;

internal enum BreakKind
{
    Holiday,
    Exams,
}

/// <summary>Days without teaching, first and last included.</summary>
internal sealed record Break(DateOnly From, DateOnly To, string Name, BreakKind Kind);

/// <summary>A teaching period of an institution, first and last day included; its breaks lie inside.</summary>
internal sealed record AcademicSession(Guid Id, string Name, DateOnly Start, DateOnly End, IReadOnlyList<Break> Breaks);
