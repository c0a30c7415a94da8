using System.Globalization;

namespace ModelLint.Metadata;

/// <summary>Reads the validation attributes of a property.</summary>
internal static class ValidationExtensions
{
    private const string Namespace = "System.ComponentModel.DataAnnotations.";

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>The numbers and the least and greatest of them.</summary>
    private static readonly Dictionary<string, (double Least, double Greatest)> Numbers = new()
    {
        ["System.Byte"] = (byte.MinValue, byte.MaxValue), ["System.SByte"] = (sbyte.MinValue, sbyte.MaxValue),
        ["System.Int16"] = (short.MinValue, short.MaxValue), ["System.UInt16"] = (ushort.MinValue, ushort.MaxValue),
        ["System.Int32"] = (int.MinValue, int.MaxValue), ["System.UInt32"] = (uint.MinValue, uint.MaxValue),
        ["System.Int64"] = (long.MinValue, long.MaxValue), ["System.UInt64"] = (ulong.MinValue, ulong.MaxValue),
        ["System.Single"] = (float.MinValue, float.MaxValue), ["System.Double"] = (double.MinValue, double.MaxValue),
        ["System.Decimal"] = ((double)decimal.MinValue, (double)decimal.MaxValue),
    };

    extension(Property property)
    {
        /// <summary>What attributes ask of its values that a CHECK constraint could ask too; nothing where a conversion stores something else.</summary>
        public IEnumerable<Validation> FindValidations() =>
            property.Attributes.Count > 0 && property.IsConverted.Is(false) && property.ProviderClrType.Is(type => type.Equals(property.ValueType) || (Numbers.ContainsKey(type.DisplayName) && property.IsNumber))
                ? property.Attributes.Where(attribute => attribute.Type.DisplayName.StartsWith(Namespace, StringComparison.Ordinal)).Select(property.Read).OfType<Validation>()
                : [];

        private ClrType ValueType => property.ClrType.UnwrapNullable();

        private bool IsNumber => Numbers.ContainsKey(property.ValueType.DisplayName);

        private bool IsText => property.ValueType.Is("System.String");

        private bool IsDay => property.ValueType.DisplayName is "System.DateTime" or "System.DateOnly";

        private Validation? Read(MemberAttribute attribute)
        {
            var name = $"[{attribute.Type.Name.Substring(0, attribute.Type.Name.Length - "Attribute".Length)}]";
            return name switch
            {
                "[Range]" when property.IsNumber || property.IsDay => property.ReadRange(name, attribute),
                "[AllowedValues]" or "[DeniedValues]" when property.IsNumber || property.IsText => property.ReadValues(name, attribute),
                _ when !property.IsText => null,
                "[MinLength]" => attribute.Argument<int>(0) is > 0 and var minimum ? new LengthValidation(name, minimum, null) : null,
                "[StringLength]" => attribute.NamedArgument<int>("MinimumLength") is > 0 and var minimum ? new LengthValidation(name, minimum, null) : null,
                "[Length]" => property.ReadLength(name, attribute),
                "[RegularExpression]" => attribute.Argument<string>(0) is { } pattern ? new PatternValidation(name, pattern) : null,
                "[EmailAddress]" => new FormatValidation(name, TextFormat.EmailAddress),
                "[Url]" => new FormatValidation(name, TextFormat.Url),
                "[Phone]" => new FormatValidation(name, TextFormat.Phone),
                "[CreditCard]" => new FormatValidation(name, TextFormat.CreditCard),
                "[Base64String]" => new FormatValidation(name, TextFormat.Base64String),
                _ => null,
            };
        }

        /// <summary>A bound that every value of the type keeps to is none.</summary>
        private Validation? ReadRange(string name, MemberAttribute attribute)
        {
            var (minimum, maximum, isKnown) = attribute.Arguments switch
            {
                [int least, int greatest] when property.IsNumber => (property.Bound(least), property.Bound(greatest), true),
                [double least, double greatest] when property.IsNumber => (property.Bound(least), property.Bound(greatest), true),
                [ClrType type, string least, string greatest] when type.UnwrapNullable().Equals(property.ValueType)
                    && property.TryParseBound(least, out var parsedLeast) && property.TryParseBound(greatest, out var parsedGreatest) => (parsedLeast, parsedGreatest, true),
                _ => (null, null, false),
            };
            return !isKnown ? new OtherValidation(name)
                : minimum is null && maximum is null ? null
                : new RangeValidation(name, minimum, maximum, attribute.NamedArgument<bool>("MinimumIsExclusive"), attribute.NamedArgument<bool>("MaximumIsExclusive"));
        }

        private string? Bound(double value)
        {
            var (least, greatest) = Numbers[property.ValueType.DisplayName];
            return double.IsNaN(value) || value <= least || value >= greatest ? null : value.ToString("R", CultureInfo.InvariantCulture);
        }

        /// <summary>
        /// Text is read by the culture of the moment unless <c>ParseLimitsInInvariantCulture</c> is set; only what means the same in all of them is taken.
        /// </summary>
        private bool TryParseBound(string text, out string? bound)
        {
            bound = null;
            if (property.IsDay)
            {
                var isDay = DateTime.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
                bound = day.TimeOfDay == TimeSpan.Zero ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : day.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
                return isDay;
            }

            if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return false;
            }

            bound = property.Bound((double)number) is null ? null : number.ToString(CultureInfo.InvariantCulture);
            return true;
        }

        private Validation? ReadValues(string name, MemberAttribute attribute)
        {
            var values = attribute.Arguments is [IReadOnlyList<object?> list] ? list.OfType<object>().ToList() : [];
            return values.Count == 0 ? null
                : values.All(value => property.IsText ? value is string : value is IConvertible and not (string or bool or char)) ? new ValuesValidation(name, values, name == "[AllowedValues]")
                : new OtherValidation(name);
        }

        private Validation? ReadLength(string name, MemberAttribute attribute)
        {
            var (minimum, maximum) = (attribute.Argument<int>(0), attribute.Argument<int>(1));
            int? end = property.MaxLength is { IsKnown: true, Value: { } length } && length <= maximum ? null : maximum;
            return minimum > 0 || end is not null ? new LengthValidation(name, minimum, end) : null;
        }
    }
}
