using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.KnownContexts;

/// <summary>What the methods of context classes in packages do, whose bodies are not in the source.</summary>
internal static class KnownContext
{
    /// <summary>Runs the method as the nearest base class that is known defines it; false where it is not known.</summary>
    public static bool TryCall(ClrType baseType, string method, IReadOnlyList<Value> arguments, Interpreter interpreter, Anchor anchor)
    {
        var types = interpreter.Program.Types;
        for (var type = (ClrType?)baseType; type is not null; type = types.Find(type)?.BaseType)
        {
            if (type.Is(EFCoreNames.DbContext) || type.Is("System.Object"))
            {
                return true;
            }

            if (interpreter.Program.Members.PartsOf(type).Count > 0)
            {
                continue; // The source's own classes have no such method, or it would have been called.
            }

            if (!IdentityContext.IsIdentity(type))
            {
                return false;
            }

            if (method == EFCoreNames.OnModelCreating)
            {
                return arguments is [BuilderValue { Element: ModelBuilder model }] && IdentityContext.Configure(type, model, types, anchor);
            }
        }

        return false;
    }
}
