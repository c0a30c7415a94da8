namespace ModelLint.Reading.Building;

/// <summary>How SQL Server, PostgreSQL and MySQL make values, as far as the model shows it (EF: <c>SqlServerValueGenerationStrategy</c>, <c>NpgsqlValueGenerationStrategy</c>).</summary>
internal enum ValueGenerationStrategy
{
    /// <summary>An identity or serial column.</summary>
    Identity,

    /// <summary>Blocks of a sequence, counted by the client.</summary>
    HiLo,

    /// <summary>A sequence by the column's default.</summary>
    Sequence,

    /// <summary>MySQL's timestamps, which each update writes.</summary>
    Computed,
}
