namespace DecisionSupport.Load;

/// <summary>One connection; a call and a no-op in turns, so that whatever else the machine does meets both.</summary>
internal static class Latency
{
    private const int WarmUp = 500;
    private const int Rounds = 2000;

    public static async Task RunAsync(ServerProcess server)
    {
        using var caller = new Caller(server.Address);
        List<double> calls = [];
        List<double> nothing = [];
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var call = await caller.PatientViewAsync() ?? throw new InvalidOperationException("The call was not answered with the card on resistance: " + System.Text.Encoding.UTF8.GetString(caller.LastAnswer));
            var noOp = await caller.NoOpAsync();
            if (round >= WarmUp)
            {
                calls.Add(call);
                nothing.Add(noOp);
            }
        }

        Console.WriteLine(FormattableString.Invariant($"Latency on loopback, body {TypicalCall.Bytes.Length / 1000.0:0} kB"));
        Console.WriteLine();
        Console.WriteLine("| | calls | p50 ms | p95 ms | p99 ms | longest ms |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Console.WriteLine(new Times(calls).Row("patient-view"));
        Console.WriteLine(new Times(nothing).Row("no-op"));
        Console.WriteLine();
    }
}
