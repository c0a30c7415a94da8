using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.KnownContexts;

/// <summary>What methods of packages do, whose bodies are not in the source: those of base contexts, and extension methods of builders.</summary>
internal static class KnownContext
{
    /// <summary>Runs the method as the nearest base class that has it defines it; false where what that does is not known.</summary>
    public static bool TryCall(ClrType baseType, string method, IReadOnlyList<Value> arguments, Interpreter interpreter, Anchor anchor)
    {
        var types = interpreter.Program.Types;
        var model = arguments is [BuilderValue { Element: ModelBuilder builder }] && method == EFCoreNames.OnModelCreating ? builder : null;
        for (var type = (ClrType?)baseType; type is not null; type = types.Find(type)?.BaseType)
        {
            if (type.Is(EFCoreNames.DbContext) || type.Is("System.Object"))
            {
                return true;
            }

            // The source's own classes have no such method, or it would have been called; others may have left it as it is.
            if (interpreter.Program.Members.PartsOf(type).Count > 0 || types.Find(type)?.OverriddenMethods.Contains(method) == false)
            {
                continue;
            }

            if (model is null)
            {
                return false;
            }

            if (IdentityContext.IsIdentity(type))
            {
                return IdentityContext.Configure(type, model, interpreter.IdentityStores, anchor);
            }

            if (FinbuckleModel.Configure(type, model, interpreter.IdentityStores, anchor))
            {
                return true;
            }

            if (!PackageModels.Configure(type, model, anchor))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Calls an extension method of a package; null where it is not known.</summary>
    public static Value? TryCall(BuilderValue builder, Call call)
    {
        call.Self = builder;
        return FinbuckleModel.Call(builder, call) ?? (builder.Element is ModelBuilder model ? PackageModels.Call(model, call) : null);
    }
}
