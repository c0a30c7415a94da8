using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// Reads what reflection would tell from symbols. A type of another project is source in an editor and a reference assembly in a build;
/// to answer alike, only what both have is read: public and protected members, their attributes, their types.
/// </summary>
internal sealed class TypeDeclarationReader(TypeOrigins origins)
{
    public TypeDeclaration Read(ITypeSymbol symbol)
    {
        var type = ClrTypes.Of(symbol);
        var origin = origins.Of(symbol);
        var named = symbol as INamedTypeSymbol;
        var chain = BaseTypes.OfSelfAndBases(named ?? symbol.BaseType).ToList();
        var members = new MemberReader(origins, named);
        return new TypeDeclaration
        {
            Type = type,
            BaseType = symbol.BaseType is { } baseType ? ClrTypes.Of(baseType) : null,
            Interfaces = symbol.AllInterfaces.Select(@interface => ClrTypes.Of(@interface)).ToArray(),
            Origin = origin,
            // A static class is abstract and sealed to the CLR.
            IsAbstract = symbol.IsAbstract || symbol.IsStatic,
            IsStatic = symbol.IsStatic,
            // An assembly does not tell a record struct from a struct.
            IsRecord = symbol.IsRecord && (origin == TypeOrigin.Source || symbol.IsReferenceType),
            IsOpenGeneric = type.IsOpen,
            Properties = members.PropertiesOf(chain),
            Fields = members.FieldsOf(chain),
            Attributes = SymbolAttributes.Of(chain, origins),
            HasParameterlessConstructor = named is null ? false : HasParameterlessConstructor(named, origin),
            OverriddenMethods = named is not null && chain.Any(type => type.Name == "DbContext") ? OverriddenMethodsOf(named) : [],
            EnumMembers = EnumMembersOf(symbol),
            EnumUnderlyingType = named?.EnumUnderlyingType is { } underlying ? ClrTypes.Of(underlying) : null,
        };
    }

    /// <summary>A struct's implicit constructor exists for C# only.</summary>
    private static bool? HasParameterlessConstructor(INamedTypeSymbol type, TypeOrigin origin)
    {
        var constructor = type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty);
        var exists = constructor is not null && !(type.IsValueType && constructor.IsImplicitlyDeclared);
        return origin == TypeOrigin.Source ? exists
            : exists && MemberReader.IsVisibleElsewhere(constructor!) ? true
            : null;
    }

    private static IReadOnlyCollection<string> OverriddenMethodsOf(INamedTypeSymbol type) =>
        (from method in type.GetMembers().OfType<IMethodSymbol>()
         where method.IsOverride && MemberReader.IsVisibleElsewhere(method)
         select method.Name).Distinct().ToArray();

    private static IReadOnlyList<EnumMember> EnumMembersOf(ITypeSymbol symbol) =>
        symbol.TypeKind != TypeKind.Enum ? []
            : (from field in symbol.GetMembers().OfType<IFieldSymbol>()
               where field.HasConstantValue && field.ConstantValue is not null
               select new EnumMember(field.Name, Convert.ToDecimal(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture))).ToArray();
}
