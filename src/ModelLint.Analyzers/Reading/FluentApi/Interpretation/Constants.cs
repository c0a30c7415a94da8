using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What C#'s operators make of constants.</summary>
internal static class Constants
{
    /// <summary>The constant as a <typeparamref name="T"/>: itself, null, or a number that fits.</summary>
    public static bool TryConvert<T>(Constant constant, out T value)
    {
        value = default!;
        if (constant.Object is T same)
        {
            value = same;
            return true;
        }

        if (constant.Object is null)
        {
            return default(T) is null;
        }

        var target = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (!IsNumber(constant.Object) || !(target.IsPrimitive || target == typeof(decimal)) || target == typeof(bool) || target == typeof(char))
        {
            return false;
        }

        try
        {
            value = (T)Convert.ChangeType(constant.Object, target, CultureInfo.InvariantCulture);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>What a cast makes of a constant; null where it would change it: rounding, wrapping, a conversion of the user's own.</summary>
    public static Constant? Cast(Constant constant, ClrType type)
    {
        if (type.IsEnum)
        {
            return new(constant.Object, type);
        }

        if (constant.Object is null)
        {
            return constant;
        }

        if (type.Namespace != "System")
        {
            return null;
        }

        if (!IsNumber(constant.Object) || !Enum.TryParse(type.Name, out TypeCode code) || code is TypeCode.Object)
        {
            return constant;
        }

        var isWhole = code is >= TypeCode.SByte and <= TypeCode.UInt64;
        if ((isWhole && !IsInteger(constant.Object)) || code is < TypeCode.SByte or > TypeCode.Decimal)
        {
            return null;
        }

        try
        {
            return new(Convert.ChangeType(constant.Object, code, CultureInfo.InvariantCulture));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static bool? ToBoolean(Value value) => value is Constant { Object: bool boolean } ? boolean : null;

    /// <summary>The result of a binary operator; null where it is not decidable.</summary>
    public static Value? Binary(SyntaxKind kind, Value left, Value right)
    {
        if (left is TypeValue || right is TypeValue)
        {
            return Equality(kind, left is TypeValue l && right is TypeValue r ? l.Type.Equals(r.Type) : IsNull(left) || IsNull(right) ? false : null);
        }

        if (left is Constant a && right is Constant b)
        {
            if (a.Object is string != b.Object is string && (a.EnumType ?? b.EnumType) is not null)
            {
                return null; // Its text is its name.
            }

            return Binary(kind, a.Object, b.Object) is { } result ? Value.Of(result) : null;
        }

        // A builder, an object or a function is never null.
        return Equality(kind, IsNull(left) != IsNull(right) && left.IsKnown && right.IsKnown ? false : SameElement(left, right));
    }

    public static Value? Negate(Value operand) => operand switch
    {
        Constant { Object: bool boolean } => Value.Of(!boolean),
        _ => null,
    };

    public static Value? Minus(Value operand) => operand switch
    {
        Constant { Object: int number } => Value.Of(-number),
        Constant { Object: long number } => Value.Of(-number),
        Constant { Object: double number } => Value.Of(-number),
        Constant { Object: decimal number } => Value.Of(-number),
        _ => null,
    };

    private static object? Binary(SyntaxKind kind, object? left, object? right)
    {
        switch (kind)
        {
            case SyntaxKind.EqualsExpression:
                return AreEqual(left, right);
            case SyntaxKind.NotEqualsExpression:
                return !AreEqual(left, right);
            case SyntaxKind.AddExpression when left is string || right is string:
                return Text(left) + Text(right);
            case SyntaxKind.ExclusiveOrExpression when left is bool l && right is bool r:
                return l ^ r;
            case SyntaxKind.BitwiseAndExpression when left is bool l && right is bool r:
                return l & r;
            case SyntaxKind.BitwiseOrExpression when left is bool l && right is bool r:
                return l | r;
        }

        // Letters count as numbers, but never where they are joined to a text.
        (left, right) = (left is char first ? (int)first : left, right is char second ? (int)second : right);

        // Wider than the operands; what C#'s own type cannot hold wraps, or throws where it is checked.
        if (!IsInteger(left) || !IsInteger(right))
        {
            return null;
        }

        var a = Convert.ToDecimal(left, CultureInfo.InvariantCulture);
        var b = Convert.ToDecimal(right, CultureInfo.InvariantCulture);
        var isLong = left is long or uint or ulong || right is long or uint or ulong;
        var isUnsigned = left is uint or ulong || right is uint or ulong;
        return kind switch
        {
            SyntaxKind.LessThanExpression => a < b,
            SyntaxKind.LessThanOrEqualExpression => a <= b,
            SyntaxKind.GreaterThanExpression => a > b,
            SyntaxKind.GreaterThanOrEqualExpression => a >= b,
            SyntaxKind.AddExpression => Fit(a + b),
            SyntaxKind.SubtractExpression => Fit(a - b),
            SyntaxKind.MultiplyExpression when Math.Abs(a) < long.MaxValue && Math.Abs(b) < int.MaxValue => Fit(a * b),
            SyntaxKind.DivideExpression when b != 0 => Fit(decimal.Truncate(a / b)),
            SyntaxKind.ModuloExpression when b != 0 => Fit(a % b),
            SyntaxKind.BitwiseOrExpression when left is int l && right is int r => l | r,
            SyntaxKind.BitwiseAndExpression when left is int l && right is int r => l & r,
            SyntaxKind.LeftShiftExpression when left is int l && right is int r => l << r,
            _ => null,
        };

        object? Fit(decimal number) =>
            isUnsigned && (number < 0 || number > uint.MaxValue) ? null
            : isLong ? number >= long.MinValue && number <= long.MaxValue ? (long)number : null
            : number >= int.MinValue && number <= int.MaxValue ? (int)number
            : null;
    }

    private static Value? Equality(SyntaxKind kind, bool? areEqual) => (kind, areEqual) switch
    {
        (SyntaxKind.EqualsExpression, { } equal) => Value.Of(equal),
        (SyntaxKind.NotEqualsExpression, { } equal) => Value.Of(!equal),
        _ => null,
    };

    private static bool? SameElement(Value left, Value right) =>
        left is BuilderValue a && right is BuilderValue b ? ReferenceEquals(a.Element, b.Element) : null;

    private static bool AreEqual(object? left, object? right) =>
        left is char != right is char ? Equals(left is char a ? (int)a : left, right is char b ? (int)b : right)
        : IsNumber(left) && IsNumber(right) && left is not (float or double) && right is not (float or double)
            ? Convert.ToDecimal(left, CultureInfo.InvariantCulture) == Convert.ToDecimal(right, CultureInfo.InvariantCulture)
            : Equals(left, right);

    private static bool IsNull(Value value) => value is Constant { Object: null };

    private static bool IsInteger(object? value) => value is sbyte or byte or short or ushort or int or uint or long or ulong;

    private static bool IsNumber(object? value) => IsInteger(value) || value is float or double or decimal;

    public static string Text(object? constant) => Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "";
}
