namespace ModelLint.CodeFixes.Edits;

/// <summary>A piece of code to be written, worded for the place where it goes: <c>.HasMaxLength(256)</c>.</summary>
internal delegate string Code(CodeScope scope);
