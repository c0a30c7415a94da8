using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class ModelBuilder
{
    /// <summary>
    /// A relationship that was not read in full may have other properties than it seems to have: those that EF made for it, and its index, may not be there at all,
    /// and others may.
    /// </summary>
    private void SpreadUnknownRelationships()
    {
        foreach (var foreignKey in EntityTypes.SelectMany(type => type.DeclaredForeignKeys).Where(foreignKey => foreignKey.Unknowns.Count > 0).ToList())
        {
            var reason = foreignKey.Unknowns[0];
            foreach (var property in foreignKey.Properties.Where(property => property.IsImplicitlyCreated))
            {
                property.MarkUnknown(reason);
            }

            foreach (var index in foreignKey.DeclaringEntityType.DeclaredIndexes.Where(index => index.Source == ConfigurationSource.Convention))
            {
                if (index.Properties.SequenceEqual(foreignKey.Properties))
                {
                    index.MarkUnknown(reason);
                }
            }
        }
    }
}
