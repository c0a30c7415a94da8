namespace ModelLint.Reading.FluentApi.Values;

/// <summary>The <c>System.Reflection.MethodInfo</c> of <c>EF.Property</c>, which trees of expressions read properties by; whatever its type argument is.</summary>
internal sealed class PropertyMethodValue : Value;
