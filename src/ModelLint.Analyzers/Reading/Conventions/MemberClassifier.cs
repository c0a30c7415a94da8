using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Which CLR properties may be navigations.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Internal/MemberClassifier.cs
/// Left out: services of EF Core's own container, which are interfaces, and so no navigations either way.
/// </summary>
internal static class MemberClassifier
{
    private static readonly ClrType DbContext = new("Microsoft.EntityFrameworkCore", "DbContext", ClrTypeKind.Class);

    /// <summary>A property that may be a navigation, the type it would lead to, and whether configuration makes that type owned.</summary>
    internal sealed record NavigationCandidate(MemberDeclaration Member, ClrType TargetType, bool? ShouldBeOwned)
    {
        public string Name => Member.Name;

        public bool IsCollection => !Member.Type.Equals(TargetType);
    }

    /// <summary>By name, ordinal. The type is noted with each type it may lead to, for <see cref="GetInverseCandidateTypes"/>.</summary>
    public static IReadOnlyDictionary<string, NavigationCandidate> GetNavigationCandidates(EntityTypeBuilder entityType)
    {
        if (entityType.NavigationCandidates is { } known)
        {
            return known;
        }

        var candidates = new SortedDictionary<string, NavigationCandidate>(StringComparer.Ordinal);
        foreach (var member in entityType.Members.Elements)
        {
            if (!member.IsField && FindCandidate(entityType.Model, member) is { } candidate)
            {
                candidates.Add(member.Name, candidate);
                entityType.Model.NoteInverseCandidate(candidate.TargetType, entityType.ClrType);
            }
        }

        return entityType.NavigationCandidates = candidates;
    }

    /// <summary>The CLR types that have been seen to have a property that may lead to this one, by full name.</summary>
    public static IReadOnlyList<ClrType> GetInverseCandidateTypes(EntityTypeBuilder entityType) => entityType.Model.InverseCandidatesOf(entityType.ClrType);

    public static NavigationCandidate? FindCandidate(ModelBuilder model, MemberDeclaration member)
    {
        if (member.IsStatic || member.IsIndexer || member.IsExplicitInterfaceImplementation || !member.HasPublicGetter)
        {
            return null;
        }

        if (model.Types.SequenceTypeOf(member.Type) is { } sequenceType && MayLeadTo(model, sequenceType, member, out var shouldBeOwned))
        {
            return new(member, sequenceType, shouldBeOwned);
        }

        return member.Setter != SetterKind.None && MayLeadTo(model, member.Type, member, out shouldBeOwned) ? new(member, member.Type, shouldBeOwned) : null;
    }

    private static bool MayLeadTo(ModelBuilder model, ClrType target, MemberDeclaration member, out bool? shouldBeOwned)
    {
        var configured = model.Configuration.TypeOf(target, model.Types);
        shouldBeOwned = configured is null ? null : configured == TypeConfigurationType.OwnedEntityType;
        if (target.Kind is not (ClrTypeKind.Class or ClrTypeKind.Delegate) || target.Is("System.String") || (configured is not null && !IsEntityType(configured.Value)))
        {
            return false;
        }

        return configured is not null
            || (!target.Is("System.Object")
                && (!member.Type.Equals(target) || (!IsService(model, member) && !PropertyCandidates.IsMapped(model, member))));
    }

    /// <summary>Whether <c>ConfigureConventions</c> leaves it to be one (EF: <c>CanBeNavigation</c>).</summary>
    public static bool CanBeNavigation(ModelBuilder model, ClrType type, ConfigurationSource source) =>
        source == ConfigurationSource.Explicit
        || (MayBeEntityType(model, type) && (model.Types.SequenceTypeOf(type) is not { } sequenceType || MayBeEntityType(model, sequenceType)));

    private static bool MayBeEntityType(ModelBuilder model, ClrType type) => model.Configuration.TypeOf(type, model.Types) is not { } configured || IsEntityType(configured);

    private static bool IsEntityType(TypeConfigurationType configured) =>
        configured is TypeConfigurationType.EntityType or TypeConfigurationType.SharedTypeEntityType or TypeConfigurationType.OwnedEntityType;

    /// <summary>
    /// What EF injects into a property: then it is no navigation.
    /// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Internal/ParameterBindingFactories.cs
    /// </summary>
    public static bool IsService(ModelBuilder model, MemberDeclaration member) =>
        member.Type.Is("Microsoft.EntityFrameworkCore.Infrastructure.ILazyLoader")
        || member.Type.Is("Microsoft.EntityFrameworkCore.Metadata.IEntityType")
        || (IsLazyLoaderMethod(member.Type) && member.Name.Equals("lazyLoader", StringComparison.OrdinalIgnoreCase))
        || model.Types.IsAssignableTo(member.Type, DbContext);

    private static bool IsLazyLoaderMethod(ClrType type) =>
        type.Is("System.Action<System.Object, System.String>")
        || type.Is("System.Func<System.Object, System.Threading.CancellationToken, System.String, System.Threading.Tasks.Task>");
}
