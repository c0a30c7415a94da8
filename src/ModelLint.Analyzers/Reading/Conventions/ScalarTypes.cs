using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>Stands in for the providers' type mappings until those are here: classes of the namespace System are scalars, no others.</summary>
internal static class ScalarTypes
{
    public static bool IsMapped(ModelBuilder model, MemberDeclaration member) =>
        member.Type.IsValueType || member.Type.Namespace == "System" || member.Type.ElementType is not null;
}
