using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Whether values can be passed to the parameters of a method: decides between overloads and between extension methods of one name.</summary>
internal sealed class ParameterTypes(SourceMethod method, TypeCatalog types)
{
    private static readonly string[] Texts = ["string", "String", "object", "Object", "IEnumerable"];
    private static readonly string[] Numbers = ["byte", "short", "int", "uint", "long", "ulong", "decimal", "double", "float", "object", "Object", "Int32", "Int64"];
    private static readonly string[] Booleans = ["bool", "Boolean", "object", "Object"];

    // A delegate type of the project's own counts as accepting: its name tells nothing.
    private static readonly string[] NoFunctions = [.. Texts, .. Numbers, .. Booleans, "Type", "Assembly"];

    public bool Accepts(ParameterSyntax parameter, Value value)
    {
        var type = parameter.Type is NullableTypeSyntax nullable ? nullable.ElementType : parameter.Type;
        if (type is null || IsTypeParameter(type))
        {
            return true;
        }

        var name = NameOf(type);
        return value switch
        {
            BuilderValue builder => builder.IsPassedAs(name) && AcceptsArguments(type, builder),
            Constant { Object: null } => true,
            Constant { EnumType: { } enumType } => name == enumType.Name || NoFunctions.Contains(name),
            Constant { Object: string } => Texts.Contains(name) || IsOther(type),
            Constant { Object: bool } => Booleans.Contains(name) || IsOther(type),
            Constant => Numbers.Contains(name) || IsOther(type),
            FunctionValue => !NoFunctions.Contains(name),
            TypeValue => name is "Type" or "object",
            AssemblyValue => name is "Assembly" or "object",
            SequenceValue => type is ArrayTypeSyntax or GenericNameSyntax or IdentifierNameSyntax || name is "object",
            ObjectValue @object => Resolve(type) is not { } target || types.IsAssignableTo(@object.Type, target) || types.Find(@object.Type) is null,
            _ => true,
        };
    }

    /// <summary><c>EntityTypeBuilder&lt;Patient&gt;</c> takes no builder of another entity type.</summary>
    private bool AcceptsArguments(TypeSyntax type, BuilderValue builder)
    {
        if (type is not GenericNameSyntax generic)
        {
            return true;
        }

        for (var i = 0; i < generic.TypeArgumentList.Arguments.Count && i < builder.TypeArguments.Count; i++)
        {
            var argument = generic.TypeArgumentList.Arguments[i];
            if (!IsTypeParameter(argument) && Resolve(argument) is { } resolved && !resolved.Equals(builder.TypeArguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTypeParameter(TypeSyntax type) => type is IdentifierNameSyntax name && method.TypeParameters.Contains(name.Identifier.ValueText);

    /// <summary>Not one of the types that the lists above know, so that a conversion may exist.</summary>
    private static bool IsOther(TypeSyntax type) => type is not (PredefinedTypeSyntax or GenericNameSyntax or ArrayTypeSyntax) && !NoFunctions.Contains(NameOf(type));

    private ClrType? Resolve(TypeSyntax type) => method.Scope.Type(type, method.TypeArguments);

    private static string NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        _ => "",
    };
}
