using System.Security.Cryptography;
using System.Text;

namespace CoilMatch.Silo.Security;

/// <summary>The secret that only the edge and this service share; without one configured, nobody is the edge.</summary>
internal sealed class EdgeKey(IConfiguration configuration)
{
    internal const string Header = "X-Edge-Key";

    private readonly byte[]? expected =
        configuration["EdgeKey"] is { Length: > 0 } key ? SHA256.HashData(Encoding.UTF8.GetBytes(key)) : null;

    /// <summary>Compares hashes in constant time, so neither the key nor its length leaks.</summary>
    internal bool Matches(string? offered) =>
        expected is not null && offered is { Length: > 0 }
        && CryptographicOperations.FixedTimeEquals(expected, SHA256.HashData(Encoding.UTF8.GetBytes(offered)));
}
