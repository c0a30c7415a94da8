namespace ModelLint.Reading.Building;

/// <summary>EF's enum of the same name: what <c>ConfigureConventions</c> makes of a CLR type.</summary>
internal enum TypeConfigurationType
{
    Ignored,
    EntityType,
    SharedTypeEntityType,
    OwnedEntityType,
    ComplexType,
    Property,
    ServiceProperty,
}
