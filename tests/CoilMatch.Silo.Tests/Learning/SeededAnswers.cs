using CoilMatch.Matching.Ranking;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Learning;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Tests.Fixture;

namespace CoilMatch.Silo.Tests.Learning;

/// <summary>Many pages that lecturers saw, and what they asked for, put straight into the tables.</summary>
internal static class SeededAnswers
{
    private const int Lecturers = 25;
    private const int PagesEach = 8;
    private const int Partners = 8;

    /// <summary>The figure that the seeded lecturers care for, which the prior does not know.</summary>
    private static readonly int Wanted = RankingFeatures.Names.IndexOf("tools-in-common");

    /// <summary>
    /// 200 pages of eight partners over the last 200 days. Each lecturer asks one of a page: the one with the most common
    /// tools when they care for that, else any.
    /// </summary>
    internal static async Task<int> SeedAsync(SiloApp app, bool withPreference)
    {
        var random = new Random(7);
        var (europe, asia) = (await app.CreateInstitution($"e{Guid.NewGuid():N}"), await app.CreateInstitution($"a{Guid.NewGuid():N}", "MY"));
        var session = await app.StartSession($"seed.{Guid.NewGuid():N}@{europe.Domains[0]}");
        await app.InDatabase(async db =>
        {
            var now = app.Clock.GetUtcNow();
            var lecturers = Enumerable.Range(0, Lecturers).Select(_ => New(Course.Create(europe.Id, new CourseContent()))).ToList();
            var partners = Enumerable.Range(0, PagesEach * Partners).Select(_ => New(Course.Create(asia.Id, new CourseContent()))).ToList();
            await db.SaveChangesAsync();
            var views = new List<PageView>();
            for (var round = 0; round < PagesEach; round++)
            {
                foreach (var lecturer in lecturers)
                {
                    var at = now.AddDays(-200 + (round * 24)).AddMinutes(lecturers.IndexOf(lecturer));
                    var shown = partners.Skip(round * Partners).Take(Partners).Select((partner, place) =>
                        new ShownItem(partner.Id.Value, place + 1, 1, random.NextDouble(), Features(random))).ToList();
                    views.Add(new PageView(lecturer.Id, at, null, false, FeatureList.Current, shown));
                    var chosen = withPreference ? shown.MaxBy(one => one.Features[Wanted])! : shown[random.Next(Partners)];
                    db.Pairings.Add(Pairing.Request(
                        lecturer, partners.Single(one => one.Id.Value == chosen.PartnerListingId),
                        new PersonId(session.PersonId), "Shall we teach this together?", "Europe/Berlin", "Asia/Kuala_Lumpur", at.AddHours(1)));
                }
            }

            await ImpressionWriter.WriteAsync(db, views, default);
            await db.SaveChangesAsync();

            Listing New(Course course)
            {
                db.Courses.Add(course);
                return db.Listings.Add(Listing.Create(course, null, new ListingContent(), now)).Entity;
            }
        });
        return Lecturers * PagesEach;
    }

    private static float[] Features(Random random)
    {
        var features = new float[RankingFeatures.Count];
        for (var at = 0; at < features.Length; at++) features[at] = random.NextSingle();
        features[Wanted] = random.Next(6);
        return features;
    }
}
