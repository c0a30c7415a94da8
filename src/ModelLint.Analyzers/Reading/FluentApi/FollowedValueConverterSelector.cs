using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;
using ModelLint.Reading.Providers;

namespace ModelLint.Reading.FluentApi;

/// <summary>
/// A selector of value converters in place of EF Core's, which derives from it: applications with a class for each kind of key have one. It is asked, type by type,
/// as EF Core asks it: where the database has no column for the type. Where it does not answer, nothing of the model is known.
/// </summary>
internal sealed class FollowedValueConverterSelector(ObjectValue selector, ModelBuilder model, Interpreter interpreter) : IValueConverterSelector
{
    private readonly Dictionary<(ClrType, ClrType?), IReadOnlyList<ValueConverterInfo?>> _selected = [];

    public IEnumerable<ValueConverterInfo?> Select(ClrType type, ClrType? provider)
    {
        if (!_selected.TryGetValue((type, provider), out var selected))
        {
            _selected.Add((type, provider), selected = Ask(type, provider));
        }

        return selected;
    }

    /// <summary>What EF's own selector gives.</summary>
    public static SequenceValue SelectBase(ClrType type, ClrType? provider, Interpreter interpreter) =>
        new(new ValueConverterSelector(interpreter.Program.Types)
            .Select(type, provider)
            .OfType<ValueConverterInfo>()
            .Select(info => (Value)new ValueConverterInfoValue(type, info))
            .ToArray());

    private IReadOnlyList<ValueConverterInfo?> Ask(ClrType type, ClrType? provider)
    {
        var result = interpreter.CallVirtual(selector, EFCoreNames.Select, [new TypeValue(type), provider is null ? Value.Nothing : new TypeValue(provider)], model.ContextAnchor);
        if (result is SequenceValue { Changed: null } sequence)
        {
            return sequence.Elements.Select(element => (element as ValueConverterInfoValue)?.Info).ToArray();
        }

        model.MarkUnknown(result is UnknownValue unknown ? unknown.Reason : new("which conversions are selected is not known", model.ContextAnchor));
        return [];
    }
}
