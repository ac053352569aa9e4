using System.Text.Json.Nodes;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Tests.Fixture;

namespace CoilMatch.Silo.Tests.Listings;

/// <summary>Filled-in listing forms, and short ways to save and publish them.</summary>
internal static class ListingForms
{
    /// <summary>A form that can be published: six weeks in spring 2027, Tuesday hours in local time.</summary>
    internal static JsonObject Complete(string title = "Supply chains between two regions", string start = "08:00", string end = "12:00") =>
        JsonNode.Parse($$"""
        {
          "course": {
            "title": "{{title}}", "code": "SC-1", "description": "Teams follow one product from its source to its buyer.",
            "learningOutcomes": "Students compare supply chains with partners of another region.",
            "keywords": ["supply chain", "ports"], "fields": ["0413"], "eqfLevel": 6,
            "credits": { "value": 5, "system": "ECTS" }, "deliveryMode": "ON_CAMPUS", "isNew": false,
            "sdgs": [12], "textLanguage": "en"
          },
          "windowStart": "2027-04-05", "windowEnd": "2027-06-25", "moduleWeeks": 6, "breaks": [],
          "liveMode": "LIVE", "liveMinutesPerWeek": 90,
          "slots": [{ "day": "TUESDAY", "start": "{{start}}", "end": "{{end}}" }],
          "studentsMin": 15, "studentsMax": 30,
          "languages": [{ "language": "en", "classLevel": "B2", "partnerMinimum": "B2" }],
          "partnerFields": "ANY", "exchangeType": "PROJECT", "tools": ["zoom", "moodle"], "bandwidth": "MEDIUM",
          "partnersSought": 1, "visibility": "MEMBERS", "expiresOn": "2027-04-01"
        }
        """)!.AsObject();

    /// <summary>The same form for a class in Southeast Asia, whose Tuesday afternoon is Europe's morning.</summary>
    internal static JsonObject CompleteInAsia(string title = "Ports and society around the strait") => Complete(title, "14:00", "18:00");

    internal static JsonObject With(this JsonObject form, string field, JsonNode? value)
    {
        form[field] = value;
        return form;
    }

    internal static JsonObject WithCourse(this JsonObject form, string field, JsonNode? value)
    {
        form["course"]![field] = value;
        return form;
    }

    /// <summary>Saves the form as a new draft at the institution.</summary>
    internal static Task<ListingView> Draft(this HttpClient client, JsonObject form, Institution institution) =>
        client.Post<ListingView>("/listings", form.With("institutionId", institution.Id.Value));

    internal static async Task<ListingView> Publish(this HttpClient client, JsonObject form, Institution institution)
    {
        var draft = await client.Draft(form, institution);
        return await client.Post<ListingView>($"/listings/{draft.Id}/publish", new { });
    }
}
