namespace ModelLint.Tests.Oracle;

internal static class ClrName
{
    /// <summary>Full name, generic arguments in angle brackets, nested types behind a plus sign: <c>System.Nullable&lt;System.Int32&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";

        var arguments = type.GetGenericArguments();
        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var own = arguments[inherited..];
        var name = own.Length == 0 ? type.Name : $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", own.Select(Of))}>";
        return type.DeclaringType is { } outer
            ? $"{Of(inherited == 0 ? outer : outer.MakeGenericType(arguments[..inherited]))}+{name}"
            : type.Namespace is null ? name : $"{type.Namespace}.{name}";
    }
}
