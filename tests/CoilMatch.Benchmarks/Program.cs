using CoilMatch.Benchmarks;

return args switch
{
    ["catalogue", .. var rest] => CatalogueCommand.Run(rest, Console.Out),
    ["evaluate", .. var rest] => EvaluateCommand.Run(rest, Console.Out),
    ["suggestions", .. var rest] => SuggestionsCommand.Run(rest, Console.Out),
    ["graphql", .. var rest] => await GraphQlCommand.RunAsync(rest, Console.Out),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine("commands: evaluate, suggestions, graphql");
    return 2;
}
