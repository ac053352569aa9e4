using System.Net;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Reviews;

public sealed class AssignTests(SiloApps<AssignTests> apps) : SiloTest<AssignTests>(apps)
{
    [Fact]
    public async Task Reviewers_of_the_two_countries_are_refused_and_the_candidates_say_why()
    {
        var cast = await ReviewCast.In(App);
        var refused = await (await cast.TryAssign(cast.Id("JP"), cast.Id("DE"), cast.Id("MY"))).IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(["reviewers[1] conflict-of-interest", "reviewers[2] conflict-of-interest"], refused.Refusals!.Select(one => $"{one.Field} {one.Code}"));
        Assert.Contains("Germany, one of the two countries", refused.Refusals![0].Message, StringComparison.Ordinal);

        var candidates = (await cast.As(ReviewCast.Secretariat).Get<List<ReviewerCandidateView>>(cast.Path("reviewer-candidates")))
            .Where(one => one.GroupId == cast.Group.Id).ToList();
        Assert.Equal(["FR", "JP", "NL", "VN"], candidates.Where(one => one.Conflicts.Count == 0).Select(one => one.Country).Order(StringComparer.Ordinal));
        Assert.Equal([ConflictCode.Country], candidates.Single(one => one.Country == "MY").Conflicts.Select(one => one.Code));
        Assert.Equal(PairingState.Evaluated, (await cast.As(ReviewCast.Secretariat).Get<PairingView>($"/pairings/{cast.Pairing}")).State);
    }

    [Fact]
    public async Task One_reviewer_the_same_twice_a_stranger_and_somebody_of_no_group_are_refused_each_with_its_reason()
    {
        var cast = await ReviewCast.In(App);
        await (await cast.TryAssign(cast.Id("JP"))).IsRefused(HttpStatusCode.UnprocessableEntity, "too-few");
        await (await cast.TryAssign(cast.Id("JP"), cast.Id("JP"))).IsRefused(HttpStatusCode.UnprocessableEntity, "twice");
        await (await cast.TryAssign(cast.Id("JP"), Guid.NewGuid())).IsRefused(HttpStatusCode.NotFound, "not-found");
        var lecturer = (await cast.As("other-lecturer").Get<PersonView>("/me")).Id;
        Assert.Equal("reviewers[1]", (await (await cast.TryAssign(cast.Id("JP"), lecturer)).IsRefused(HttpStatusCode.UnprocessableEntity, "not-an-expert")).Field);
        await (await cast.TryAssign([.. Enumerable.Range(0, 8).Select(_ => Guid.NewGuid())])).IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds");
        await (await cast.Try(ReviewCast.Secretariat, "reviewers", new AssignReviewersInput(Guid.NewGuid(), [cast.Id("JP"), cast.Id("VN")])))
            .IsRefused(HttpStatusCode.NotFound, "not-found");
        await (await cast.Try("FR", "reviewers", new AssignReviewersInput(cast.Group.Id, [cast.Id("JP"), cast.Id("VN")])))
            .IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task Whoever_belongs_to_one_of_the_institutions_or_took_part_is_refused_wherever_they_are_listed()
    {
        var cast = await ReviewCast.In(App);
        await App.InDatabase(async db =>
        {
            db.Memberships.Add(Membership.Request(new PersonId(cast.Id("JP")), cast.Stages.Asia.Id, Role.Lecturer, App.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        var email = $"visiting@{cast.Stages.Europe.Slug}.example";
        var secretariat = cast.As(ReviewCast.Secretariat);
        var lecturer = await cast.As(ReviewCast.Lecturer).Get<PersonView>("/me");
        var group = await secretariat.Post<ExpertGroupView>("/expert-groups", new SaveExpertGroupInput(
            $"Conflicted {Guid.NewGuid():N}",
            [
                new GroupMemberInput(email, "FI"),
                new GroupMemberInput($"named.{Guid.NewGuid():N}@experts.example", "FI", null, $"the {cast.Stages.Asia.Name.ToUpperInvariant()}"),
                new GroupMemberInput($"listed.{Guid.NewGuid():N}@experts.example", "FI", cast.Stages.Europe.Id.Value),
                new GroupMemberInput(lecturer.Email, "FI"),
                new GroupMemberInput($"over.{Guid.NewGuid():N}@experts.example", "FI", null, null, null, new DateOnly(2026, 11, 22)),
            ],
            0));

        var candidates = await secretariat.Get<List<ReviewerCandidateView>>(cast.Path("reviewer-candidates"));
        ConflictCode[] Of(Guid groupId, Guid person) =>
            [.. candidates.Single(one => one.GroupId == groupId && one.Person.Id == person).Conflicts.Select(one => one.Code).Distinct().Order()];
        Assert.Equal([ConflictCode.Institution], Of(cast.Group.Id, cast.Id("JP")));
        Assert.Equal(
            [[ConflictCode.Institution], [ConflictCode.Institution], [ConflictCode.Institution], [ConflictCode.Institution, ConflictCode.TookPart], [ConflictCode.NotAMember]],
            group.Members.Select(one => Of(group.Id, one.Person.Id)));
        foreach (var member in group.Members)
        {
            var answer = await cast.Try(ReviewCast.Secretariat, "reviewers", new AssignReviewersInput(group.Id, [member.Person.Id, Guid.NewGuid()]));
            var refusal = (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields")).Refusals![0];
            Assert.Equal(("reviewers[0]", true), (refusal.Field, refusal.Code is "conflict-of-interest" or "not-an-expert"));
        }
    }

    [Fact]
    public async Task A_review_begins_with_the_rubric_in_force_and_waits_for_its_reviewers_and_others_can_be_chosen_until_they_score()
    {
        var cast = await ReviewCast.In(App);
        var pairing = await cast.Assign("JP", "VN");
        Assert.Equal((PairingState.InReview, 2, 0), (pairing.State, pairing.Assessment!.ReviewersAssigned, pairing.Assessment.Scored));
        Assert.Equal([PairingParty.Reviewers], pairing.WaitsFor);
        Assert.True((await cast.As("JP").Get<PairingView>($"/pairings/{cast.Pairing}")).WaitingForMe);
        Assert.False((await cast.As("FR").Get<PairingView>($"/pairings/{cast.Pairing}")).WaitingForMe);
        Assert.Equal(11, (await cast.Review("JP"))!.Rubric.Criteria.Count);

        await cast.Score("JP");
        Assert.Equal("reviewers", (await (await cast.TryAssign(cast.Id("VN"), cast.Id("NL"))).IsRefused(HttpStatusCode.UnprocessableEntity, "already-scored")).Field);
        await cast.Assign("JP", "NL");
        await (await cast.Try("VN", "review/scores", new ReviewPilotInput([], ReviewDecision.Accepted, ""))).IsRefused(HttpStatusCode.Forbidden, "forbidden");
        await cast.Score("NL");
        Assert.Equal([PairingParty.Secretariat, PairingParty.Chair], (await cast.As("FR").Get<PairingView>($"/pairings/{cast.Pairing}")).WaitsFor);
    }

    [Fact]
    public async Task Load_counts_the_scores_that_somebody_still_owes_elsewhere()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN");
        var other = await cast.Stages.At(PairingState.Evaluated);
        async Task<int> LoadOf(string country) =>
            (await cast.As(ReviewCast.Secretariat).Get<List<ReviewerCandidateView>>($"/pairings/{other.Id.Value}/reviewer-candidates"))
            .First(one => one.Person.Id == cast.Id(country)).Load;

        Assert.Equal((1, 0), (await LoadOf("JP"), await LoadOf("NL")));
        await cast.Score("JP");
        Assert.Equal((0, 1), (await LoadOf("JP"), await LoadOf("VN")));
    }

    [Fact]
    public async Task A_chair_of_one_of_the_two_countries_does_not_chair_this_review()
    {
        var cast = await ReviewCast.In(App);
        var group = await cast.SaveGroup(["JP", "VN", "DE"], "DE");
        await (await cast.Try(ReviewCast.Secretariat, "reviewers", new AssignReviewersInput(group.Id, [cast.Id("JP"), cast.Id("VN")]))).Read<PairingView>();
        await cast.Score("JP");
        await cast.Score("VN");
        await (await cast.TryConclude("DE", ReviewDecision.Accepted)).IsRefused(HttpStatusCode.Forbidden, "forbidden");
        Assert.Equal(ReviewRole.LooksOn, (await cast.Review("DE"))!.Role);
        Assert.Equal(PairingState.Archived, (await cast.Conclude(ReviewCast.Secretariat, ReviewDecision.Accepted)).State);
    }
}
