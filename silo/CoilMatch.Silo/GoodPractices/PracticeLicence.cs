using System.Text.Json.Serialization;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>Under which open licence a good practice is given away.</summary>
internal enum PracticeLicence
{
    [JsonStringEnumMemberName("CC_BY_4_0")]
    CcBy,

    [JsonStringEnumMemberName("CC_BY_SA_4_0")]
    CcBySa,

    [JsonStringEnumMemberName("CC0_1_0")]
    Cc0,
}

/// <summary>The names and addresses of the licences, and which of them a work may take that builds on another.</summary>
internal static class PracticeLicences
{
    /// <summary>As SPDX writes it, such as <c>CC-BY-4.0</c>.</summary>
    internal static string NameOf(PracticeLicence licence) => licence switch
    {
        PracticeLicence.CcBySa => "CC-BY-SA-4.0",
        PracticeLicence.Cc0 => "CC0-1.0",
        _ => "CC-BY-4.0",
    };

    internal static string AddressOf(PracticeLicence licence) => licence switch
    {
        PracticeLicence.CcBySa => "https://creativecommons.org/licenses/by-sa/4.0/",
        PracticeLicence.Cc0 => "https://creativecommons.org/publicdomain/zero/1.0/",
        _ => "https://creativecommons.org/licenses/by/4.0/",
    };

    /// <summary>The usual licence, or the one that the work below asks for.</summary>
    internal static PracticeLicence First(PracticeLicence? below) =>
        below == PracticeLicence.CcBySa ? PracticeLicence.CcBySa : PracticeLicence.CcBy;

    /// <summary>Share-alike is handed on as it is; where the work below asks for credit, the new one has to ask for it too.</summary>
    internal static Refusal? Check(PracticeLicence licence, PracticeLicence? below) => (below, licence) switch
    {
        (PracticeLicence.CcBySa, not PracticeLicence.CcBySa) => new Refusal(
            "licence", "This builds on a practice under CC-BY-SA-4.0, so it has to carry the same licence.", "text.licence"),
        (PracticeLicence.CcBy, PracticeLicence.Cc0) => new Refusal(
            "licence", "This builds on a practice whose authors have to be named, so its licence has to ask for that too.", "text.licence"),
        _ => null,
    };
}
