using System.Reflection;
using Xunit.Sdk;

namespace ModelLint.Tests.Verification;

/// <summary>Counts the cases of a test class in place of running them: how many report something, and how many nothing.</summary>
internal sealed class CaseCount
{
    private static readonly AsyncLocal<CaseCount?> Current = new();

    private CaseCount()
    {
    }

    public int Reporting { get; private set; }

    public int Silent { get; private set; }

    /// <summary>Calls every test once, each row of a theory by itself.</summary>
    public static async Task<CaseCount> OfAsync(Type tests)
    {
        var count = new CaseCount();
        Current.Value = count;
        try
        {
            foreach (var method in tests.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null }))
            {
                var rows = method.GetCustomAttribute<TheoryAttribute>() is null ? [[]] : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method));
                foreach (var row in rows)
                {
                    if (method.Invoke(method.IsStatic ? null : Activator.CreateInstance(tests), WithDefaults(method, row)) is Task task)
                        await task;
                }
            }
        }
        finally
        {
            Current.Value = null;
        }

        return count;
    }

    /// <summary>Whether cases are only counted now; the caller then does nothing more.</summary>
    public static bool TryCount(SolutionState? state = null)
    {
        if (Current.Value is not { } count)
            return false;

        if (state is null)
            return true;

        if (state.ExpectedDiagnostics.Count > 0 || state.Contents.Any(content => MarkedSource.Parse(content).Diagnostics.Any(marked => marked.Id?.StartsWith("CS", StringComparison.Ordinal) != true)))
            count.Reporting++;
        else
            count.Silent++;

        return true;
    }

    private static object?[] WithDefaults(MethodInfo method, object?[] row) =>
        [.. method.GetParameters().Select((parameter, i) => i < row.Length ? row[i] : parameter.HasDefaultValue ? parameter.DefaultValue : Missing(parameter))];

    /// <summary>A <c>params</c> array without values.</summary>
    private static Array Missing(ParameterInfo parameter) => Array.CreateInstance(parameter.ParameterType.GetElementType()!, 0);
}
