namespace Clinic;

public class Department
{
    public int Id { get; set; }
    public int? ParentId { get; set; }
    public Department? Parent { get; set; }
    public List<Department> Children { get; } = [];
}

public class Employee
{
    public int Id { get; set; }
    public Employee? Manager { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Department> Departments => Set<Department>();
    public DbSet<Employee> Employees => Set<Employee>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
