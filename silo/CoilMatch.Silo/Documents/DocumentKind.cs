namespace CoilMatch.Silo.Documents;

/// <summary>What a document is for.</summary>
internal enum DocumentKind
{
    Syllabus,
    Agreement,
    Material,
    ConsentForm,
    Other,
}

/// <summary>Who may see a document besides the side that added it.</summary>
internal enum DocumentVisibility
{
    /// <summary>Both sides, the expert group and the secretariat.</summary>
    BothSides,

    /// <summary>Nobody else.</summary>
    OwnSide,
}
