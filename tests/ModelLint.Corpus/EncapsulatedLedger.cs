// PostgreSQL. A domain that guards its state: private setters and constructors, values as complex types, an enum by name behind a CHECK constraint, the database's own
// row version. Its one table without times, the link between accounts and labels, has nothing that could change.
using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Corpus.EncapsulatedLedger;

public enum AccountKind
{
    Asset,
    Liability,
}

public abstract class Entity
{
    public long Id { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset UpdatedAt { get; private set; }
    public uint Version { get; private set; }
}

public record Money(decimal Amount, string Currency);

public class Account : Entity
{
    private readonly List<Posting> _postings = [];

    private Account()
    {
    }

    public Account(string number, AccountKind kind) => (Number, Kind) = (number, kind);

    public string Number { get; private set; } = null!;
    public AccountKind Kind { get; private set; }
    public IReadOnlyCollection<Posting> Postings => _postings;
    public ICollection<Label> Labels { get; } = [];
}

public class Posting : Entity
{
    private Posting()
    {
    }

    public Posting(Account account, Money value) => (Account, Value) = (account, value);

    public long AccountId { get; private set; }
    public Account Account { get; private set; } = null!;
    public Money Value { get; private set; } = null!;
    public string? Note { get; private set; }
}

public class Label : Entity
{
    public string Name { get; private set; } = null!;
    public ICollection<Account> Accounts { get; } = [];
}

public class LedgerContext : DbContext
{
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Posting> Postings => Set<Posting>();
    public DbSet<Label> Labels => Set<Label>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=db;Database=ledger");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new AccountConfiguration());
        modelBuilder.ApplyConfiguration(new PostingConfiguration());
        modelBuilder.ApplyConfiguration(new LabelConfiguration());
    }
}

public abstract class EntityConfiguration<TEntity> : IEntityTypeConfiguration<TEntity>
    where TEntity : Entity
{
    public virtual void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.Property(entity => entity.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(entity => entity.UpdatedAt).HasDefaultValueSql("now()");
        builder.Property(entity => entity.Version).IsRowVersion();
    }
}

public class AccountConfiguration : EntityConfiguration<Account>
{
    public override void Configure(EntityTypeBuilder<Account> builder)
    {
        base.Configure(builder);
        builder.ToTable(table => table.HasCheckConstraint("CK_Accounts_Kind", "\"Kind\" IN ('Asset', 'Liability')"));
        builder.Property(account => account.Number).HasMaxLength(34);
        builder.Property(account => account.Kind).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(account => account.Number).IsUnique();
        builder.HasMany(account => account.Labels).WithMany(label => label.Accounts);
    }
}

public class PostingConfiguration : EntityConfiguration<Posting>
{
    public override void Configure(EntityTypeBuilder<Posting> builder)
    {
        base.Configure(builder);
        builder.HasOne(posting => posting.Account).WithMany(account => account.Postings).OnDelete(DeleteBehavior.Restrict);
        builder.ComplexProperty(posting => posting.Value, value =>
        {
            value.Property(money => money.Amount).HasPrecision(19, 4);
            value.Property(money => money.Currency).HasMaxLength(3).IsFixedLength();
        });
        builder.Property(posting => posting.Note).HasColumnType("text");
    }
}

public class LabelConfiguration : EntityConfiguration<Label>
{
    public override void Configure(EntityTypeBuilder<Label> builder)
    {
        base.Configure(builder);
        builder.Property(label => label.Name).HasMaxLength(40);
        builder.HasIndex(label => label.Name).IsUnique();
    }
}
