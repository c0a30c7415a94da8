namespace Clinic.Domain.Common;

public sealed record Address(string Street, string City, string PostalCode, string Country);
