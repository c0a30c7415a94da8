namespace ModelLint.Metadata;

/// <summary>EF Core's enum of the same name and values.</summary>
internal enum DeleteBehavior
{
    ClientSetNull,
    Restrict,
    SetNull,
    Cascade,
    ClientCascade,
    NoAction,
    ClientNoAction,
}
