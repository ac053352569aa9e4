namespace CoilMatch.Vocabularies;

/// <summary>Whether a class meets its partner live, works asynchronously, or can do either.</summary>
public enum LiveMode
{
    Live,
    Asynchronous,
    Either,
}

/// <summary>How much of a course the exchange takes, from a first meeting to the whole course.</summary>
public enum ExchangeType
{
    Icebreaker,
    Discussion,
    Project,
    FullCourse,
}

/// <summary>The connection that every student of a class can count on.</summary>
public enum Bandwidth
{
    Low,
    Medium,
    High,
}

/// <summary>How a course reaches its own students.</summary>
public enum DeliveryMode
{
    OnCampus,
    Hybrid,
    Online,
}

/// <summary>Which disciplines a lecturer accepts on the other side.</summary>
public enum PartnerFields
{
    /// <summary>The same narrow field of ISCED-F.</summary>
    Same,

    /// <summary>The same broad field of ISCED-F.</summary>
    Related,

    /// <summary>Any field: an interdisciplinary exchange is welcome.</summary>
    Any,

    /// <summary>The fields that the listing names.</summary>
    Listed,
}

/// <summary>Who may see a listing.</summary>
public enum Visibility
{
    Public,
    Members,
    OfficeOnly,
}
