using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Privacy;

internal static class PrivacyEndpoints
{
    internal static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddScoped<Erasure>()
        .AddScoped<OpenDuties>()
        .AddScoped<TextScrub>()
        .AddScoped<Retention>()
        .AddSingleton<RetentionFigures>()
        .AddSingleton<IFirstData, ErasureReplay>();

    internal static void MapPrivacy(this IEndpointRouteBuilder app)
    {
        app.MapGroup("/data-register").WithTags("Privacy").MapReadDataRegister();

        var me = app.MapGroup("/me").WithTags("Privacy");
        me.MapExportOwnData();
        me.MapEraseMe();

        app.MapGroup("/people").WithTags("Privacy").MapErasePerson();
    }
}
