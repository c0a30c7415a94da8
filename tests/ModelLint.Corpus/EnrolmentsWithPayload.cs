// SQLite. Many-to-many in every form: with a class of its own that holds grades, with one that has its own key, without any class, of a class with itself both ways,
// and a link of three.
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Corpus.EnrolmentsWithPayload;

public class Student
{
    public long Id { get; set; }
    [MaxLength(100)] public required string FullName { get; set; }
    [MaxLength(254)] public required string Email { get; set; }
    public DateTime CreatedUtc { get; set; }
    public DateTime UpdatedUtc { get; set; }
    [ConcurrencyCheck] public int Revision { get; set; }
    public ICollection<Enrolment> Enrolments { get; } = new List<Enrolment>();
    public ICollection<Course> Courses { get; } = new List<Course>();
    public ICollection<Student> Mentors { get; } = new List<Student>();
    public ICollection<Student> Mentees { get; } = new List<Student>();
}

public class Course
{
    public long Id { get; set; }
    [MaxLength(10)] public required string Code { get; set; }
    [MaxLength(200)] public required string Title { get; set; }
    public byte Credits { get; set; }
    public DateTime CreatedUtc { get; set; }
    public DateTime UpdatedUtc { get; set; }
    [ConcurrencyCheck] public int Revision { get; set; }
    public ICollection<Student> Students { get; } = new List<Student>();
    public ICollection<Subject> Subjects { get; } = new List<Subject>();
    public ICollection<Course> Prerequisites { get; } = new List<Course>();
    public ICollection<Course> RequiredBy { get; } = new List<Course>();
    public ICollection<Lesson> Lessons { get; } = new List<Lesson>();
}

public class Enrolment
{
    public long StudentId { get; set; }
    public Student Student { get; set; } = null!;
    public long CourseId { get; set; }
    public Course Course { get; set; } = null!;
    public byte? Grade { get; set; }
    public DateOnly EnrolledOn { get; set; }
    public DateTime CreatedUtc { get; set; }
    public DateTime UpdatedUtc { get; set; }
    [ConcurrencyCheck] public int Revision { get; set; }
}

public class Subject
{
    public long Id { get; set; }
    [MaxLength(80)] public required string Name { get; set; }
    public DateTime CreatedUtc { get; set; }
    public DateTime UpdatedUtc { get; set; }
    [ConcurrencyCheck] public int Revision { get; set; }
    public ICollection<Course> Courses { get; } = new List<Course>();
}

public class Room
{
    public long Id { get; set; }
    [MaxLength(20)] public required string Number { get; set; }
    public short Seats { get; set; }
    public DateTime CreatedUtc { get; set; }
    public DateTime UpdatedUtc { get; set; }
    [ConcurrencyCheck] public int Revision { get; set; }
}

public class Slot
{
    public long Id { get; set; }
    public DayOfWeek Day { get; set; }
    public TimeOnly StartsAt { get; set; }
    public TimeOnly EndsAt { get; set; }
    public DateTime CreatedUtc { get; set; }
    public DateTime UpdatedUtc { get; set; }
    [ConcurrencyCheck] public int Revision { get; set; }
}

/// <summary>A course in a room at a time, and nothing else.</summary>
public class Lesson
{
    public long CourseId { get; set; }
    public Course Course { get; set; } = null!;
    public long RoomId { get; set; }
    public Room Room { get; set; } = null!;
    public long SlotId { get; set; }
    public Slot Slot { get; set; } = null!;
}

public class SchoolContext : DbContext
{
    public DbSet<Student> Students => Set<Student>();
    public DbSet<Course> Courses => Set<Course>();
    public DbSet<Subject> Subjects => Set<Subject>();
    public DbSet<Room> Rooms => Set<Room>();
    public DbSet<Slot> Slots => Set<Slot>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        if (!optionsBuilder.IsConfigured)
        {
            optionsBuilder.UseSqlite("Data Source=school.db");
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Student>(student =>
        {
            student.HasIndex(s => s.Email).IsUnique();
            student.HasMany(s => s.Courses).WithMany(c => c.Students).UsingEntity<Enrolment>(
                right => right.HasOne(e => e.Course).WithMany().HasForeignKey(e => e.CourseId).OnDelete(DeleteBehavior.Restrict),
                left => left.HasOne(e => e.Student).WithMany(s => s.Enrolments).HasForeignKey(e => e.StudentId).OnDelete(DeleteBehavior.Cascade),
                enrolment =>
                {
                    enrolment.HasKey(e => new { e.StudentId, e.CourseId });
                    enrolment.ToTable("Enrolments", table => table.HasCheckConstraint("CK_Enrolments_Grade", "\"Grade\" BETWEEN 0 AND 100"));
                });
            student.HasMany(s => s.Mentors).WithMany(s => s.Mentees).UsingEntity(
                "Mentorships",
                right => right.HasOne(typeof(Student)).WithMany().HasForeignKey("MentorId").OnDelete(DeleteBehavior.Cascade),
                left => left.HasOne(typeof(Student)).WithMany().HasForeignKey("MenteeId").OnDelete(DeleteBehavior.Cascade));
        });

        modelBuilder.Entity<Course>(course =>
        {
            course.HasIndex(c => c.Code).IsUnique();
            course.HasMany(c => c.Subjects).WithMany(s => s.Courses);
            course.HasMany(c => c.Prerequisites).WithMany(c => c.RequiredBy).UsingEntity(join => join.ToTable("CoursePrerequisites"));
        });

        modelBuilder.Entity<Subject>().HasIndex(s => s.Name).IsUnique();
        modelBuilder.Entity<Room>().HasIndex(r => r.Number).IsUnique();
        modelBuilder.Entity<Slot>(slot =>
        {
            slot.HasIndex(s => new { s.Day, s.StartsAt }).IsUnique();
            slot.ToTable(table => table.HasCheckConstraint("CK_Slots_Day", "\"Day\" BETWEEN 0 AND 6"));
        });

        modelBuilder.Entity<Lesson>(lesson =>
        {
            lesson.HasKey(l => new { l.RoomId, l.SlotId, l.CourseId });
            lesson.HasOne(l => l.Course).WithMany(c => c.Lessons).OnDelete(DeleteBehavior.Cascade);
            lesson.HasOne(l => l.Room).WithMany().OnDelete(DeleteBehavior.Restrict);
            lesson.HasOne(l => l.Slot).WithMany().OnDelete(DeleteBehavior.Restrict);
        });

        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entityType.GetProperties())
            {
                if (property.Name is "CreatedUtc" or "UpdatedUtc")
                {
                    property.SetDefaultValueSql("CURRENT_TIMESTAMP");
                }
            }
        }
    }
}
