using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Webhooks;

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<Webhook>
{
    public void Configure(EntityTypeBuilder<Webhook> webhook)
    {
        webhook.ToTable("webhooks");
        webhook.Property(row => row.Id).ValueGeneratedNever();
        webhook.Property(row => row.States).AsJson();
        webhook.HasOne<Institution>().WithMany().HasForeignKey(row => row.InstitutionId);
        webhook.HasIndex(row => row.InstitutionId).HasFilter("removed_at is null");
    }
}

internal sealed class WebhookDeliveryConfiguration : IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookDelivery> delivery)
    {
        delivery.ToTable("webhook_deliveries");
        delivery.Property(row => row.Id).ValueGeneratedNever();
        delivery.Property(row => row.State).HasConversion<string>();
        delivery.HasOne<Webhook>().WithMany().HasForeignKey(row => row.WebhookId);
        delivery.HasIndex(row => row.NextAttemptAt).HasFilter("state = 'Waiting'");
        delivery.HasIndex(row => new { row.WebhookId, row.Id }).IsDescending(false, true);
        delivery.HasIndex(row => new { row.WebhookId, row.ChangeSeq }).IsUnique();
    }
}
