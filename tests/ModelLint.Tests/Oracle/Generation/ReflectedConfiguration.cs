namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Types that reflection finds, and generic methods that it calls for them.</summary>
internal static class ReflectedConfiguration
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        if (!dice.Chance(10))
            return;

        var (context, entity) = ($"{draft.Namespace}Context", dice.OneOf(draft.Entities).Name);
        const string Flags = "System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance";
        var found = dice.OneOf(
            $"typeof({context}).Assembly.GetTypes().Where(t => t.Namespace == \"{draft.Namespace}\" && t.Name == \"{entity}\")",
            $"System.Reflection.Assembly.GetExecutingAssembly().GetTypes().Where(t => t.FullName == typeof({entity}).FullName)",
            "b.Model.GetEntityTypes().Where(t => t.BaseType == null && !t.IsOwned() && !t.HasSharedClrType).Select(t => t.ClrType).ToList()",
            $"b.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsSubclassOf(typeof({entity})) || t == typeof({entity})).Where(t => t.BaseType == typeof(object)).ToArray()",
            $"new Type[] {{ typeof({entity}) }}");
        switch (dice.Between(0, 3))
        {
            case 0:
                draft.Functions.Add("private void ConfigureOne<T>(ModelBuilder b) where T : class { b.Entity<T>().Property<string>(\"Reflected\").HasMaxLength(typeof(T).Name.Length); }");
                draft.Loops.Add($"foreach (var type in {found}) {{ typeof({context}).GetMethod(\"ConfigureOne\", {Flags})!.MakeGenericMethod(type).Invoke(this, [b]); }}");
                break;
            case 1:
                draft.Functions.Add("public static void ConfigureAll<T>(ModelBuilder b, string name) where T : class => b.Entity<T>(e => e.Property<int>(name));");
                draft.Loops.Add($"var method = typeof({context}).GetMethods().Single(m => m.Name == nameof(ConfigureAll)); foreach (var type in {found}) method.MakeGenericMethod(type).Invoke(null, new object[] {{ b, \"Reflected\" }});");
                break;
            case 2:
                draft.Loops.Add($"foreach (var type in {found}) b.Entity(type, e => {{ e.Property<DateTime?>(\"Reflected\"); e.HasIndex(\"Reflected\"); }});");
                break;
            default:
                draft.Loops.Add($"foreach (var type in {found}) foreach (var property in type.GetProperties().Where(p => p.PropertyType == typeof(string) && p.CanWrite)) b.Model.FindEntityType(type)?.FindProperty(property.Name)?.SetMaxLength(property.Name.Length);");
                break;
        }
    }
}
