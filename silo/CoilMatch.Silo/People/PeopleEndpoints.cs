namespace CoilMatch.Silo.People;

internal static class PeopleEndpoints
{
    internal static void MapPeople(this IEndpointRouteBuilder app)
    {
        var me = app.MapGroup("/me").WithTags("People");
        me.MapReadMe();
        me.MapSaveProfile();

        app.MapGroup("/people").WithTags("People").MapReadPeople();

        var memberships = app.MapGroup("/memberships").WithTags("Memberships");
        memberships.MapRequestMembership();
        memberships.MapListMembershipRequests();
        memberships.MapDecideMembership();
    }
}
