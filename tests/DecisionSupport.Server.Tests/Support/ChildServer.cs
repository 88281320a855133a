using System.Diagnostics;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>The server as a process of its own, as it is deployed.</summary>
internal sealed class ChildServer : IDisposable
{
    private readonly Process _process;

    private ChildServer(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public static ProcessStartInfo Command(params string[] args) => new("dotnet", [Path.Combine(AppContext.BaseDirectory, "DecisionSupport.Server.dll"), .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    public static async Task<ChildServer> StartAsync(params string[] args)
    {
        var process = Process.Start(Command(["--urls=http://127.0.0.1:0", .. args]))!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            const string Mark = "\"address\":\"";
            if (line.Data is { } text && text.IndexOf(Mark, StringComparison.Ordinal) is > 0 and var at)
            {
                var start = at + Mark.Length;
                address.TrySetResult(new Uri(text[start..text.IndexOf('"', start)]));
            }
        };
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The server ended before it listened."));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ChildServer(process, await address.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));
    }

    /// <summary>SIGKILL: no handler runs, no buffer is flushed.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.WaitForExit();
        _process.Dispose();
        Http.Dispose();
    }
}
