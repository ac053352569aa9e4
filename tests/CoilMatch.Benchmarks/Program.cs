using CoilMatch.Benchmarks;

return args switch
{
    ["evaluate", .. var rest] => EvaluateCommand.Run(rest, Console.Out),
    ["suggestions", .. var rest] => SuggestionsCommand.Run(rest, Console.Out),
    ["round", .. var rest] => RoundCommand.Run(rest, Console.Out),
    ["graphql", .. var rest] => await GraphQlCommand.RunAsync(rest, Console.Out),
    ["simulation", .. var rest] => SimulationCommand.Run(rest, Console.Out),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine("commands: evaluate, suggestions, round, graphql, simulation");
    return 2;
}
