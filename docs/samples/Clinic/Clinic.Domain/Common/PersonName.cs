namespace Clinic.Domain.Common;

public sealed record PersonName(string First, string Last)
{
    public string Full => $"{First} {Last}";
}
