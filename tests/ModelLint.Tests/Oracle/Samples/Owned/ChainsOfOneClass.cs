namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }

    public class Visit { public int Id { get; set; } public Note First { get; set; } = null!; public Note Last { get; set; } = null!; }
    public class Note { public int Number { get; set; } [InverseProperty("First")] public Visit Visit { get; set; } = null!; public int VisitId { get; set; } public Reply? Reply { get; set; } public Copy? Copy { get; set; } }
    public class Reply : Note;
    public class Copy : Note { public Note? Original { get; set; } }
}

namespace Clinic.IgnoredBeforeWhatTheyOwn
{
    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().OwnsOne(v => v.First, first =>
            {
                first.Ignore(n => n.Visit);
                first.OwnsOne(n => n.Reply, reply =>
                {
                    reply.Ignore(r => r.Visit);
                    reply.OwnsOne(r => r.Copy).Ignore(c => c.Visit).Ignore(c => c.Original).HasIndex(c => c.VisitId);
                });
                first.OwnsOne(n => n.Copy, copy =>
                {
                    copy.Ignore(c => c.Visit);
                    copy.OwnsOne(c => c.Reply).Ignore(r => r.Visit);
                });
            });
            modelBuilder.Entity<Visit>().OwnsOne(v => v.Last, last =>
            {
                last.Ignore(n => n.Visit);
                last.OwnsOne(n => n.Copy, copy =>
                {
                    copy.Ignore(c => c.Visit);
                    copy.OwnsOne(c => c.Reply).Ignore(r => r.Visit);
                });
                last.OwnsOne(n => n.Reply, reply =>
                {
                    reply.Ignore(r => r.Visit);
                    reply.OwnsOne(r => r.Copy).Ignore(c => c.Visit).Ignore(c => c.Original);
                });
            });
        }
    }
}

namespace Clinic.IgnoredAfterWhatTheyOwn
{
    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().OwnsOne(v => v.First, first =>
            {
                first.OwnsOne(n => n.Reply, reply =>
                {
                    reply.OwnsOne(r => r.Copy).Ignore(c => c.Original).Ignore(c => c.Visit);
                    reply.Ignore(r => r.Visit);
                });
                first.Ignore(n => n.Visit);
            });
            modelBuilder.Entity<Visit>().OwnsOne(v => v.Last, last =>
            {
                last.OwnsOne(n => n.Reply, reply =>
                {
                    reply.OwnsOne(r => r.Copy).Ignore(c => c.Original).Ignore(c => c.Visit);
                    reply.Ignore(r => r.Visit);
                });
                last.Ignore(n => n.Visit);
            });
            modelBuilder.Entity<Visit>().OwnsOne(v => v.First, first => first.OwnsOne(n => n.Copy, copy =>
            {
                copy.OwnsOne(c => c.Reply).Ignore(r => r.Visit);
                copy.Ignore(c => c.Visit);
            }));
            modelBuilder.Entity<Visit>().OwnsOne(v => v.Last, last => last.OwnsOne(n => n.Copy, copy =>
            {
                copy.OwnsOne(c => c.Reply).Ignore(r => r.Visit);
                copy.Ignore(c => c.Visit);
            }));
        }
    }
}
