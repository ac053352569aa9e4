using System.Text.Json.Serialization.Metadata;
using CoilMatch.Silo.Telemetry;
using Microsoft.AspNetCore.Mvc;

namespace CoilMatch.Silo.Common;

/// <summary>What every request and answer has in common: JSON, problems, sizes, logs, the HTTP description.</summary>
internal static class HttpServices
{
    /// <summary>Largest body in bytes; imports lift it for themselves.</summary>
    private const long LargestBody = 2 * 1024 * 1024;

    internal static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.AddServerHeader = false;
        });
        builder.AddLog();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            Json.Configure(json.SerializerOptions);
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.TypeInfoResolver = (json.SerializerOptions.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver())
                .WithAddedModifier(RequireWhatIsNotNullable);
        });
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddExceptionHandler<Failures>();
        builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context => Complete(context.ProblemDetails));
        builder.Services.AddOpenApi();
        builder.Services.AddKeyedSingleton(Clocks.True, TimeProvider.System);
    }

    internal static void UseHttp(this IApplicationBuilder app)
    {
        app.UseMiddleware<CorrelationId>();
        app.UseMiddleware<RequestTrace>();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRouting();
    }

    /// <summary>Gives what the framework itself refuses, such as an unknown address, a code and a sentence like every refusal's.</summary>
    private static void Complete(ProblemDetails problem)
    {
        var (code, detail) = problem.Status switch
        {
            StatusCodes.Status404NotFound => ("not-found", "There is nothing at this address."),
            StatusCodes.Status405MethodNotAllowed => ("malformed", "This address does not take this method."),
            StatusCodes.Status413PayloadTooLarge => ("too-large", "This is larger than what may be sent here."),
            StatusCodes.Status415UnsupportedMediaType => ("malformed", "This address does not take a body of this type."),
            _ => ("malformed", "The request cannot be read."),
        };
        problem.Detail ??= detail;
        problem.Extensions.TryAdd("code", code);
        problem.Extensions.TryAdd("field", null);
    }

    /// <summary>An input member that may not be null must be there: a forgotten <c>accept</c> is no silent "false".</summary>
    private static void RequireWhatIsNotNullable(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } parameter
                && Nullable.GetUnderlyingType(parameter.ParameterType) is null)
                property.IsRequired = true;
        }
    }
}
