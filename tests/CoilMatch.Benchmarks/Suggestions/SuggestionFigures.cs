using System.Text.Json;

namespace CoilMatch.Benchmarks.Suggestions;

/// <summary>What was measured for one size of the catalogue; null where a part was left out.</summary>
/// <remarks>Ratios: throughput and NDCG@10 of the index divided by PostgreSQL's, on the same queries.</remarks>
internal sealed record SuggestionFigures
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required int Courses { get; init; }
    public double P50Ms { get; init; }
    public double P99Ms { get; init; }
    public double ThroughputPerS { get; init; }
    public double BytesPerCourse { get; init; }
    public double? ThroughputRatioVsPostgresql { get; init; }
    public double? NdcgVsPostgresql { get; init; }

    /// <summary>Processor time of a query, which a busy machine does not lengthen as it does the times above.</summary>
    public double CpuMsPerQuery { get; init; }

    /// <summary>Processor time of PostgreSQL's own process for a query; Linux only.</summary>
    public double? PostgresqlCpuMsPerQuery { get; init; }

    /// <summary>NDCG@10 on the queries that PostgreSQL is asked too; on all with known partners when it is left out.</summary>
    public double Ndcg { get; init; }
    public double NdcgAllQueries { get; init; }
    public double? NdcgPostgresql { get; init; }

    public double? PostgresqlP50Ms { get; init; }

    public double? PostgresqlP99Ms { get; init; }
    public double? PostgresqlThroughputPerS { get; init; }
    public double? PostgresqlBuildS { get; init; }
    public int? PostgresqlTimeouts { get; init; }

    /// <summary>Filling the index with all processors, which includes making up the texts.</summary>
    public double BuildS { get; init; }
    public double? SnapshotSaveS { get; init; }
    public double? SnapshotLoadS { get; init; }
    public long? SnapshotBytes { get; init; }
    public double PublishVisibleMsP99 { get; init; }
    public int Queries { get; init; }
    public int? PostgresqlQueries { get; init; }
    public string Date { get; init; } = Benchmarks.Machine.Today;
    public string Machine { get; init; } = Benchmarks.Machine.Name;

    internal string ToJson() => JsonSerializer.Serialize(this, Format);

    internal string ToTable() => string.Join('\n', JsonSerializer.SerializeToElement(this, Format).EnumerateObject()
        .Select(figure => $"{figure.Name,-34} {figure.Value}")) + "\n";
}
