using System.Net;
using System.Net.Sockets;

namespace ModelLint.EndToEnd.PostgreSql;

/// <summary>A PostgreSQL server of the tests' own: a new cluster in a temporary folder, on a free port of the loopback interface.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    /// <summary>PostgreSQL refuses to run as root; every package of it brings this account.</summary>
    private const string ServiceAccount = "postgres";

    private static readonly string? s_programs = FindPrograms();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modellint-postgresql-");
    private readonly int _port = FindFreePort();

    private PostgreSqlServer() { }

    public static string? WhyUnavailable { get; } = s_programs is null
        ? "No PostgreSQL server is installed: initdb is neither on the PATH nor in /usr/lib/postgresql/*/bin."
        : null;

    private string Data => Path.Combine(_folder.FullName, "data");

    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database}";

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var server = new PostgreSqlServer();
        if (Environment.IsPrivilegedProcess)
            (await CommandLine.RunAsync(server._folder.FullName, [], "chown", ServiceAccount, server._folder.FullName)).EnsureSuccess();

        await server.RunAsync("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        await server.RunAsync("pg_ctl", "start", "-w", "-D", server.Data, "-l", Path.Combine(server._folder.FullName, "log"),
            "-o", $"-p {server._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("pg_ctl", "stop", "-w", "-D", Data, "-m", "immediate");
        _folder.Delete(recursive: true);
    }

    private async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        var path = Path.Combine(s_programs!, program);
        var result = Environment.IsPrivilegedProcess
            ? await CommandLine.RunAsync(_folder.FullName, [], "runuser", ["-u", ServiceAccount, "--", path, .. arguments])
            : await CommandLine.RunAsync(_folder.FullName, [], path, arguments);
        result.EnsureSuccess();
    }

    private static string? FindPrograms()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        // Debian keeps the server's programs off the PATH, one folder a version.
        const string debian = "/usr/lib/postgresql";
        if (Directory.Exists(debian))
            folders = [.. Directory.GetDirectories(debian).OrderDescending().Select(version => Path.Combine(version, "bin")), .. folders];

        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
