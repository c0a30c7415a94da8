// Unknown 1
// The visitor is the user's own: that there is a filter is certain, what it reads is not.
using System.Linq.Expressions;

namespace Clinic;

public class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } }

public class Visitor(Expression from, Expression to) : ExpressionVisitor
{
    public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder model)
    {
        Expression<Func<Patient, bool>> filter = patient => !patient.IsDeleted;
        var parameter = Expression.Parameter(typeof(Patient));
        model.Entity<Patient>().HasQueryFilter(Expression.Lambda(new Visitor(filter.Parameters[0], parameter).Visit(filter.Body)!, parameter));
    }
}
