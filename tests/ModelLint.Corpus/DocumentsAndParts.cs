// SQLite. Parts without a life of their own: owned types in their owner's table and in one of theirs; a row split over two classes; a hierarchy whose types are told apart by an enum;
// a tree that refers to itself and can be inserted, since its root has no parent.
using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Corpus.DocumentsAndParts;

public abstract class Node
{
    public Guid Id { get; set; }
    public Guid? ParentId { get; set; }
    public Node? Parent { get; set; }
    public List<Node> Children { get; } = [];
    public DateTimeOffset CreatedAtUtc { get; set; }
    public DateTimeOffset LastModifiedUtc { get; set; }
    public Guid ConcurrencyStamp { get; set; }
}

public class Folder : Node
{
    public string Path { get; set; } = "";
}

public class Document : Node
{
    public Author Author { get; set; } = new();
    public List<Revision> Revisions { get; } = [];
    public Layout Layout { get; set; } = new();
    public DocumentText Text { get; set; } = null!;
}

public class DocumentText
{
    public Guid Id { get; set; }
    public string Body { get; set; } = "";
}

public class Author
{
    public string FullName { get; set; } = "";
}

public class Revision
{
    public string Comment { get; set; } = "";
    public DateTimeOffset At { get; set; }
}

public class Layout
{
    public string Theme { get; set; } = "";
}

public class DocumentsContext : DbContext
{
    public DbSet<Node> Nodes => Set<Node>();
    public DbSet<Folder> Folders => Set<Folder>();
    public DbSet<Document> Documents => Set<Document>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=documents.db");

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) => configuration.Properties<string>().HaveMaxLength(200);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Node>(node =>
        {
            node.HasOne(n => n.Parent).WithMany(n => n.Children).OnDelete(DeleteBehavior.Restrict);
            node.Property(n => n.ConcurrencyStamp).IsConcurrencyToken();
            node.Property(n => n.CreatedAtUtc).HasDefaultValueSql("CURRENT_TIMESTAMP");
            node.Property(n => n.LastModifiedUtc).HasDefaultValueSql("CURRENT_TIMESTAMP");
            node.ToTable("Nodes");
        });
        modelBuilder.Entity<Document>(document =>
        {
            document.OwnsOne(d => d.Author);
            document.OwnsMany(d => d.Revisions, revision => revision.ToTable("Revisions"));
            document.OwnsOne(d => d.Layout);
            document.HasOne(d => d.Text).WithOne().HasForeignKey<DocumentText>(t => t.Id).OnDelete(DeleteBehavior.Cascade);
            document.Navigation(d => d.Text).IsRequired();
        });
        modelBuilder.Entity<DocumentText>().ToTable("Nodes");
    }
}
