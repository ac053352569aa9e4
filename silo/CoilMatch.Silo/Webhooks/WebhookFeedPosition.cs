namespace CoilMatch.Silo.Webhooks;

/// <summary>The one row that says up to where the change feed has become deliveries; written in their transaction.</summary>
internal sealed class WebhookFeedPosition
{
    internal const int Only = 1;

    public required int Id { get; init; }
    public required ulong Tx { get; set; }
    public required long Seq { get; set; }
}
