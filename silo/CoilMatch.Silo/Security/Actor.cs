namespace CoilMatch.Silo.Security;

/// <summary>Who acts in this scope, for the audit trail; nobody in a job.</summary>
internal sealed class Actor
{
    public Guid? PersonId { get; private set; }

    /// <summary>Set when an office acts in the place of a lecturer of its institution.</summary>
    public Guid? OnBehalfOf { get; private set; }

    internal void ActAs(Guid personId) => PersonId = personId;

    internal void ActOnBehalfOf(Guid institutionId) => OnBehalfOf = institutionId;
}
