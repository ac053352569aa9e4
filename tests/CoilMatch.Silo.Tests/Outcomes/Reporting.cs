using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Projects;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Projects;
using Xunit;

namespace CoilMatch.Silo.Tests.Outcomes;

/// <summary>A delivered project and reports about it.</summary>
internal static class Reporting
{
    internal static readonly DateTimeOffset DeliveredAt = new(2027, 5, 17, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Every week reported by both; the European class lost 25 minutes in the third, the Asian one told how many were enrolled.</summary>
    internal static async Task<Crew> Delivered(SiloApp app)
    {
        var crew = await Crew.Running(app);
        app.Clock.Set(DeliveredAt);
        await crew.OnPairing((pairing, _, _, by) =>
        {
            foreach (var side in PairingSides.Both)
            {
                for (var week = 1; week <= 6; week++)
                {
                    var trouble = week == 3 && side == PairingSide.Requester;
                    Assert.Null(pairing.ReportWeek(
                        new WeekReport(side, Crew.Week(week), WeekStatus.OnTrack, null, trouble ? [Incident.Connection, Incident.ToolBlocked] : [], trouble ? 25 : 0, 23, null, by, DeliveredAt),
                        DeliveredAt));
                }
            }

            Assert.Null(pairing.Deliver(null, DeliveredAt));
        });
        return crew;
    }

    /// <summary>A report in which nothing is missing and everything fits, for a class of 24.</summary>
    internal static JsonObject Complete() => JsonNode.Parse(
        """
        {
          "students": { "enrolled": 26, "started": 24, "completed": 21 },
          "satisfaction": { "asked": 24, "n": 20, "mean": 4.2, "sd": 0.8 },
          "intercultural": {
            "scale": "Cultural Intelligence Scale, short form", "least": 1, "most": 7,
            "pre": { "n": 22, "mean": 4.6, "sd": 0.9 }, "post": { "n": 20, "mean": 5.1, "sd": 0.8 }, "paired": 19, "correlation": 0.6
          },
          "relations": { "asked": 24, "n": 20, "built": 14, "joinAgain": 17, "mobility": 12 },
          "digital": { "asked": 24, "n": 20, "improved": 15 },
          "learning": { "assessed": 22, "reached": 19 },
          "recognition": { "creditSystem": "ECTS", "credits": 1.5, "withCredit": 21, "badges": 0, "certificates": 21 },
          "problems": { "minutesLost": 25, "incidents": [{ "incident": "CONNECTION", "count": 1 }, { "incident": "TOOL_BLOCKED", "count": 1 }] },
          "access": { "n": 24, "withoutStableLink": 3, "withoutDevice": 0 },
          "inclusion": { "notCollected": { "reason": "NO_CONSENT" } },
          "workload": { "preparation": 18, "running": 22.5, "administration": 6, "planned": 40 },
          "lecturer": { "satisfied": 4, "digitalImproved": true, "wouldRepeat": "YES" },
          "durability": { "next": "CHANGED", "ledTo": ["CURRICULUM"] },
          "lessons": { "worked": "Small teams.", "problems": "The calendars.", "advice": "Begin with a week of slack." }
        }
        """)!.AsObject();

    /// <summary>The complete report with one value put in another's place; null takes it away.</summary>
    internal static JsonObject With(string path, string? json)
    {
        var answers = Complete();
        var names = path.Split('.');
        var holder = names[..^1].Aggregate(answers, (node, name) => node[name]!.AsObject());
        if (json is null) holder.Remove(names[^1]);
        else holder[names[^1]] = JsonNode.Parse(json);
        return answers;
    }

    internal static Task<OutcomeFormView> Form(this Crew crew, string who) => crew.Get<OutcomeFormView>(who, $"{crew.Path}/outcome");

    internal static async Task<HttpResponseMessage> TrySave(this Crew crew, string who, int version, JsonObject answers)
    {
        using var client = await crew.As(who);
        return await client.PutAsJsonAsync($"{crew.Path}/outcome/draft", new { version, answers }, TestContext.Current.CancellationToken);
    }

    internal static async Task<OutcomeFormView> Save(this Crew crew, string who, int version, JsonObject answers)
    {
        using var answer = await crew.TrySave(who, version, answers);
        return await answer.Read<OutcomeFormView>();
    }

    internal static Task<PairingView> Report(this Crew crew, string who, JsonObject? answers = null) =>
        crew.Do(who, "outcome", new { answers = answers ?? Complete() });

    internal static Task<HttpResponseMessage> TryReport(this Crew crew, string who, JsonObject? answers = null) =>
        crew.Try(who, "outcome", new { answers = answers ?? Complete() });

    internal static OutcomeAnswers Answers(this JsonObject json) => json.Deserialize<OutcomeAnswers>(Json.Options)!;
}
