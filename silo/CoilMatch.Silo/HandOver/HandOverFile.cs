using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.HandOver;

internal readonly record struct HandOverFileId(Guid Value)
{
    internal static HandOverFileId New() => new(Guid.CreateVersion7());
}

internal enum HandOverState
{
    /// <summary>Waits for a service to take it up.</summary>
    Waiting,
    Running,

    /// <summary>The file can be fetched.</summary>
    Ready,
    Failed,

    /// <summary>The file was deleted, or a newer one took its place.</summary>
    Removed,

    /// <summary>Not made here: this installation was filled from it.</summary>
    Restored,
}

/// <summary>An archive of the whole installation: one that was made here, or the one that this installation was filled from.</summary>
internal sealed class HandOverFile : Aggregate
{
    private const int LongestFailure = 500;

    private HandOverFile()
    {
    }

    public HandOverFileId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public HandOverState State { get; private set; }

    /// <summary>Null when it was asked for from the command line of the machine itself.</summary>
    public PersonId? AskedBy { get; private init; }
    public DateTimeOffset AskedAt { get; private init; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The file inside the archive that is being written; null when none is.</summary>
    public string? Step { get; private set; }
    public long RowsDone { get; private set; }
    public long RowsInAll { get; private set; }
    public string? SchemaVersion { get; private set; }

    /// <summary>How many contents of documents it holds.</summary>
    public long Documents { get; private set; }

    /// <summary>How many stored files were missing or damaged, so that they are not in it.</summary>
    public long LostDocuments { get; private set; }

    /// <summary>Size of the archive.</summary>
    public long? Bytes { get; private set; }

    /// <summary>Of the archive, in small hexadecimal letters.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>Why it could not be made, in plain words.</summary>
    public string? Failure { get; private set; }

    internal string Blob => $"hand-over/{Id.Value:n}.zip";

    internal static HandOverFile AskFor(PersonId? by, DateTimeOffset at) => new() { Id = HandOverFileId.New(), AskedBy = by, AskedAt = at };

    internal static HandOverFile RestoredFrom(ExportFigures figures, PersonId? by, DateTimeOffset at)
    {
        var file = new HandOverFile { Id = HandOverFileId.New(), AskedBy = by, AskedAt = at };
        file.Take(figures, HandOverState.Restored, at);
        file.Record(new InstallationRestored(figures.Sha256, figures.Bytes, figures.Rows, figures.Documents));
        return file;
    }

    internal void Start() => State = HandOverState.Running;

    internal void Note(ExportProgress progress) => (Step, RowsDone, RowsInAll) = (progress.Step, progress.Rows, progress.RowsInAll);

    internal void Finish(ExportFigures figures, DateTimeOffset at)
    {
        Take(figures, HandOverState.Ready, at);
        Record(new ExportMade(figures.Sha256, figures.Bytes, figures.Rows, figures.Documents));
    }

    internal void Fail(string why, DateTimeOffset at)
    {
        (State, Failure, EndedAt, Step) = (HandOverState.Failed, why.Length > LongestFailure ? why[..LongestFailure] : why, at, null);
        Record(new ExportFailed(Failure));
    }

    internal void NoteFetched() => Record(new ExportFetched(Sha256!));

    internal void Remove()
    {
        State = HandOverState.Removed;
        Record(new ExportRemoved(Sha256!));
    }

    private void Take(ExportFigures figures, HandOverState state, DateTimeOffset at)
    {
        (State, EndedAt, Step) = (state, at, null);
        (SchemaVersion, RowsDone, RowsInAll) = (figures.SchemaVersion, figures.Rows, figures.Rows);
        (Documents, LostDocuments, Bytes, Sha256) = (figures.Documents, figures.Lost, figures.Bytes, figures.Sha256);
    }
}

internal sealed record ExportMade(string Sha256, long Bytes, long Rows, long Documents) : DomainEvent;

internal sealed record ExportFailed(string Failure) : DomainEvent;

/// <summary>Somebody took the file, and with it all data.</summary>
internal sealed record ExportFetched(string Sha256) : DomainEvent;

internal sealed record ExportRemoved(string Sha256) : DomainEvent;

internal sealed record InstallationRestored(string Sha256, long Bytes, long Rows, long Documents) : DomainEvent;
