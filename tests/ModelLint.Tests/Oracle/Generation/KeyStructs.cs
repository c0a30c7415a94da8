namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Strongly typed keys: a struct around a number, with a converter for all properties of its kind.</summary>
internal static class KeyStructs
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        if (!dice.Chance(6))
            return;

        var stored = dice.OneOf("int", "int", "Guid", "string");
        draft.Declarations.Add($"public {dice.OneOf("readonly record struct", "record struct")} Reference({stored} Value);");
        draft.Declarations.Add($"public class ReferenceConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<Reference, {stored}>(key => key.Value, value => new Reference(value));");
        draft.Conventions.Add("c.Properties<Reference>().HaveConversion<ReferenceConverter>();");
        draft.KeyStruct = new("Reference", true);
    }
}
