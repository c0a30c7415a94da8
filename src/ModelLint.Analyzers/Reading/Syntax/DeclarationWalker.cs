using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Reading.Syntax;

/// <summary>Collects the declarations of a tree and the spans of their bodies. It goes down to members and never into a body, whose nodes therefore are not even made.</summary>
internal sealed class DeclarationWalker(DeclarationTable table, CancellationToken cancellationToken)
{
    private readonly List<DeclaredType> _types = [];
    private readonly List<TextSpan> _bodies = [];

    public IReadOnlyList<DeclaredType> Types => _types;

    /// <summary>In source order, without overlap.</summary>
    public IReadOnlyList<TextSpan> Bodies => _bodies;

    public void Visit(CompilationUnitSyntax unit)
    {
        AddNames(unit.Externs, unit.Usings);
        foreach (var attributes in unit.AttributeLists)
        {
            table.Add(attributes);
        }

        VisitMembers(unit.Members, prefix: "");
    }

    private void AddNames(SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var @extern in externs)
        {
            table.Add(@extern);
        }

        foreach (var @using in usings)
        {
            table.Add(@using);
        }
    }

    /// <param name="prefix">What stands before the metadata name of a member: a namespace and its dot, or nothing.</param>
    private void VisitMembers(SyntaxList<MemberDeclarationSyntax> members, string prefix)
    {
        AddTopLevelStatements(members);
        foreach (var member in members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax @namespace:
                    table.Add($"{NameOf(@namespace.Name)}{{");
                    AddNames(@namespace.Externs, @namespace.Usings);
                    VisitMembers(@namespace.Members, $"{prefix}{NameOf(@namespace.Name)}.");
                    table.Add("}");
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    VisitType(member, prefix);
                    break;
                case not GlobalStatementSyntax:
                    AddMember("", member, prefix);
                    break;
            }
        }
    }

    /// <summary>The statements of a program are one body: they declare nothing, and their number does not matter. (Behind a type they are an error.)</summary>
    private void AddTopLevelStatements(SyntaxList<MemberDeclarationSyntax> members)
    {
        var statements = members.TakeWhile(member => member is GlobalStatementSyntax).ToList();
        if (statements.Count > 0 && !statements.Any(statement => statement.ContainsDirectives))
        {
            table.Add("statements");
            _bodies.Add(TextSpan.FromBounds(statements[0].FullSpan.Start, statements[statements.Count - 1].FullSpan.End));
        }
    }

    private void VisitType(MemberDeclarationSyntax declaration, string prefix)
    {
        var (identifier, typeParameters) = declaration switch
        {
            TypeDeclarationSyntax type => (type.Identifier, type.TypeParameterList),
            DelegateDeclarationSyntax @delegate => (@delegate.Identifier, @delegate.TypeParameterList),
            _ => (((BaseTypeDeclarationSyntax)declaration).Identifier, null),
        };
        var arity = typeParameters?.Parameters.Count ?? 0;
        var metadataName = prefix + identifier.ValueText + (arity == 0 ? "" : $"`{arity}");

        var members = new MemberTable();
        var ordinal = _types.Count;
        _types.Add(null!); // keeps the place: a type stands before those nested in it
        table.AddHead(declaration, metadataName);
        if (declaration is RecordDeclarationSyntax { ParameterList: { } parameters })
        {
            foreach (var parameter in parameters.Parameters)
            {
                members.Add(parameter.Identifier, parameter.AttributeLists, target: "property", isDefaultTarget: false);
                table.AddConstantNames(parameter.AttributeLists);
            }
        }

        switch (declaration)
        {
            case TypeDeclarationSyntax type:
                VisitTypeMembers(type, metadataName, members);
                break;
            case EnumDeclarationSyntax @enum:
                foreach (var member in @enum.Members)
                {
                    members.Add(member.Identifier, member.AttributeLists, target: "field");
                    table.AddConstantNames(member.EqualsValue);
                }

                break;
        }

        _types[ordinal] = new DeclaredType
        {
            MetadataName = metadataName,
            Syntax = declaration,
            Identifier = identifier.Span,
            Ordinal = ordinal,
            Members = members.Identifiers,
            Methods = members.Methods,
            Attributes = MemberTable.AttributesOf(declaration.AttributeLists, target: "type", isDefaultTarget: true),
            MemberAttributes = members.Attributes,
        };
    }

    private void VisitTypeMembers(TypeDeclarationSyntax type, string metadataName, MemberTable members, ParameterSyntax? receiver = null)
    {
        foreach (var member in type.Members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (member)
            {
                case TypeDeclarationSyntax block when IsExtensionBlock(block):
                    var firstBody = _bodies.Count;
                    VisitTypeMembers(block, metadataName, members, ReceiverOf(block));
                    table.Add(block.Span, _bodies.Skip(firstBody));
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    VisitType(member, $"{metadataName}+");
                    break;
                case MethodDeclarationSyntax method:
                    members.Methods.Add(new DeclaredMethod(method, receiver ?? ThisParameterOf(method)));
                    AddMember(method.Identifier.ValueText, method, metadataName);
                    break;
                case PropertyDeclarationSyntax property:
                    if (receiver is not null)
                    {
                        members.Methods.Add(new DeclaredMethod(property, receiver));
                    }
                    else if (property.ExplicitInterfaceSpecifier is null)
                    {
                        members.Add(property.Identifier, property.AttributeLists, target: "property");
                    }

                    AddMember(property.Identifier.ValueText, property, metadataName);
                    break;
                case BaseFieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                    {
                        members.Add(variable.Identifier, field.AttributeLists, target: field is FieldDeclarationSyntax ? "field" : "event");
                        AddField(variable, field, metadataName);
                    }

                    break;
                case BaseMethodDeclarationSyntax:
                    var body = _bodies.Count;
                    AddBodies(member);
                    table.Add(member.Span, _bodies.Skip(body));
                    break;
                default:
                    AddMember("", member, metadataName);
                    break;
            }
        }
    }

    private void AddField(VariableDeclaratorSyntax variable, BaseFieldDeclarationSyntax field, string metadataName)
    {
        // NameLookup takes a static readonly one for a constant where its initializer is one.
        if (field.Modifiers.Any(SyntaxKind.ConstKeyword) || (field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)))
        {
            table.Add(field);
            table.AddConstantNames(variable.Initializer);
            table.AddConstantNames(field.AttributeLists);
        }
        else
        {
            AddMember(variable.Identifier.ValueText, field, metadataName);
        }
    }

    private void AddMember(string name, MemberDeclarationSyntax member, string metadataName)
    {
        var firstBody = _bodies.Count;
        AddBodies(member);
        table.AddMember(name, member, metadataName, _bodies.Skip(firstBody));
        table.AddConstantNames(member.AttributeLists);
    }

    private void AddBodies(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseMethodDeclarationSyntax method:
                AddBody((SyntaxNode?)method.Body ?? method.ExpressionBody);
                break;
            case PropertyDeclarationSyntax { ExpressionBody: { } body }:
                AddAccessorBody(body);
                break;
            case IndexerDeclarationSyntax { ExpressionBody: { } body }:
                AddBody(body);
                break;
            case BasePropertyDeclarationSyntax { AccessorList: { } accessors }:
                foreach (var accessor in accessors.Accessors)
                {
                    AddAccessorBody((SyntaxNode?)accessor.Body ?? accessor.ExpressionBody);
                }

                break;
        }
    }

    /// <summary>The <c>field</c> keyword declares a field: an accessor that may have it stays in the hash.</summary>
    private void AddAccessorBody(SyntaxNode? body)
    {
        if (body is not null && !table.Mentions("field", body.Span))
        {
            AddBody(body);
        }
    }

    /// <summary>A directive in a body reaches beyond it (<c>#nullable</c>, <c>#if</c> without its end): such a body stays in the hash.</summary>
    private void AddBody(SyntaxNode? body)
    {
        if (body is { ContainsDirectives: false })
        {
            _bodies.Add(body.Span);
        }
    }

    private static ParameterSyntax? ThisParameterOf(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.FirstOrDefault() is { } first && first.Modifiers.Any(SyntaxKind.ThisKeyword) ? first : null;

    /// <summary>C# 14's <c>extension(T receiver) { … }</c> is a type declaration of a kind that the Roslyn this is built on does not know.</summary>
    public static bool IsExtensionBlock(TypeDeclarationSyntax type) =>
        type is not (ClassDeclarationSyntax or StructDeclarationSyntax or InterfaceDeclarationSyntax or RecordDeclarationSyntax);

    private static ParameterSyntax? ReceiverOf(TypeDeclarationSyntax extensionBlock) =>
        extensionBlock.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault()?.Parameters.FirstOrDefault();

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => $"{NameOf(qualified.Left)}.{NameOf(qualified.Right)}",
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => NameOf(aliased.Name),
        _ => "",
    };
}
