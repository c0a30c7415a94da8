using ModelLint.Tests.EFCore;
using Xunit.Abstractions;

namespace ModelLint.Tests.Oracle;

/// <summary>Every sample on every EF Core that it is for: what EF Core builds is what is read from the sources.</summary>
public sealed class SampleTests(ITestOutputHelper output)
{
    public static TheoryData<string, EFCoreVersion> Samples
    {
        get
        {
            var samples = new TheoryData<string, EFCoreVersion>();
            foreach (var name in Sample.Names)
            {
                foreach (var version in Sample.Load(name).Versions)
                    samples.Add(name, version);
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task EF_Core_builds(string sample, EFCoreVersion version)
    {
        foreach (var model in await EFModel.AllOfAsync(Sample.Load(sample).ToSolution(), version))
        {
            foreach (var fact in model.Facts)
                output.WriteLine(fact);
            Assert.Null(model.Refusal);
        }
    }

    [Theory(Skip = "until the reader fills the model")]
    [MemberData(nameof(Samples))]
    public async Task Agrees_with_EF_Core(string sample, EFCoreVersion version)
    {
        foreach (var comparison in await Oracle.AgreeAsync(Sample.Load(sample).ToSolution(), version))
        {
            output.WriteLine($"{comparison}");
            foreach (var unknown in comparison.Unknown)
                output.WriteLine($"  unknown {unknown}");
        }
    }
}
