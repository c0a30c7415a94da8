using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// The discriminator is as long as the next Fibonacci number has it, so that it need not grow with every new type.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Conventions/DiscriminatorLengthConvention.cs
/// </summary>
internal sealed class DiscriminatorLengthConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var entityType in model.EntityTypes.Where(entityType => entityType.BaseType is null).ToList())
        {
            if (entityType.FindDiscriminator() is not { IsKey: false, IsForeignKey: false } discriminator || !discriminator.ClrType.Is("System.String"))
            {
                continue;
            }

            var longest = 0;
            foreach (var value in entityType.SelfAndDerivedTypes.Select(type => type.FindDiscriminatorValue()))
            {
                if (!value.IsKnown)
                {
                    longest = -1;
                    discriminator.SetUnknown(PropertyFacets.MaxLength, value.Reason!, ConfigurationSource.Convention);
                    break;
                }

                longest = Math.Max(longest, (value.Value as string)?.Length ?? 0);
            }

            if (longest >= 0)
            {
                discriminator.Set(PropertyFacets.MaxLength, FibonacciFrom(longest), ConfigurationSource.Convention);
            }
        }
    }

    private static int FibonacciFrom(int length)
    {
        var (previous, current) = (1, 1);
        while (current < length)
        {
            (previous, current) = (current, previous + current);
        }

        return current;
    }
}
