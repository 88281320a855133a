using DecisionSupport.Load;

// stages: where the time of a call goes. latency: one connection, in turns with a no-op. load [seconds]: two connections a core.
if (args is ["stages"])
{
    Stages.Run();
    return;
}

using var server = await ServerProcess.StartAsync();
switch (args)
{
    case ["latency"]:
        await Latency.RunAsync(server);
        break;
    case ["load"]:
        await SteadyLoad.RunAsync(server, TimeSpan.FromSeconds(60));
        break;
    case ["load", var seconds]:
        await SteadyLoad.RunAsync(server, TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)));
        break;
    default:
        await Latency.RunAsync(server);
        await SteadyLoad.RunAsync(server, TimeSpan.FromSeconds(60));
        break;
}
