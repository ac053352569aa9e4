using CoilMatch.Benchmarks;

if (args.Length == 0)
{
    Console.WriteLine($"Benchmarks:\n{Benchmark.List}");
    return 0;
}

if (Benchmark.All.FirstOrDefault(one => one.Name == args[0]) is not { } benchmark)
{
    Console.Error.WriteLine($"There is no benchmark named {args[0]}. There are:\n{Benchmark.List}");
    return 2;
}

try
{
    return await benchmark.Run(args[1..], Console.Out);
}
catch (Mistake mistake)
{
    Console.Error.WriteLine(mistake.Message);
    return 2;
}
