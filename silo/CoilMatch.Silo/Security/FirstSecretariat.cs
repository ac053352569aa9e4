using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Security;

/// <summary>
/// Who is the secretariat of an installation that has none yet: the person of the setting <c>FirstSecretariat</c>, from the first
/// sign-in on. Once there is a secretariat the setting means nothing.
/// </summary>
internal sealed class FirstSecretariat
{
    private readonly string? email;

    /// <exception cref="InvalidOperationException">The setting is no mail address.</exception>
    public FirstSecretariat(IConfiguration configuration)
    {
        if (configuration["FirstSecretariat"] is not { Length: > 0 } given) return;
        if (EmailAddress.Check(given, out email) is not null)
            throw new InvalidOperationException($"FirstSecretariat must be one mail address, not \"{given}\".");
    }

    internal async Task<bool> IsAsync(string signedIn, SiloDbContext db, CancellationToken cancellationToken) =>
        signedIn == email
        && !await db.Memberships.AnyAsync(
            one => one.Role == Role.Secretariat && one.Status == MembershipStatus.Confirmed, cancellationToken);
}
