using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>Other shapes of a CLR type: annotated, with other arguments, with something put for its type parameters.</summary>
internal static class ClrTypeShapes
{
    extension(ClrType type)
    {
        public ClrType WithAnnotation(bool isAnnotated) => type.IsAnnotated == isAnnotated ? type : type.With(type.TypeArguments, type.ContainingType, type.ElementType, isAnnotated);

        public ClrType WithTypeArguments(IReadOnlyList<ClrType> arguments) => type.With(arguments, type.ContainingType, type.ElementType, type.IsAnnotated);

        /// <summary>With <c>?</c> behind it: a <c>Nullable&lt;T&gt;</c> of a value type, otherwise annotated.</summary>
        public ClrType AsNullable() => type.IsValueType && !type.IsNullableValueType
            ? new ClrType("System", "Nullable", ClrTypeKind.Struct, [type])
            : type.WithAnnotation(true);

        /// <summary>Whether a type parameter stands in it.</summary>
        public bool IsOpen => type.Kind == ClrTypeKind.TypeParameter
            || type.TypeArguments.Any(argument => argument.IsOpen)
            || type.ContainingType is { IsOpen: true }
            || type.ElementType is { IsOpen: true };

        /// <summary>With <paramref name="arguments"/> in the place of type parameters of those names.</summary>
        public ClrType Substitute(IReadOnlyDictionary<string, ClrType> arguments)
        {
            if (arguments.Count == 0 || !type.IsOpen)
            {
                return type;
            }

            if (type.Kind == ClrTypeKind.TypeParameter)
            {
                // `T?` without a struct constraint is just T for a value type.
                return !arguments.TryGetValue(type.Name, out var argument) ? type
                    : type.IsAnnotated && !argument.IsValueType ? argument.WithAnnotation(true)
                    : argument;
            }

            if (type.ElementType is { } element)
            {
                return ClrTypes.ArrayOf(element.Substitute(arguments), type.IsAnnotated);
            }

            return type.With(
                type.TypeArguments.Select(argument => argument.Substitute(arguments)).ToList(),
                type.ContainingType?.Substitute(arguments),
                elementType: null,
                type.IsAnnotated);
        }

        /// <summary>The arguments of the type and of the types around it by the names of the parameters in <paramref name="definition"/>.</summary>
        public IReadOnlyDictionary<string, ClrType> ArgumentsBy(ClrType definition)
        {
            var arguments = new Dictionary<string, ClrType>();
            ClrType? constructed = type;
            for (ClrType? open = definition; open is not null && constructed is not null; open = open.ContainingType, constructed = constructed.ContainingType)
            {
                foreach (var (parameter, argument) in open.TypeArguments.Zip(constructed.TypeArguments, (parameter, argument) => (parameter, argument)))
                {
                    if (!arguments.ContainsKey(parameter.Name))
                    {
                        arguments.Add(parameter.Name, argument);
                    }
                }
            }

            return arguments;
        }

        private ClrType With(IReadOnlyList<ClrType> arguments, ClrType? containingType, ClrType? elementType, bool isAnnotated) =>
            new(type.Namespace, type.Name, type.Kind, arguments, containingType, elementType, isAnnotated, type.AssemblyName);
    }
}
