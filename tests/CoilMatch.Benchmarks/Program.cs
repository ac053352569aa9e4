using CoilMatch.Benchmarks;
using CoilMatch.Benchmarks.Suggestions;

try
{
    return args switch
    {
        ["catalogue", .. var rest] => CatalogueCommand.Run(rest, Console.Out),
        ["evaluate", .. var rest] => EvaluateCommand.Run(rest, Console.Out),
        ["suggestions", .. var rest] => await SuggestionsCommand.RunAsync(rest, Console.Out),
        ["graphql", .. var rest] => await GraphQlCommand.RunAsync(rest, Console.Out),
        _ => Unknown(),
    };
}
catch (Mistake mistake)
{
    await Console.Error.WriteLineAsync(mistake.Message);
    return 2;
}

static int Unknown()
{
    Console.Error.WriteLine("commands: catalogue, evaluate, suggestions, graphql");
    return 2;
}
