using Microsoft.CodeAnalysis;

namespace ModelLint.Cli.Fixing;

/// <summary>A file that several projects, or target frameworks of one, have as documents of their own.</summary>
internal static class LinkedDocuments
{
    /// <summary>Gives all documents of a changed file the same text.</summary>
    /// <returns>Null where no text is another than before.</returns>
    public static async Task<Solution?> UpdateAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        Solution? updated = null;
        var changed = after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true)).ToArray();
        foreach (var id in changed)
        {
            var text = await after.GetDocument(id)!.GetTextAsync(cancellationToken);
            if (text.ContentEquals(await before.GetDocument(id)!.GetTextAsync(cancellationToken)))
            {
                continue;
            }

            updated ??= after;
            foreach (var linked in before.GetDocument(id)!.GetLinkedDocumentIds())
            {
                updated = updated.WithDocumentText(linked, text);
            }
        }

        return updated;
    }
}
