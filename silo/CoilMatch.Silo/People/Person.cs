using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.People;

/// <summary>Somebody who signs in: lecturer, office, expert or secretariat. Students never do.</summary>
internal sealed class Person : Aggregate
{
    private Person()
    {
    }

    public PersonId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    /// <summary>Lower case, unique; one that cannot exist once the person was erased.</summary>
    public string Email { get; private set; } = "";
    public string? DisplayName { get; private set; }
    public string? Unit { get; private set; }
    public CoilExperience? CoilExperience { get; private set; }
    public IReadOnlyList<LanguageLevel> Languages { get; private set; } = [];

    /// <summary>The identity provider that vouched last, and its lasting name for the person; null before the first sign-in.</summary>
    public string? Issuer { get; private set; }
    public string? Subject { get; private set; }

    /// <summary>When the person asked to be forgotten and was; the row stays as a pseudonym for what they did.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>The address, for those who may write to the person; nobody can write to somebody who was erased.</summary>
    internal string? Address => ErasedAt is null ? Email : null;

    internal static Person Create(string email, string? name)
    {
        var person = new Person
        {
            Id = PersonId.New(),
            Email = email,
            DisplayName = string.IsNullOrWhiteSpace(name) ? null : name.Trim()[..Math.Min(name.Trim().Length, ProfileRules.LongestName)],
        };
        person.Record(new PersonCreated(person.DisplayName));
        return person;
    }

    /// <summary>
    /// Binds the person to one identity. An address that the same provider has given to somebody else meanwhile is not let in:
    /// universities reuse addresses.
    /// </summary>
    internal Refusal? SignIn(string issuer, string subject)
    {
        if (Issuer == issuer && Subject == subject) return null;
        if (Issuer == issuer)
            return new Refusal("other-identity", "This mail address belonged to somebody else before. Ask the secretariat.", "email");

        Issuer = issuer;
        Subject = subject;
        Record(new PersonIdentified(issuer));
        return null;
    }

    internal void SaveProfile(Profile profile)
    {
        DisplayName = profile.DisplayName;
        Unit = profile.Unit;
        CoilExperience = profile.CoilExperience;
        Languages = profile.Languages;
        Record(new ProfileSaved(profile.DisplayName, profile.Unit, profile.CoilExperience));
    }

    /// <summary>Forgets who this was; whoever signs in with the old address is somebody new.</summary>
    internal void Erase(string pseudonym, string noAddress, DateTimeOffset at)
    {
        (DisplayName, Email) = (pseudonym, noAddress);
        (Unit, CoilExperience, Languages, Issuer, Subject) = (null, null, [], null, null);
        ErasedAt = at;
        Record(new PersonErased());
    }
}

internal sealed record PersonCreated(string? DisplayName) : DomainEvent;

internal sealed record PersonErased : DomainEvent;

internal sealed record PersonIdentified(string Issuer) : DomainEvent;

internal sealed record ProfileSaved(string? DisplayName, string? Unit, CoilExperience? CoilExperience) : DomainEvent;
