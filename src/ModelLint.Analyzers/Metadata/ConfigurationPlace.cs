namespace ModelLint.Metadata;

internal enum ConfigurationPlaceKind
{
    /// <summary>The body of <c>Configure(EntityTypeBuilder&lt;T&gt;)</c> of an <c>IEntityTypeConfiguration&lt;T&gt;</c>, or of a helper with that parameter.</summary>
    ConfigureMethod,

    /// <summary>The lambda of <c>Entity&lt;T&gt;(b =&gt; …)</c>.</summary>
    EntityBlock,

    /// <summary>The call <c>Entity&lt;T&gt;()</c> that starts a chain or is kept in a local.</summary>
    EntityCall,
}

/// <summary>A place where the user configures an entity type, and where a fix can write more.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Anchor">The method declaration, the lambda, or the invocation <c>Entity&lt;T&gt;()</c>.</param>
/// <param name="IsSpecific">Whether it configures only this entity type: not a generic base, not a helper or loop that serves several.</param>
internal sealed record ConfigurationPlace(ConfigurationPlaceKind Kind, Anchor Anchor, bool IsSpecific);
