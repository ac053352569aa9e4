namespace CoilMatch.Silo.People;

/// <summary>How often a lecturer has done this before; told by themselves.</summary>
internal enum CoilExperience
{
    None,
    Trained,
    OneRun,
    SeveralRuns,
}
