using System.Diagnostics;

namespace DecisionSupport.Load;

/// <summary>The server as a process of its own on a free port, without a limit of rate.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private ServerProcess(Process process, DirectoryInfo folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    /// <summary>Memory that the process holds, in MB.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Processor time that the process has used. Unlike the clock it does not count what other programs do.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("decision-support-load-");
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "DecisionSupport.Server.dll"), "--urls=http://127.0.0.1:0",
            "--Feedback:SqliteFile=" + Path.Combine(folder.FullName, "feedback.db"), "--Limits:RequestsPerMinute=1000000000",
        ])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            const string Mark = "\"address\":\"";
            if (line.Data?.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                var text = line.Data[(at + Mark.Length)..];
                address.TrySetResult(new Uri(text[..text.IndexOf('"', StringComparison.Ordinal)]));
            }
        };
        process.BeginOutputReadLine();
        return new ServerProcess(process, folder, await address.Task.WaitAsync(TimeSpan.FromMinutes(2)));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
