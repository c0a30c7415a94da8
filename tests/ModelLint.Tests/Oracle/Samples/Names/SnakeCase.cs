// Names in another case, as users write the helpers for it.
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Clinic
{
    public class PatientVisit { public int Id { get; set; } public string FullName { get; set; } = ""; public DateTime VisitedAtUTC { get; set; } public Doctor? ChiefDoctor { get; set; } }
    public class Doctor { public int Id { get; set; } public string IBAN2Code { get; set; } = ""; }

    public abstract class Context : DbContext
    {
        public DbSet<PatientVisit> PatientVisits => Set<PatientVisit>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected abstract string Change(string name);
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                entityType.SetTableName(Change(entityType.GetTableName()!));
                foreach (var property in entityType.GetProperties())
                    property.SetColumnName(Change(property.GetColumnName()));
            }
        }
    }
}

namespace Clinic.ByRegex
{
    public class ClinicContext : Context
    {
        protected override string Change(string name)
        {
            if (string.IsNullOrEmpty(name)) { return name; }
            var startUnderscores = Regex.Match(name, @"^_+");
            return startUnderscores + Regex.Replace(name, @"([a-z0-9])([A-Z])", "$1_$2").ToLower();
        }
    }
}

namespace Clinic.ByRegexField
{
    public static partial class Text
    {
        private static readonly Regex Words = new("(?<=[a-z])([A-Z])", RegexOptions.Compiled | RegexOptions.CultureInvariant);
        public static string ToSnakeCase(this string text) => Words.Replace(text, m => "_" + m.Value).ToLower(CultureInfo.InvariantCulture);
    }
    public class ClinicContext : Context { protected override string Change(string name) => name.ToSnakeCase(); }
}

namespace Clinic.ByStringBuilder
{
    public class ClinicContext : Context
    {
        protected override string Change(string name)
        {
            var builder = new StringBuilder(name.Length + 8);
            for (var i = 0; i < name.Length; i++)
            {
                var c = name[i];
                if (char.IsUpper(c) && i > 0 && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
                    builder.Append('_');
                builder.Append(char.ToLowerInvariant(c));
            }
            return builder.ToString();
        }
    }
}

namespace Clinic.ByForeach
{
    public class ClinicContext : Context
    {
        protected override string Change(string name)
        {
            var result = "";
            char? previous = null;
            foreach (var letter in name)
            {
                if (previous != null && letter >= 'A' && letter <= 'Z')
                    result += '_';
                result += char.ToLower(letter);
                previous = letter;
            }
            return result;
        }
    }
}

namespace Clinic.BySelect
{
    public class ClinicContext : Context
    {
        protected override string Change(string name) =>
            string.Concat(name.Select((x, i) => i > 0 && char.IsUpper(x) ? "_" + x.ToString() : x.ToString())).ToLower();
    }
}

namespace Clinic.FirstLetter
{
    public class ClinicContext : Context
    {
        protected override string Change(string name) => char.ToLowerInvariant(name[0]) + name[1..];
    }
}

namespace Clinic.Prefixes
{
    public class ClinicContext : Context
    {
        private const string Prefix = "cl";
        protected override string Change(string name) => name switch
        {
            "Id" => name,
            { Length: > 8 } => $"{Prefix}_{name.Substring(0, 8)}",
            _ when name.EndsWith("Code") => name[..^4] + "Key",
            _ => string.Join("_", Prefix, name),
        };
    }
}

namespace Clinic.OfTypesAndProperties
{
    public static class Names
    {
        public static string Plural(this string word) => word.EndsWith("y") ? word.TrimEnd('y') + "ies" : word.EndsWith("s") ? word : word + "s";
        public static string Camel(string word) => word.Substring(0, 1).ToLowerInvariant() + word.Substring(1);
    }
    public class ClinicContext : Context
    {
        protected override string Change(string name) => name;
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (IMutableEntityType entityType in modelBuilder.Model.GetEntityTypes())
            {
                modelBuilder.Entity(entityType.ClrType).ToTable(Names.Camel(entityType.ClrType.Name.Plural()));
                foreach (IMutableProperty property in entityType.GetProperties())
                    property.SetColumnName(Names.Camel(property.Name));
            }
        }
    }
}

namespace Clinic.ConstraintsToo
{
    public static class Names
    {
        public static string ToSnakeCase(this string? input)
        {
            if (string.IsNullOrEmpty(input)) return input ?? "";
            return Regex.Replace(input, "([A-Z])([A-Z][a-z])|([a-z0-9])([A-Z])", "$1$3_$2$4").ToLowerInvariant();
        }
    }
    public class ClinicContext : Context
    {
        protected override string Change(string name) => name.ToSnakeCase();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            foreach (var entity in modelBuilder.Model.GetEntityTypes())
            {
                foreach (var key in entity.GetKeys()) key.SetName(key.GetName().ToSnakeCase());
                foreach (var key in entity.GetForeignKeys()) key.SetConstraintName(key.GetConstraintName().ToSnakeCase());
                foreach (var index in entity.GetIndexes()) index.SetDatabaseName(index.GetDatabaseName().ToSnakeCase());
            }
        }
    }
}
