using System.CommandLine;
using ModelLint.Cli;
using ModelLint.Cli.Loading;

namespace ModelLint.Tests.CommandLine;

/// <summary>1 means that there is something to look at, so nothing that goes wrong may end with it.</summary>
public sealed class ProjectCommandTests
{
    public static TheoryData<Exception> Exceptions => [new CommandException("No."), new IOException("Full."), new OperationCanceledException(), new InvalidOperationException("Oops.")];

    [Theory]
    [MemberData(nameof(Exceptions))]
    public async Task What_goes_wrong_ends_with_2(Exception exception) => Assert.Equal(2, await new Failing(exception).Parse("").InvokeAsync());

    private sealed class Failing : ProjectCommand
    {
        private readonly Exception _exception;

        public Failing(Exception exception)
            : base("fail", "", "PROJECT", "", "")
        {
            _exception = exception;
            AddOptions();
        }

        protected override Task<ExitCode> RunAsync(ParseResult parsed, WorkspaceLoader loader, Progress progress, CancellationToken cancellationToken) => throw _exception;
    }
}
