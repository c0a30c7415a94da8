using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>A skip navigation under construction.</summary>
internal sealed class SkipNavigationBuilder(EntityTypeBuilder declaringEntityType, EntityTypeBuilder target, string name, MemberDeclaration? member, ConfigurationSource source, Anchor? anchor)
    : ModelElement(declaringEntityType.Model, source, anchor)
{
    public EntityTypeBuilder DeclaringEntityType => declaringEntityType;

    public EntityTypeBuilder TargetEntityType => target;

    public string Name => name;

    public MemberDeclaration? Member => member;

    public ForeignKeyBuilder? ForeignKey { get; internal set; }

    public SkipNavigationBuilder? Inverse { get; internal set; }
}
