using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ModelLint.Tests.Oracle;

internal static class QueryFilterFacts
{
    public static IEnumerable<Fact> Of(IEntityType entity)
    {
#if EFCORE10
        return entity.GetDeclaredQueryFilters().Select(filter => Filter(entity, filter.Key, filter.Expression!));
#else
        return entity.GetQueryFilter() is { } filter ? [Filter(entity, null, filter)] : [];
#endif
    }

    private static Fact Filter(IEntityType entity, string? key, LambdaExpression filter) =>
        Fact.About("filter", $"{entity.Name}{(key is null ? "" : "#" + key)}").With("reads", MembersOf(filter));

    private static SortedSet<string> MembersOf(LambdaExpression filter)
    {
        var visitor = new MemberVisitor(filter.Parameters[0]);
        visitor.Visit(filter.Body);
        return visitor.Members;
    }

    /// <summary>Members that are read of the entity itself: <c>e.Member</c>, <c>((IBase)e).Member</c>, <c>EF.Property&lt;T&gt;(e, "Member")</c>.</summary>
    private sealed class MemberVisitor(ParameterExpression entity) : ExpressionVisitor
    {
        public SortedSet<string> Members { get; } = new(StringComparer.Ordinal);

        protected override Expression VisitMember(MemberExpression node)
        {
            if (IsEntity(node.Expression))
                Members.Add(node.Member.Name);
            return base.VisitMember(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(EF) && node.Method.Name == nameof(EF.Property)
                && IsEntity(node.Arguments[0]) && node.Arguments[1] is ConstantExpression { Value: string name })
                Members.Add(name);
            return base.VisitMethodCall(node);
        }

        private bool IsEntity(Expression? expression) =>
            expression == entity || (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } cast && IsEntity(cast.Operand));
    }
}
