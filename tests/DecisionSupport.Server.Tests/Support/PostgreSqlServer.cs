using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>
/// A real PostgreSQL: that of <c>TEST_POSTGRESQL</c> (a connection string of a user who may create databases), else one that is started here from an installed
/// package. Where there is neither, tests that need it are skipped.
/// </summary>
public sealed class PostgreSqlServer : IDisposable
{
    private readonly Lazy<Task<string?>> _connection;
    private Process? _process;
    private DirectoryInfo? _folder;

    public PostgreSqlServer() => _connection = new(StartAsync);

    /// <summary>Makes an empty database and gives its connection string.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var connection = await _connection.Value;
        Assert.SkipWhen(connection is null, "There is no PostgreSQL here: install Debian's package postgresql, or set TEST_POSTGRESQL.");
        var name = "t" + Guid.NewGuid().ToString("N");
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(connection) { Database = name, Pooling = false }.ConnectionString;
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        _folder?.Delete(recursive: true);
    }

    private async Task<string?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("TEST_POSTGRESQL") is { Length: > 0 } named)
        {
            return named;
        }

        if (!Directory.Exists("/usr/lib/postgresql")
            || Directory.EnumerateDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).LastOrDefault(d => File.Exists(Path.Combine(d, "initdb"))) is not { } programs)
        {
            return null;
        }

        _folder = Directory.CreateTempSubdirectory("decision-support-pg-");
        var data = Path.Combine(_folder.FullName, "data");
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "postgres", _folder.FullName);
        }

        Run(AsPostgres([Path.Combine(programs, "initdb"), "-D", data, "-U", "test", "--auth=trust", "--encoding=UTF8", "--no-sync"]));
        var port = FreePort();
        var start = AsPostgres([Path.Combine(programs, "postgres"), "-D", data, "-k", _folder.FullName, "-p", $"{port}", "-c", "listen_addresses=127.0.0.1"]);
        _process = Process.Start(new ProcessStartInfo(start[0], start[1..]) { RedirectStandardError = true, RedirectStandardOutput = true });
        _process!.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        var connection = $"Host=127.0.0.1;Port={port};Username=test;Database=postgres";
        await AnswersAsync(connection);
        return connection;
    }

    // PostgreSQL refuses to run as root.
    private static string[] AsPostgres(string[] command) => Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", .. command] : command;

    private static void Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        _ = output.Result;
        Assert.True(process.ExitCode == 0, error);
    }

    private static async Task AnswersAsync(string connection)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var source = NpgsqlDataSource.Create(connection + ";Pooling=false");
                await using var opened = await source.OpenConnectionAsync();
                return;
            }
            catch (NpgsqlException) when (attempt < 100)
            {
                await Task.Delay(200);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
