using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoilMatch.Silo.Notifications;

internal sealed class NotificationConfiguration :
    IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<NotificationSetting>, IEntityTypeConfiguration<MailDelivery>
{
    public void Configure(EntityTypeBuilder<Notification> notification)
    {
        notification.ToTable("notifications");
        notification.Property(row => row.Id).ValueGeneratedNever();
        notification.Property(row => row.Audience).HasConversion<string>();
        notification.Property(row => row.Kind).HasConversion<string>();
        notification.Property(row => row.Side).HasConversion<string>();
        notification.Property(row => row.Mail).HasConversion<string>();
        notification.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
        notification.HasOne<Pairing>().WithMany().HasForeignKey(row => row.PairingId);
        notification.HasOne<MailDelivery>().WithMany().HasForeignKey(row => row.DeliveryId);

        // The inbox in its order; and nobody is told twice of one change, however many services read the feed.
        notification.HasIndex(row => new { row.PersonId, row.ChangeSeq }).IsUnique().IsDescending(false, true);
        notification.HasIndex(row => row.PersonId, "ix_notifications_unread").HasFilter("read_at is null");
        notification.HasIndex(row => new { row.Mail, row.PersonId }, "ix_notifications_to_digest")
            .HasFilter("delivery_id is null and read_at is null and mail in ('Daily', 'Weekly')");
    }

    public void Configure(EntityTypeBuilder<NotificationSetting> setting)
    {
        setting.ToTable("notification_settings");
        setting.HasKey(row => new { row.PersonId, row.Kind });
        setting.Property(row => row.Kind).HasConversion<string>();
        setting.Property(row => row.Mail).HasConversion<string>();
        setting.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
    }

    public void Configure(EntityTypeBuilder<MailDelivery> delivery)
    {
        delivery.ToTable("mail_deliveries");
        delivery.Property(row => row.Id).ValueGeneratedNever();
        delivery.Property(row => row.Choice).HasConversion<string>();
        delivery.Property(row => row.State).HasConversion<string>();
        delivery.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId);
        delivery.HasIndex(row => row.DueAt).HasFilter("state in ('Waiting', 'Claimed', 'Failed')");
        delivery.HasIndex(row => row.EndedAt).HasFilter("state = 'Dead'");

        // One digest of a kind a day, whatever runs twice.
        delivery.HasIndex(row => new { row.PersonId, row.Choice, row.DigestOn }).IsUnique().HasFilter("digest_on is not null");
    }
}
