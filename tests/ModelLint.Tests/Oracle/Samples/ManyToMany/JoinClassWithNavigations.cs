namespace Clinic;

public class Student { public int Id { get; set; } public List<Course> Courses { get; } = []; public List<Enrollment> Enrollments { get; } = []; }
public class Course { public int Id { get; set; } public List<Student> Students { get; } = []; public List<Enrollment> Enrollments { get; } = []; }
public class Enrollment { public int Id { get; set; } public int StudentId { get; set; } public int CourseId { get; set; } public Student Student { get; set; } = null!; public Course Course { get; set; } = null!; }

public class ClinicContext : DbContext
{
    public DbSet<Student> Students => Set<Student>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Student>().HasMany(s => s.Courses).WithMany(c => c.Students).UsingEntity<Enrollment>(
            right => right.HasOne(e => e.Course).WithMany(c => c.Enrollments).HasForeignKey(e => e.CourseId).OnDelete(DeleteBehavior.Restrict),
            left => left.HasOne(e => e.Student).WithMany(s => s.Enrollments).HasForeignKey(e => e.StudentId),
            join => join.HasKey(e => e.Id));
}
