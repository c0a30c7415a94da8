using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using SyntaxFacts = ModelLint.Reading.FluentApi.Interpretation.SyntaxFacts;

namespace ModelLint.Reading.Providers;

/// <summary>The connection strings that stand in the source: literals, and the constants and variables that are made of them and nothing else.</summary>
internal static class ConnectionStrings
{
    /// <summary>What stands for a part that is not a constant; it looks like the placeholders that people write.</summary>
    private const string Hole = "{}";

    private const int MaxDepth = 10;

    private static readonly string[] PasswordKeys = ["Password", "Pwd"];

    private static readonly string[] HostKeys = ["Host", "Server", "Data Source", "DataSource", "Address", "Addr", "Network Address"];

    private static readonly string[] TrustKeys = ["Integrated Security", "Trusted_Connection"];

    private static readonly Regex Url = new(@"^[a-z][a-z0-9+.\-]*://[^:/@\s]+:(?<password>[^@\s]+)@(?<host>[^:/?\s]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>
    /// A value that stands for another (<c>{password}</c>, <c>&lt;password&gt;</c>, <c>__PASSWORD__</c>, <c>***</c>, <c>your_password</c>, <c>changeme</c>), or that everybody
    /// knows: the default of a container.
    /// </summary>
    private static readonly Regex Placeholder = new(
        @"[{}<>]|^\[.*\]$|^[$%#]|^__.*__$|^[*x.?\-_]+$|your|change|placeholder|secret-?here|^todo|^(password|pass|postgres|root|admin|sa|test|guest)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A database on the machine of whoever runs the code: its password opens nothing to others.</summary>
    private static readonly Regex LocalHost = new(
        @"^(tcp:|np:|lpc:)?(localhost|127\.0\.0\.1|::1|\[::1\]|\.|\(local\)|\(localdb\)|host\.docker\.internal)([\\:,].*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The connection that a call on the options names; null where it names none that can be read.</summary>
    public static Connection? Find(ContextOptionsCall call)
    {
        if (!ProviderNames.Uses.ContainsKey(call.Method) && !ProviderNames.Registrations.ContainsKey(call.Method))
        {
            return null;
        }

        // The first argument that is a string: others are versions, lambdas, service collections.
        var found = call.Syntax.ArgumentList.Arguments
            .Select(argument => (argument.Expression, Text: TextOf(argument.Expression, MaxDepth)))
            .FirstOrDefault(argument => argument.Text is not null);
        return found.Text is null ? null : new(call.Method, SyntaxFacts.AnchorOf(found.Expression), call.Purpose != OptionsPurpose.Test && HasSecret(found.Text));
    }

    /// <summary>Whether it holds a password, of itself, to a database that is not on the machine of whoever runs it.</summary>
    public static bool HasSecret(string connectionString)
    {
        if (Url.Match(connectionString) is { Success: true } url)
        {
            return IsSecret(url.Groups["password"].Value) && !LocalHost.IsMatch(url.Groups["host"].Value);
        }

        DbConnectionStringBuilder parts;
        try
        {
            parts = new() { ConnectionString = connectionString };
        }
        catch (ArgumentException)
        {
            return false;
        }

        return ValueOf(parts, PasswordKeys) is { } password && IsSecret(password)
            && ValueOf(parts, HostKeys) is { } host && !host.Split(',').All(each => LocalHost.IsMatch(each.Trim()) || int.TryParse(each, out _))
            && !(ValueOf(parts, TrustKeys) is { } trust && trust.ToUpperInvariant() is "TRUE" or "YES" or "SSPI");
    }

    private static bool IsSecret(string value) => !string.IsNullOrWhiteSpace(value) && !Placeholder.IsMatch(value);

    private static string? ValueOf(DbConnectionStringBuilder parts, string[] keys) =>
        keys.Select(key => parts.TryGetValue(key, out var value) ? value as string : null).FirstOrDefault(value => value is not null);

    /// <summary>The text of an expression, with holes for what is no constant; null where it is no string, or none of it is known.</summary>
    private static string? TextOf(ExpressionSyntax expression, int depth) => depth == 0 ? null : SyntaxFacts.Unwrap(expression) switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when (TextOf(sum.Left, depth - 1), TextOf(sum.Right, depth - 1)) is var (left, right) =>
            left is null && right is null ? null : (left ?? Hole) + (right ?? Hole),
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(part => part switch
        {
            InterpolatedStringTextSyntax text => text.TextToken.ValueText,
            InterpolationSyntax { Expression: var hole } => TextOf(hole, depth - 1) ?? Hole,
            _ => Hole,
        })),
        IdentifierNameSyntax name => ValueOf(name) is { } value ? TextOf(value, depth - 1) : null,
        _ => null,
    };

    /// <summary>What a local that is never assigned, a constant or a read-only field of the same type is initialized with.</summary>
    private static ExpressionSyntax? ValueOf(IdentifierNameSyntax name)
    {
        var identifier = name.Identifier.ValueText;
        var member = name.Ancestors().FirstOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or CompilationUnitSyntax);
        if (member is null || member.DescendantNodes().Any(node => node is ParameterSyntax parameter && parameter.Identifier.ValueText == identifier))
        {
            return null;
        }

        var locals = member.DescendantNodes(node => node is not TypeDeclarationSyntax || node == member).OfType<VariableDeclaratorSyntax>()
            .Where(declarator => declarator.Identifier.ValueText == identifier && declarator.Parent?.Parent is LocalDeclarationStatementSyntax).ToList();
        if (locals.Count > 0)
        {
            return locals.Count == 1 && !IsAssigned(member, identifier) ? locals[0].Initializer?.Value : null;
        }

        var fields = name.Ancestors().OfType<TypeDeclarationSyntax>()
            .Select(type => type.Members.OfType<FieldDeclarationSyntax>().Where(IsConstant).SelectMany(field => field.Declaration.Variables).FirstOrDefault(field => field.Identifier.ValueText == identifier))
            .FirstOrDefault(field => field is not null);
        return fields?.Initializer?.Value;
    }

    private static bool IsConstant(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.ConstKeyword) || (field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && field.Modifiers.Any(SyntaxKind.StaticKeyword));

    private static bool IsAssigned(SyntaxNode member, string identifier) => member.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText == identifier,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax argument } => argument.Identifier.ValueText == identifier,
        _ => false,
    });
}
