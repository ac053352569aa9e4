using CoilMatch.Benchmarks;

return args switch
{
    ["evaluate", .. var rest] => EvaluateCommand.Run(rest, Console.Out),
    ["vectors", .. var rest] => VectorsCommand.Run(rest, Console.Out),
    ["suggestions", .. var rest] => SuggestionsCommand.Run(rest, Console.Out),
    ["graphql", .. var rest] => await GraphQlCommand.RunAsync(rest, Console.Out),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine("commands: evaluate, suggestions, graphql, vectors");
    return 2;
}
