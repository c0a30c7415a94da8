using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>The members of entity types and complex types, as all of EF's type builders configure them.</summary>
internal static class PropertyCalls
{
    public static readonly CallTable<TypeBaseBuilder> Table = new("", (type, reason) => type.MarkUnknown(reason))
    {
        ["Property"] = (type, call) => Property(type, call, isIndexer: false),
        ["IndexerProperty"] = (type, call) => Property(type, call, isIndexer: true),
        ["FindProperty"] = (type, call) => call.Member() is { } name && type.FindProperty(name) is { } property ? PropertyBuilderCalls.Wrap(property) : null,
        ["PrimitiveCollection"] = (type, call) =>
            call.Member() is { } name && type.PrimitiveCollection(name, call.TypeArgument, ConfigurationSource.Explicit, call.Anchor) is { } property
                ? Configured(property, call)
                : null,
        ["ComplexProperty"] = (type, call) => ComplexProperty(type, call, isCollection: false),
        ["ComplexCollection"] = (type, call) => ComplexProperty(type, call, isCollection: true),
        ["Ignore"] = (type, call) =>
        {
            if (call.Member() is not { } name)
            {
                return null;
            }

            type.Ignore(name, ConfigurationSource.Explicit, call.Anchor);
            return call.Self;
        },
    };

    private static Value? Property(TypeBaseBuilder type, Call call, bool isIndexer)
    {
        var isByType = call.Argument(0) is TypeValue; // Property(typeof(int), "Name")
        var name = call.Member(isByType ? 1 : 0);
        if (name is null || (call.HasTypeArguments && call.TypeArgument is null))
        {
            return null;
        }

        // With a lambda the type is the member's own, whatever is written between the angle brackets.
        var clrType = call.Argument(0) is LambdaValue ? null : isByType ? call.TypeOrArgument() : call.TypeArgument;
        var mayBeHidden = MayBeHidden(name, type);
        if (clrType is null && mayBeHidden)
        {
            clrType = ClrTypes.Unresolved(name);
        }

        var member = call.Argument(0) is LambdaValue ? type.Members.Find(name)?.InExpression : null;
        if ((member is null ? type.Property(name, clrType, ConfigurationSource.Explicit, call.Anchor) : type.Property(member, ConfigurationSource.Explicit, call.Anchor)) is not { } property)
        {
            return null;
        }

        property.MayHaveMember |= property.Member is null && ShowsNotAll(type);
        property.IsIndexerProperty |= isIndexer && property.Member is null;
        if (mayBeHidden && (clrType?.Kind == ClrTypeKind.Unresolved || !char.IsUpper(name[0])))
        {
            property.MarkUnknown(call.Reason($"'{name}' may be a private field, which another project does not show"));
        }

        return Configured(property, call);
    }

    /// <summary>Whether a class in another project may have a private member of that name: a reference assembly has none of them.</summary>
    private static bool MayBeHidden(string name, TypeBaseBuilder type) =>
        name.Length > 0 && type.FindProperty(name) is null && type.Members.Find(name) is null && ShowsNotAll(type);

    /// <summary>Whether the class, or one that it derives from, is another project's, which shows no private and internal members.</summary>
    private static bool ShowsNotAll(TypeBaseBuilder type)
    {
        if (type.IsPropertyBag)
        {
            return false;
        }

        for (var current = type.Declaration; current is not null; current = current.BaseType is { } baseType ? type.Model.Types.Find(baseType) : null)
        {
            if (current.Origin == TypeOrigin.Project)
            {
                return true;
            }
        }

        return false;
    }

    private static Value Configured(PropertyBuilder property, Call call)
    {
        if (call.IsSpecific)
        {
            call.Interpreter.Recorder.Add(property, call.Anchor);
        }

        return PropertyBuilderCalls.Wrap(property);
    }

    private static Value? ComplexProperty(TypeBaseBuilder type, Call call, bool isCollection)
    {
        if (call.Member() is not { } name || (call.Argument(0) is not LambdaValue && call.HasTypeArguments && call.TypeArgument is null))
        {
            return null;
        }

        var clrType = call.Argument(0) is LambdaValue ? null : call.TypeArgument;
        if (type.ComplexProperty(name, clrType, isCollection, ConfigurationSource.Explicit, call.Anchor) is not { } property)
        {
            return null;
        }

        var builder = ComplexPropertyBuilderCalls.Wrap(property);
        var action = call.Count - 1;
        if (action == 0)
        {
            return builder;
        }

        call.Run(action, builder);
        return call.Argument(action) is FunctionValue ? call.Self : builder;
    }
}
