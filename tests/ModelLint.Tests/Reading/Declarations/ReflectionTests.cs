using System.Runtime.Loader;
using ModelLint.Reading.Declarations;

namespace ModelLint.Tests.Reading.Declarations;

/// <summary>Reflection over the emitted assembly is the oracle: what EF Core sees is what a declaration has to say.</summary>
public sealed class ReflectionTests
{
    private const string Attributes = """
        using System;
        namespace Marks;
        public class InheritedAttribute : Attribute { public string? Note { get; set; } }
        public sealed class InheritedTooAttribute : InheritedAttribute;
        [AttributeUsage(AttributeTargets.All, Inherited = false)] public sealed class OwnAttribute : Attribute { public string? Note { get; set; } }
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] public class ManyAttribute : Attribute { public string? Note { get; set; } }
        public sealed class ManyTooAttribute : ManyAttribute;
        """;

    [Theory]
    [InlineData("""
        public class Patient
        {
            public Patient(string name) => Name = name;
            private Patient() { }
            public int Id { get; private set; }
            public string Name { get; } = "";
            public string Computed => Name + Id;
            public string? Note { get; init; }
            public string Write { set { } }
            public int? Age { private get; set; }
            internal string Internal { get; set; } = "";
            protected string Protected { get; set; } = "";
            private protected string Both { get; set; } = "";
            private string Private { get; set; } = "";
            public static string Shared { get; set; } = "";
            public required string Required { get; set; }
            private string _field = "";
            protected internal readonly int[]? Numbers;
            public const int Max = 5;
            public static int Count;
        }
        """)]
    [InlineData("""
        public abstract class Base
        {
            public virtual int Id { get; set; }
            public virtual string? Name { get; set; }
            public abstract string Kind { get; }
            public string Hidden { get; set; } = "";
            private string Secret { get; set; } = "";
            private int _secret;
            public static int Shared { get; set; }
            protected Base() { }
        }
        public class Middle : Base
        {
            public override int Id => 5;
            public override string Kind { get; } = "";
            public new int Hidden { get; set; }
            private int _secret;
            private int _own;
        }
        public sealed class Derived : Middle
        {
            public override string? Name { get => base.Name; }
            private string Secret { get; set; } = "";
        }
        """)]
    [InlineData("""
        using System.Collections.Generic;
        public class Box<T> { public T Value { get; set; } = default!; public T? Maybe { get; set; } public List<T> Many { get; set; } = null!; public T[] All { get; set; } = null!; }
        public class ClassBox<T> where T : class { public T Value { get; set; } = default!; public T? Maybe { get; set; } }
        public class NotNullBox<T> where T : notnull { public T Value { get; set; } = default!; public T? Maybe { get; set; } }
        public class EntityBox<T> where T : Text { public T Value { get; set; } = default!; public T? Maybe { get; set; } }
        public class Text : Box<string>;
        public class MaybeText : Box<string?>;
        public class Number : Box<int>;
        public class MaybeNumber : Box<int?>;
        public class OfClass : ClassBox<string>;
        public class OfNotNull : NotNullBox<string>;
        public class OfEntity : EntityBox<Text>;
        public class Deeper : Text { public int Id { get; set; } }
        public class Pass<TOther> : Box<TOther>;
        public class Passed : Pass<string>;
        public class MaybePassed : Pass<string?>;
        public class Pair<TKey, TValue> : Box<Dictionary<TKey, TValue>> where TKey : notnull;
        public class PairOf : Pair<string, string?>;
        """)]
    [InlineData("""
        using System.Collections.Generic;
        public class Outer<T> where T : notnull
        {
            public class Inner { public T Value { get; set; } = default!; public class Third<U> { public Dictionary<T, U>? Map { get; set; } } }
            public struct Money { public decimal Amount { get; set; } public Money() { } }
            public Inner? Nested { get; set; }
            public Outer<int>.Inner? Closed { get; set; }
        }
        public class Use : Outer<string> { public Inner.Third<long>? Third { get; set; } public Outer<byte>.Money Money { get; set; } }
        public struct Plain { public int X { get; set; } public readonly int Y { get; } public int[,] Grid { get; set; } public byte[][] Rows { get; set; } }
        public static class Extensions { public static int Count { get; set; } }
        """)]
    [InlineData("""
        public record Person(int Id, string Name, string? Nick) { public string Extra { get; set; } = ""; }
        public sealed record Employee(int Id, string Name, decimal Pay) : Person(Id, Name, null);
        public abstract record Shape { public int Sides { get; protected init; } }
        public readonly record struct Point(int X, int Y);
        public record struct Size(int Width);
        """)]
    [InlineData("""
        using System;
        using System.Collections;
        using System.Collections.Generic;
        public interface IHasId { int Id { get; set; } string Name { get; } }
        public interface IAll : IHasId, IComparable<int> { string? More { get; set; } }
        public class Thing : IHasId, IEnumerable<string>
        {
            int IHasId.Id { get; set; }
            public string Name { get; set; } = "";
            public string this[int index] => "";
            public string this[string key] { get => ""; set { } }
            public (int A, string? B) Tuple { get; set; }
            public dynamic? Anything { get; set; }
            public nint Native { get; set; }
            public DayOfWeek Day { get; set; }
            public DayOfWeek? MaybeDay { get; set; }
            public Action<string>? Callback { get; set; }
            public IEnumerator<string> GetEnumerator() => throw new Exception();
            IEnumerator IEnumerable.GetEnumerator() => throw new Exception();
        }
        public enum Status : byte { Open = 1, Closed = 200 }
        public delegate int Compute(string text);
        """)]
    [InlineData("""
        using System.Diagnostics.CodeAnalysis;
        public class Annotated
        {
            [MaybeNull] public string Maybe { get; set; }
            [NotNull] public string? NotNull { get; set; }
            [AllowNull] public string Allow { get; set; }
            [DisallowNull] public string? Disallow { get; set; }
            [MaybeNull] public string Field;
            [MaybeNull] public int Number { get; set; }
        #nullable disable
            public string Oblivious { get; set; }
            public string[] Strings { get; set; }
            [NotNull] public string ObliviousNotNull { get; set; }
            [MaybeNull] public string ObliviousMaybe { get; set; }
        #nullable restore
            public string[] Enabled { get; set; } = null!;
        }
        #nullable disable
        public class Off { public string Name { get; set; } public int Id { get; set; } public T Get<T>() => default; }
        public class OffBox<T> { public T Value { get; set; } }
        #nullable restore
        public class OnOfOff : OffBox<string>;
        public class OnOfOffMaybe : OffBox<string?>;
        """)]
    [InlineData("""
        using Marks;
        [Inherited(Note = "base"), Own, Many(Note = "one"), Many(Note = "two"), InheritedToo(Note = "too")]
        public class Base
        {
            [Inherited(Note = "base"), Own, Many(Note = "base"), ManyToo] public virtual int Id { get; set; }
            [InheritedToo] public virtual int Other { get; set; }
            [Inherited] public int Plain { get; set; }
            [Own, Many] private int _field;
        }
        [Inherited(Note = "derived"), Many(Note = "three")]
        public class Derived : Base
        {
            [Many(Note = "derived"), Inherited(Note = "derived")] public override int Id { get; set; }
            public override int Other => 1;
            [Own] public new int Plain { get; set; }
        }
        public class Third : Derived { public override int Id { get; set; } }
        public record Positional([property: Inherited(Note = "property")] [Own] int Id, [field: Many] string Name);
        [Own] public partial class Parts { [Inherited(Note = "x")] public int A { get; set; } }
        [Many] public partial class Parts { [Inherited(Note = "y")] public int B { get; set; } }
        """)]
    public void A_declaration_says_what_reflection_says(string source)
    {
        var compilation = Sources.Compile("#nullable enable\n" + source, Attributes).WithoutErrors();
        var catalog = compilation.Catalog();
        var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            var types = context.LoadFromStream(image).GetTypes()
                .Where(type => type.Namespace is not ("System.Runtime.CompilerServices" or "Microsoft.CodeAnalysis" or "Marks") && !type.Name.Contains('<')
                    // Their members come from the framework, whose reference assemblies differ from what runs.
                    && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type))
                .ToList();
            Assert.NotEmpty(types);
            Assert.Multiple(types.Select<Type, Action>(type => () =>
                Assert.Equal(string.Join('\n', ReflectedFacts.Of(type)), string.Join('\n', ReflectedFacts.Of(catalog.Declaration(type.FullName!))))).ToArray());
        }
        finally
        {
            context.Unload();
        }
    }
}
