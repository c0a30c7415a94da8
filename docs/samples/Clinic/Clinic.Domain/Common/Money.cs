namespace Clinic.Domain.Common;

public sealed record Money(decimal Amount, string Currency)
{
    public static Money operator +(Money left, Money right) =>
        left.Currency == right.Currency
            ? left with { Amount = left.Amount + right.Amount }
            : throw new InvalidOperationException($"Cannot add {right.Currency} to {left.Currency}.");
}
