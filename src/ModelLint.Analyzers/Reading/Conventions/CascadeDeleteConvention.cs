using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Required relationships cascade, optional ones do not.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/CascadeDeleteConvention.cs
/// </summary>
internal class CascadeDeleteConvention : IForeignKeyAddedConvention, IForeignKeyRequirednessChangedConvention
{
    public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey) => SetDeleteBehavior(foreignKey);

    public void ProcessForeignKeyRequirednessChanged(ForeignKeyBuilder foreignKey) => SetDeleteBehavior(foreignKey);

    protected virtual void SetDeleteBehavior(ForeignKeyBuilder foreignKey) => foreignKey.OnDelete(GetTargetDeleteBehavior(foreignKey), ConfigurationSource.Convention);

    protected virtual DeleteBehavior GetTargetDeleteBehavior(ForeignKeyBuilder foreignKey) => DefaultOf(foreignKey);

    public static DeleteBehavior DefaultOf(ForeignKeyBuilder foreignKey) => foreignKey.IsRequired ? DeleteBehavior.Cascade : DeleteBehavior.ClientSetNull;
}
