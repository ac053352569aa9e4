using System.Security.Cryptography;
using System.Text;
using CoilMatch.Matching.Ranking;

namespace CoilMatch.Silo.Learning;

/// <summary>Names the list of features in force, so that figures kept under another list are left out of training.</summary>
internal static class FeatureList
{
    internal static readonly string Current =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', RankingFeatures.Names))))[..16];
}
