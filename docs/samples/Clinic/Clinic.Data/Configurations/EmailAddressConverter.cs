using Clinic.Domain.Common;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Clinic.Data.Configurations;

internal sealed class EmailAddressConverter() : ValueConverter<EmailAddress, string>(address => address.Value, value => new EmailAddress(value));
