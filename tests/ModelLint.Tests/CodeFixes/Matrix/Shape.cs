namespace ModelLint.Tests.CodeFixes.Matrix;

/// <summary>A document: its name and what is in it.</summary>
internal sealed record Source(string FileName, string Text);

/// <summary>Where an entity type's statements went: into <c>OnModelCreating</c>, and into documents of their own.</summary>
internal sealed record Configured(ImmutableArray<string> Statements, params ImmutableArray<Source> Documents);

/// <summary>A way to lay out the sources of any subject: how its entity type is declared, where its configuration stands, and what is around both.</summary>
internal sealed record Shape(string Name)
{
    /// <summary>Whether this subject can be laid out so.</summary>
    public Func<Subject, bool> Holds { get; init; } = _ => true;

    public Func<Subject, IEnumerable<Source>> Declare { get; init; } = subject => [Sources.Class(subject)];

    /// <summary>Types that both entity types need beside it.</summary>
    public Func<Subject, string> Shared { get; init; } = _ => "";

    public Func<Subject, Configured> Configure { get; init; } = Sources.Statements;

    /// <summary>Whether entity types are in a project of their own.</summary>
    public bool HasDomainProject { get; init; }

    public bool CanHold(Subject subject) => Holds(subject) && !(HasDomainProject && subject.IsOfOwnProject);

    /// <summary>Whether there is an <c>OnModelCreating</c> also where it has nothing to say.</summary>
    public bool HasOnModelCreating { get; init; } = true;

    /// <summary>What becomes of the context: its document, and others beside it.</summary>
    public Func<Source, IEnumerable<Source>> Contexts { get; init; } = context => [context];

    /// <summary>Documents that both entity types need.</summary>
    public ImmutableArray<Source> Common { get; init; } = [];

    /// <summary>What becomes of the text of a document.</summary>
    public Func<string, string> Wrap { get; init; } = text => text;

    /// <summary>Whether documents import what they need themselves, and no more; else there are global usings.</summary>
    public bool HasOwnUsings { get; init; }

    /// <summary>What an editor's settings say of the layout.</summary>
    public string Options { get; init; } = "";

    /// <summary>Whether the twin has the very same members, so that what changes them changes both.</summary>
    public bool SharesMembers { get; init; }

    /// <summary>Whether both entity types are one class, with one finding.</summary>
    public bool SharesClass { get; init; }

    /// <summary>How the title of an action is worded for this shape.</summary>
    public Func<Subject, string, string> Title { get; init; } = (_, title) => title;

    /// <summary>How a difference of EF's model is worded for this shape.</summary>
    public Func<Subject, string, string> Change { get; init; } = (_, change) => change;

    /// <summary>The documents of a subject and its twin, and whether each is of the domain project.</summary>
    public IEnumerable<(bool IsDomain, Source Source)> Write(Subject subject)
    {
        var twin = subject.Twin;
        ImmutableArray<Configured> configured = [Configure(subject), Configure(twin)];
        ImmutableArray<Source> declared = [.. Declare(subject)];
        var domain = declared.Prepend(Sources.Shared(subject, Shared(subject))).Concat(Declare(twin).Where(source => declared.All(own => own.FileName != source.FileName)));
        var application = Common
            .Concat(configured.SelectMany(one => one.Documents))
            .Append(new("Application.cs", subject.Application + twin.Application))
            .Concat(Contexts(Sources.Context(subject, [.. subject.Model, .. configured.SelectMany(one => one.Statements)], HasOnModelCreating)));
        return domain.Select(source => (IsDomain: HasDomainProject, source)).Concat(application.Select(source => (IsDomain: false, source)))
            .Where(document => document.source.Text.Length > 0)
            .Select(document => (document.IsDomain, document.source with { Text = Wrap(document.source.Text) }));
    }

    public override string ToString() => Name;
}
