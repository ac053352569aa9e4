using System.Diagnostics.Metrics;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Telemetry;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Telemetry;

public sealed class DatabaseSamplesTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_is_told_with_its_age_and_a_reader_that_stays_behind_with_its_lag()
    {
        await using var app = await SiloApp.StartAsync(fixture, ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9"));
        var person = await app.StartSession("lecturer@uni.example");
        await app.InDatabase(async db =>
        {
            db.MailDeliveries.Add(MailDelivery.AtOnce(new PersonId(person.PersonId), app.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancellation);
        });
        await app.CreateInstitution("left-behind");
        app.Services.GetRequiredService<FeedProgress>().Report("slow", new FeedPosition(0, 0));
        var changes = await app.InDatabase(db => db.Changes.CountAsync(Cancellation));
        app.Clock.Advance(TimeSpan.FromMinutes(20));

        var told = await ReadAsync(app);
        Assert.Equal(1, told["coilmatch.queue.length queue=mail"]);
        Assert.Equal(1200, told["coilmatch.queue.age queue=mail"], 1.0);
        Assert.Equal(0, told["coilmatch.queue.length queue=webhooks"]);
        Assert.Equal(0, told["coilmatch.queue.age queue=approvals"]);
        Assert.Equal(changes, told["coilmatch.feed.behind reader=slow"]);
        Assert.True(told["coilmatch.feed.lag reader=slow"] >= 1200);
        Assert.Equal(0, told["coilmatch.mail.dead"]);
    }

    [Fact]
    public async Task A_collector_that_is_no_address_is_refused_by_the_name_of_its_setting()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => SiloApp.StartAsync(fixture, ("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4318")));
        Assert.StartsWith("OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https address", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Looks once and gives each figure by its name and label.</summary>
    private static async Task<Dictionary<string, double>> ReadAsync(SiloApp app)
    {
        var meters = app.Services.GetRequiredService<IMeterFactory>();
        var told = new Dictionary<string, double>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Scope == meters && instrument.Meter.Name == SiloMeter.Name) listening.EnableMeasurementEvents(instrument);
        };
        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            told[tags.Length == 0 ? instrument.Name : $"{instrument.Name} {tags[0].Key}={tags[0].Value}"] = value;
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
        await app.Services.GetServices<IHostedService>().OfType<DatabaseSamples>().Single().ReadAsync(Cancellation);
        listener.RecordObservableInstruments();
        return told;
    }
}
