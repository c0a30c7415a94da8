namespace ModelLint.Metadata;

/// <summary>EF Core's enum of the same name and values.</summary>
[Flags]
internal enum ValueGenerated
{
    Never = 0,
    OnAdd = 1,
    OnUpdate = 2,
    OnAddOrUpdate = OnAdd | OnUpdate,
    OnUpdateSometimes = 4,
}
