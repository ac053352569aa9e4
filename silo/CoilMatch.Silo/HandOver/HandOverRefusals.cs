using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.HandOver;

/// <summary>Every expected no of exporting and restoring.</summary>
internal static class HandOverRefusals
{
    internal static readonly Refusal UnderWay = new("hand-over-running", "An export or a restore is under way. Wait until it has ended.");

    internal static readonly Refusal NotReady = new("no-file", "There is no file of this export: it is not ready, it failed, or it was deleted.");

    internal static readonly Refusal TooLarge = new("too-large", $"The file is larger than {HandOverLimits.FileBytes >> 30} GB.");

    internal static readonly Refusal NoRoom = new("no-room", "There is no room on the disk to keep the file while it is read.");

    internal static readonly Refusal NotAnArchive =
        new("not-an-archive", "The file is not a whole zip archive: it is something else, or it was cut off on its way. Nothing was changed.");

    internal static Refusal NotEmpty(long institutions, long people) => new("not-empty",
        FormattableString.Invariant($"This installation already holds {institutions} institutions and {people} people. An export is restored into an empty one only: start with a new data folder, without the demo. Nothing was changed."));

    internal static Refusal Unusable(string what) => new("unusable-archive", $"{what} Nothing was changed.");

    internal static Refusal WrongVersion(string what) => new("wrong-version", $"{what} Nothing was changed.");
}

/// <summary>
/// The archive cannot be restored. Thrown deep inside of what happens in one transaction, where a refusal cannot be returned,
/// and turned into it by <see cref="RestoreInstallation"/>.
/// </summary>
internal sealed class RestoreRefusedException(Refusal refusal) : Exception(refusal.Message)
{
    internal Refusal Refusal { get; } = refusal;
}
