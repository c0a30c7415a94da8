using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

// What `using` disposes of, the last first: a class of the source may configure something then.
internal sealed partial class Interpreter
{
    private Completion ExecuteUsing(UsingStatementSyntax @using, Frame frame)
    {
        var resources = new Stack<(Value Resource, SyntaxNode Place)>();
        if (@using.Declaration is { } declaration)
        {
            Declare(declaration, frame);
            PushResources(declaration, frame, resources);
        }
        else if (@using.Expression is { } resource)
        {
            resources.Push((Evaluate(resource, frame), resource));
        }

        var completion = Execute(@using.Statement, frame);
        Dispose(resources);
        return completion;
    }

    private static void PushResources(VariableDeclarationSyntax declaration, Frame frame, Stack<(Value Resource, SyntaxNode Place)> resources)
    {
        foreach (var variable in declaration.Variables)
        {
            if (frame.Find(variable.Identifier.ValueText) is { } resource)
            {
                resources.Push((resource, variable));
            }
        }
    }

    private void Dispose(Stack<(Value Resource, SyntaxNode Place)> resources)
    {
        while (resources.Count > 0)
        {
            var (resource, place) = resources.Pop();
            if (resource is ObjectValue @object && program.Members.PartsOf(@object.Type).Count > 0)
            {
                var anchor = SyntaxFacts.AnchorOf(place);
                if (program.Methods.Find(@object.Type, "Dispose").Any(method => method.Parameters.Count == 0))
                {
                    CallVirtual(@object, "Dispose", [], anchor);
                }
                else
                {
                    NotFollowed(new("what is disposed of here is not followed", anchor), [@object]);
                }
            }
        }
    }
}
