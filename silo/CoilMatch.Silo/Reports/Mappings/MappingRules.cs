using System.Text.RegularExpressions;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Documents;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

/// <param name="PairingId">The project.</param>
/// <param name="Code">The code of a row of the Action Plan.</param>
internal sealed record SaveReportMappingInput(Guid PairingId, string Code, MappingEvidence? Evidence);

/// <summary>What a tag needs before it is taken.</summary>
internal static partial class MappingRules
{
    private static readonly Refusal NoEvidence = new(
        "evidence-needed",
        "A tag needs evidence: a sentence, and a figure, a document or a link in which it can be seen.", "evidence");

    private static readonly Refusal OnePlace = new(
        "evidence-needed", "Name one place in which it can be seen: a figure, a document or a link.", "evidence");

    private static readonly Refusal UnknownCode = new("unknown-code", "The Action Plan has no row with this code.", "code");

    private static readonly Refusal UnknownFigure = new(
        "malformed", "A figure's key is a path such as outcomes.I6.both.share.", "evidence.figureKey");

    private static readonly Refusal UnknownDocument = new(
        "unknown-document", "The project has no such document that both sides may see.", "evidence.documentId");

    private static readonly Refusal BadLink = new(
        "malformed", "Write a whole address that begins with https://.", "evidence.link");

    /// <summary>What is wrong with the input; the evidence as it is kept when nothing is.</summary>
    internal static async Task<(IReadOnlyList<Refusal> Faults, MappingEvidence Evidence)> CheckAsync(
        SaveReportMappingInput input, SiloDbContext db, CancellationToken cancellationToken)
    {
        var faults = new List<Refusal>();
        if (!await db.ActionPlan.AnyAsync(row => row.Code == input.Code, cancellationToken)) faults.Add(UnknownCode);
        var told = input.Evidence ?? new MappingEvidence("", null, null, null);
        var evidence = new MappingEvidence(
            TypedText.Of(told.Text) ?? "", TypedText.Of(told.FigureKey), told.DocumentId, TypedText.Of(told.Link));
        object?[] places = [evidence.FigureKey, evidence.DocumentId, evidence.Link];
        var named = places.Count(place => place is not null);
        if (named == 0 && evidence.Text.Length == 0) faults.Add(NoEvidence);
        else if (named != 1) faults.Add(OnePlace);
        if ((named > 0 && evidence.Text.Length == 0) || evidence.Text.Length > MappingEvidence.LongestText)
            faults.Add(new Refusal("length", $"Say in 1 to {MappingEvidence.LongestText} characters why the project counts here.", "evidence.text"));
        if (evidence.FigureKey is { } key && !FigureKey().IsMatch(key)) faults.Add(UnknownFigure);
        if (evidence.Link is { } link && !IsAddress(link)) faults.Add(BadLink);
        if (evidence.DocumentId is { } document && !await IsOpenDocumentAsync(document, input.PairingId, db, cancellationToken))
            faults.Add(UnknownDocument);
        return (faults, evidence);
    }

    private static bool IsAddress(string link) =>
        link.Length <= MappingEvidence.LongestLink && Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0;

    private static Task<bool> IsOpenDocumentAsync(Guid document, Guid pairing, SiloDbContext db, CancellationToken cancellationToken)
    {
        var (id, pairingId) = (new DocumentId(document), new PairingId(pairing));
        return db.Documents.AnyAsync(
            one => one.Id == id && one.PairingId == pairingId && one.RemovedAt == null && one.Visibility == DocumentVisibility.BothSides,
            cancellationToken);
    }

    [GeneratedRegex(@"\A[a-z][A-Za-z]*(\.[A-Za-z0-9_-]{1,40}){1,5}\z")]
    private static partial Regex FigureKey();
}
