using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>EF's questions about collection and nullable types (SharedTypeExtensions).</summary>
internal static class CollectionTypes
{
    private static readonly ClrType Int = new("System", "Int32", ClrTypeKind.Struct);
    private static readonly ClrType Text = new("System", "String", ClrTypeKind.Class);

    extension(TypeCatalog types)
    {
        public ClrType Int32 => Int;

        public ClrType String => Text;

        /// <summary><c>TryGetElementType(typeof(IEnumerable&lt;&gt;))</c>: the T of the one <c>IEnumerable&lt;T&gt;</c> that the type is or implements.</summary>
        public ClrType? ElementTypeOf(ClrType type) => types.ElementTypeOf(type, "IEnumerable");

        /// <summary><c>TryGetSequenceType()</c>.</summary>
        public ClrType? SequenceTypeOf(ClrType type) => types.ElementTypeOf(type, "IEnumerable") ?? types.ElementTypeOf(type, "IAsyncEnumerable");

        /// <summary>The T of the one constructed <c>System.Collections.Generic</c> interface of that name that the type is or implements.</summary>
        public ClrType? ElementTypeOf(ClrType type, string interfaceName)
        {
            if (type.ElementType is { } element)
            {
                return element;
            }

            if (IsInterface(type, interfaceName))
            {
                return type.TypeArguments[0];
            }

            ClrType? found = null;
            foreach (var implemented in types.Find(type)?.Interfaces ?? [])
            {
                if (IsInterface(implemented, interfaceName))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = implemented.TypeArguments[0];
                }
            }

            return found;
        }

        /// <summary>The type itself where it takes null, else <c>Nullable&lt;T&gt;</c>.</summary>
        public ClrType MakeNullable(ClrType type) =>
            !type.IsValueType || type.IsNullableValueType ? type : new ClrType("System", "Nullable", ClrTypeKind.Struct, [type]);
    }

    private static bool IsInterface(ClrType type, string name) =>
        type.Name == name && type.Namespace == "System.Collections.Generic" && type.TypeArguments.Count == 1;
}
