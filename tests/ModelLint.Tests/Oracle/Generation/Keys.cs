namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Primary keys in the ways that they are named and declared.</summary>
internal static class Keys
{
    public static void Add(ModelDraft draft, GeneratedClass entity)
    {
        var dice = draft.Dice;
        if (entity.Key.Count > 0)
        {
            // A second candidate beside the base class's.
            if (dice.Chance(5))
                entity.Add(draft.Scalar(entity.Name + "Id", ScalarType.Int, false));
            return;
        }

        var type = draft.KeyStruct is { } keyStruct && dice.Chance(40) ? keyStruct : dice.OneOf(ScalarType.OfKeys);
        switch (dice.Between(0, 19))
        {
            case < 10:
                Key("Id");
                break;
            case < 14:
                Key(entity.Name + "Id");
                break;
            case 14:
                Key(dice.OneOf("ID", "id", "iD"));
                break;
            case 15:
                Key("Id");
                entity.Add(draft.Scalar(entity.Name + "Id", dice.OneOf(ScalarType.OfKeys), dice.Chance(30)));
                break;
            case 16:
                Key(dice.OneOf("Code", "Number", entity.Name + "Key"))?.Attributes.Add("Key");
                if (dice.Chance(30))
                    entity.Add(draft.Scalar("Id", ScalarType.Int, false));
                break;
            case 17:
                var key = Key(dice.OneOf("Code", "Number", "Key"))!;
                draft.Say(entity, $".HasKey(x => x.{key.Name})");
                break;
            case 18:
                Composite();
                break;
            default:
                if (dice.Chance(40))
                    Keyless();
                else
                    Key("Id");
                break;
        }

        GeneratedMember? Key(string name)
        {
            var member = draft.Scalar(name, type, !type.IsValueType && dice.Chance(10));
            member.IsKey = true;
            if (dice.Chance(4))
                member.Attributes.Add($"DatabaseGenerated(DatabaseGeneratedOption.{dice.OneOf("None", "Identity")})");
            return entity.Add(member);
        }

        void Composite()
        {
            string[] names = dice.OneOf<string[]>(["Id", "Part"], ["TenantId", "Id"], ["Left", "Right"], [entity.Name + "Id", "Version"]);
            foreach (var name in names)
            {
                type = dice.OneOf(ScalarType.Int, ScalarType.Int, ScalarType.Guid, ScalarType.String);
                Key(name);
            }

            names = dice.Chance(30) ? [names[1], names[0]] : names;
            if (dice.Chance(50))
                entity.Attributes.Add($"PrimaryKey(nameof({names[0]}), nameof({names[1]}))");
            else
                draft.Say(entity, $".HasKey(x => new {{ x.{names[0]}, x.{names[1]} }})");
        }

        void Keyless()
        {
            entity.IsKeyless = true;
            if (dice.Chance(50))
                entity.Attributes.Add("Keyless");
            else
                draft.Say(entity, ".HasNoKey()");
        }
    }
}
