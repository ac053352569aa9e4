using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents;

/// <summary>What uploads are told no with, apart from what their content shows.</summary>
internal static class DocumentRefusals
{
    internal static readonly Refusal TooLarge = new(
        "too-large", $"The file is larger than {DocumentLimits.FileBytes >> 20} MB. Make it smaller, for example by smaller pictures, or split it.", "file");

    internal static readonly Refusal TooSlow = new(
        "too-slow", "The file stopped coming. Look at your connection and send it again.", "file");

    internal static readonly Refusal NotReceived = new(
        "not-received", "The file did not arrive whole. Send it again.", "file");

    internal static readonly Refusal Empty = new("empty-file", "The file is empty.", "file");

    internal static readonly Refusal NoName = new(
        "malformed", "The name of the file must come in X-File-Name as percent-encoded UTF-8, at most 3600 signs.", "fileName");

    internal static readonly Refusal TooMany = new(
        "too-many", $"A pairing holds at most {DocumentLimits.Documents} documents. Remove one that is not needed any more.", "file");

    internal static readonly Refusal TooManyRevisions = new(
        "too-many", $"A document has at most {DocumentLimits.Revisions} revisions. Add this one as a document of its own.", "file");

    internal static readonly Refusal PairingFull = new(
        "too-large", $"The documents of a pairing hold at most {DocumentLimits.PairingBytes >> 20} MB together. Remove one that is not needed any more.", "file");

    internal static readonly Refusal KindNeeded = new(
        "required", "Say what the document is: syllabus, agreement, material, consent form or other.", "kind");

    internal static readonly Refusal VisibilityNeeded = new(
        "required", "Say who may see the document: both sides, or your own side only.", "visibility");

    internal static readonly Refusal KindFixed = new(
        "out-of-bounds", "A new revision keeps the kind and the visibility of its document.", "kind");
}
