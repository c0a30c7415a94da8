using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Owned types: by attribute or by statement, one or many, nested, shared by owners, in JSON or in tables of their own.</summary>
internal static class OwnedTypes
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        var owned = draft.AddClass("Address", ClassRole.Owned);
        Scalars.Add(draft, owned);
        if (owned.Scalars.Count == 0)
            owned.Add(draft.Scalar("Street", ScalarType.String, dice.Chance(50)));

        GeneratedClass? nested = null;
        if (dice.Chance(30))
        {
            nested = draft.AddClass("Geo", ClassRole.Owned);
            nested.Add(draft.Scalar("Lat", ScalarType.Decimal, false));
            nested.Add(draft.Scalar("Lon", ScalarType.Decimal, dice.Chance(50)));
            owned.Add(new("Geo", draft.Reference("Geo", dice.Chance(40))));
            if (dice.Chance(30))
                owned.Add(Relationships.Collection(draft, "Path", nested));
            if (dice.Chance(15))
                nested.Add(new("Of", draft.Reference("Address", dice.Chance(50))));
        }

        var byAttribute = dice.Chance(30);
        if (byAttribute)
        {
            owned.Attributes.Add("Owned");
            nested?.Attributes.Add("Owned");
        }
        else if (dice.Chance(15))
        {
            draft.Statements.Insert(dice.Chance(60) ? 0 : dice.Between(0, draft.Statements.Count), new(null, "b.Owned<Address>();"));
        }

        if (dice.Chance(3))
            owned.Attributes.Add("NotMapped");

        foreach (var owner in dice.Some(draft.Entities, dice.Between(1, 2)))
        {
            var toOwner = dice.Chance(20) ? owned.Add(new(dice.OneOf("Owner", owner.Name), draft.Reference(owner.Name, dice.Chance(50)))) : null;
            if (nested is not null && dice.Chance(8))
                nested.Add(new(owner.Name, draft.Reference(owner.Name, dice.Chance(50))));
            foreach (var name in dice.Some(["Address", "Home", "Work"], dice.Between(1, 2)))
                AddNavigation(name, owner, toOwner);
        }

        void AddNavigation(string name, GeneratedClass owner, GeneratedMember? toOwner)
        {
            if (dice.Chance(25))
            {
                if (owner.Add(Relationships.Collection(draft, name + "es", owned)) is not null && (!byAttribute || dice.Chance(50)))
                    draft.Say(owner, $".OwnsMany(x => x.{name}es{Body(name, true, toOwner)})");
            }
            else if (owner.Add(new(name, draft.Reference("Address", dice.Chance(50)))) is not null && (!byAttribute || dice.Chance(40)))
            {
                draft.Say(owner, $".OwnsOne(x => x.{name}{Body(name, false, toOwner)})");
                if (dice.Chance(20))
                    draft.Say(owner, $".Navigation(x => x.{name}).IsRequired()");
            }
        }

        string Body(string name, bool isCollection, GeneratedMember? toOwner)
        {
            var statements = new List<string>();
            if (nested is not null && !byAttribute)
                statements.Add("o.OwnsOne(x => x.Geo" + (dice.Chance(30) ? ", g => g.Property(x => x.Lat).HasPrecision(9, 6)" : "") + ");");
            if (owned.Has("Path") && (!byAttribute || dice.Chance(20)))
                statements.Add("o.OwnsMany(x => x.Path" + (dice.Chance(30) ? ", g => { g.Property(x => x.Lon).HasColumnName(\"lon\"); g.Property<int>(\"Extra\"); }" : "") + ");");
            if (toOwner is not null && dice.Chance(50))
                statements.Add($"o.WithOwner(x => x.{toOwner.Name}){dice.OneOf("", "", ".HasForeignKey(\"OwnerRef\")")};");
            if (dice.Chance(20))
                statements.Add(dice.OneOf("o.ToJson();", "o.ToJson();", $"o.ToJson(\"{name}_json\");"));
            if (dice.Chance(40) && dice.OneOrNone(owned.Scalars) is { } scalar)
                statements.Add($"o.Property(x => x.{scalar.Name}).HasColumnName(\"{name}_{scalar.Name}_c\");");
            if (dice.Chance(15))
                statements.Add(dice.OneOf("o.ToTable(\"Addresses\");", "o.ToJson();", "o.Property<int>(\"Extra\");", "o.WithOwner().HasForeignKey(\"OwnerRef\");"));
            if (dice.Chance(8) && dice.OneOrNone(owned.Scalars) is { } indexed)
                statements.Add($"o.HasIndex(x => x.{indexed.Name}){dice.OneOf("", ".IsUnique()")};");
            if (dice.Chance(8) && dice.OneOrNone([.. draft.Entities.Where(type => !type.IsKeyless)]) is { } target)
                statements.Add($"o.HasOne<{target.Name}>().WithMany(){dice.OneOf("", ".OnDelete(DeleteBehavior.Restrict)")};");
            if (dice.Chance(6))
                statements.Add(dice.OneOf($"o.ToTable(\"{name}_rows\", \"own\");", $"o.ToTable(\"{name}_rows\", t => t.HasComment(\"c\"));", "o.OwnedEntityType.SetTableName(\"meta\");", "o.HasKey(\"Id\");", "o.Property<string>(\"Extra\").HasMaxLength(4);", "o.UsePropertyAccessMode(PropertyAccessMode.Field);"));
            if (!isCollection && dice.Chance(4) && dice.OneOrNone(owned.Scalars) is { } moved)
                statements.Add($"o.SplitToTable(\"{name}Details\", t => t.Property(x => x.{moved.Name}));");
            if (isCollection && dice.Chance(20))
                statements.Add("o.Property<long>(\"Id\"); o.HasKey(\"Id\");");
            return statements.Count == 0 && dice.Chance(70) ? "" : $", o => {{ {string.Join(' ', dice.Shuffled(statements))} }}";
        }
    }
}
