using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.FluentApi.KnownContexts;

/// <summary>
/// <c>IdentityOptions.Stores</c>, which decides the schema of Identity's contexts: what code assigns to it anywhere in the compilation (<c>AddIdentity(o => …)</c>,
/// <c>Configure&lt;IdentityOptions&gt;(o => …)</c>). A context's <c>SchemaVersion</c> property only tells it: <c>OnModelCreating</c> asks the options, measured on 8, 9 and 10.
/// </summary>
internal sealed class IdentityStoreOptions
{
    private const string Stores = "Stores";

    // Identity's default UI brings it along, before what code says; measured on 8, 9 and 10: https://github.com/dotnet/aspnetcore/blob/main/src/Identity/UI/src/IdentityServiceCollectionUIExtensions.cs
    private const string AddDefaultIdentity = "AddDefaultIdentity";
    private const int LengthOfDefaultIdentity = 128;

    private static readonly ConditionalWeakTable<SyntaxTree, Assignment[]> Cache = new();

    /// <param name="Member">The option; <see cref="AddDefaultIdentity"/> for that call.</param>
    /// <param name="Value">What is assigned to it; null where it may not be.</param>
    /// <param name="DeclaringType">The metadata name of the type that it stands in.</param>
    private sealed record Assignment(string Member, ExpressionSyntax? Value, string? DeclaringType, Anchor Anchor);

    /// <summary>1, 2 or 3.</summary>
    public Configured<int> SchemaVersion { get; private init; }

    /// <summary>Zero: as the schema version has it; less: none.</summary>
    public Configured<int> MaxLengthForKeys { get; private init; }

    public Configured<bool> ProtectPersonalData { get; private init; }

    /// <param name="sources">Where code may set them.</param>
    /// <param name="isOtherContext">Whether a type is a context that these options are not for: what a context configures for itself holds for it alone.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IdentityStoreOptions Of(SourceTrees sources, Func<string, bool> isOtherContext, CancellationToken cancellationToken)
    {
        var assignments = sources
            .Find(static (tree, cancellationToken) => Cache.TryGetValue(tree, out var known) ? known : Cache.GetValue(tree, _ => Find(tree, cancellationToken)), cancellationToken)
            .Where(assignment => assignment.DeclaringType is not { } type || !isOtherContext(type))
            .ToLookup(assignment => assignment.Member);
        return new()
        {
            SchemaVersion = Read(assignments[nameof(SchemaVersion)], VersionOf, 1),
            MaxLengthForKeys = Read(assignments[nameof(MaxLengthForKeys)], ConstantOf<int>, assignments[AddDefaultIdentity].Any() ? LengthOfDefaultIdentity : 0),
            ProtectPersonalData = Read(assignments[nameof(ProtectPersonalData)], ConstantOf<bool>, false),
        };
    }

    private static Configured<T> Read<T>(IEnumerable<Assignment> assignments, Func<ExpressionSyntax, T?> valueOf, T absent)
        where T : struct
    {
        var all = assignments.ToArray();
        var values = all.Select(assignment => assignment.Value is null ? null : valueOf(assignment.Value)).Distinct().ToArray();
        return values switch
        {
            [] => new(absent),
            [{ } only] => new(only, ConfigurationSource.Explicit, all[0].Anchor),
            _ => Configured<T>.Unknown(new($"what '{all[0].Member}' of Identity's stores is set to is not known", all[0].Anchor)),
        };
    }

    private static Assignment[] Find(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        if (text.IndexOf(Stores, StringComparison.Ordinal) < 0 && text.IndexOf(AddDefaultIdentity, StringComparison.Ordinal) < 0)
        {
            return [];
        }

        var types = SyntaxTreeFacts.Of(tree, cancellationToken).Types;
        return tree.GetRoot(cancellationToken).DescendantNodes().Select(ToAssignment).OfType<Assignment>().ToArray();

        Assignment? ToAssignment(SyntaxNode node) => node switch
        {
            AssignmentExpressionSyntax assignment when MemberOf(assignment) is { } member => new(
                member,
                assignment.Ancestors().TakeWhile(ancestor => ancestor is not (AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax)).Any(IsConditional) ? null : assignment.Right,
                DeclaringTypeOf(node),
                SyntaxFacts.AnchorOf(assignment)),
            InvocationExpressionSyntax call when SyntaxFacts.NameOf(call)?.Identifier.ValueText == AddDefaultIdentity =>
                new(AddDefaultIdentity, null, DeclaringTypeOf(node), SyntaxFacts.AnchorOf(call)),
            _ => null,
        };

        string? DeclaringTypeOf(SyntaxNode node) => types.LastOrDefault(type => type.Syntax.Span.Contains(node.Span))?.MetadataName;
    }

    /// <summary><c>options.Stores.SchemaVersion = …</c>, <c>Stores = new StoreOptions { SchemaVersion = … }</c>, <c>stores.SchemaVersion = …</c> of a variable called like it.</summary>
    private static string? MemberOf(AssignmentExpressionSyntax assignment)
    {
        var (name, owner) = assignment.Left switch
        {
            MemberAccessExpressionSyntax access => (access.Name.Identifier.ValueText, SyntaxFacts.LastNameOf(access.Expression)),
            IdentifierNameSyntax identifier when assignment.Parent is InitializerExpressionSyntax { Parent: var parent } => (identifier.Identifier.ValueText, OwnerOf(parent)),
            _ => ("", ""),
        };
        return name is nameof(SchemaVersion) or nameof(MaxLengthForKeys) or nameof(ProtectPersonalData)
            && (owner.Equals(Stores, StringComparison.OrdinalIgnoreCase) || owner == "StoreOptions")
                ? name
                : null;
    }

    private static string OwnerOf(SyntaxNode? initialized) => initialized switch
    {
        ObjectCreationExpressionSyntax creation => SyntaxFacts.LastNameOf(creation.Type),
        ImplicitObjectCreationExpressionSyntax { Parent: AssignmentExpressionSyntax outer } => SyntaxFacts.LastNameOf(outer.Left),
        AssignmentExpressionSyntax outer => SyntaxFacts.LastNameOf(outer.Left),
        _ => "",
    };

    private static bool IsConditional(SyntaxNode node) => node is IfStatementSyntax or SwitchStatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or CatchClauseSyntax;

    private static int? VersionOf(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Default" or "Version1" } => 1,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Version2" } => 2,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Version3" } => 3,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var major }, ..] } when ConstantOf<int>(major) is { } number => Math.Min(Math.Max(number, 1), 3),
        _ => null,
    };

    private static T? ConstantOf<T>(ExpressionSyntax value)
        where T : struct => value switch
        {
            LiteralExpressionSyntax { Token.Value: T constant } => constant,
            PrefixUnaryExpressionSyntax { OperatorToken.Text: "-", Operand: LiteralExpressionSyntax { Token.Value: int number } } when -number is T negative => negative,
            _ => null,
        };
}
