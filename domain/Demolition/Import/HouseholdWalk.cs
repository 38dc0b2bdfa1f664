using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>One walk through a sheet of households. The rules are those of <see cref="Household"/>: the check does what the commit does, on rows that nobody saves.</summary>
internal sealed class HouseholdWalk(
    long villageCode, VillageDb db, HouseholdsByCodeQuery households, HouseholdPartsQuery parts, AreasToFillQuery areas, PersonalDataVault vault, DateOnly today) : ISheetWalk
{
    // The row in which each was seen first.
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _heads = [];
    private Dictionary<string, DemolitionArea>? _areas;
    private Dictionary<int, HouseholdMember> _headRows = [];

    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        _areas ??= await areas.RunAsync(villageCode, toChange: false, cancellation);
        var read = rows.Select(r => new HouseholdRow(r, today)).ToList();
        read.ForEach(FaultTwice);
        var known = await households.RunAsync(villageCode, [.. read.Select(r => r.Code).Where(c => c.Length > 0).Distinct()], apply, cancellation);
        await FaultElsewhereAsync(read, known, cancellation);
        _headRows = apply ? (await parts.MembersAsync([.. known.Values.Select(h => h.Id)], toChange: true, cancellation)).Where(m => m.Relation == MemberRelation.Head).ToDictionary(m => m.HouseholdId) : [];
        return [.. read.Select(r => Take(r, known.GetValueOrDefault(r.Code), apply))];
    }

    private RowOutcome Take(HouseholdRow row, Household? household, bool apply)
    {
        if (row.Code.Length > 0 && !_areas!.ContainsKey(row.AreaCode))
        {
            row.Reader.Fault(HouseholdColumns.Code, row.AreaCode.Length == 0 ? "户号要以片区编号和横线开头，如 D03-017" : $"没有编号为 {row.AreaCode} 的片区，请先登记片区");
        }

        if (!row.Reader.IsSound)
        {
            return new(ImportAction.Faulty);
        }

        try
        {
            return household is null ? Register(row, apply) : Change(row, household, apply);
        }
        catch (RefusedException refused)
        {
            row.Reader.Fault(ColumnOf(refused.Refusal), refused.Refusal);
            return new(ImportAction.Faulty);
        }
    }

    private RowOutcome Register(HouseholdRow row, bool apply)
    {
        if (row.IdNumber.Number is not { } idNumber)
        {
            row.Reader.Fault(HouseholdColumns.IdNumber, "系统里还没有这一户，号码要写全，不能带星号");
            return new(ImportAction.Faulty);
        }

        var area = _areas![row.AreaCode];
        // What nobody saves need not be sealed.
        var identity = apply ? HouseholdIdentity.Seal(vault, idNumber, row.Phone.Number) : new([], row.IdNumberIndex!, null);
        var household = Household.Register(area, row.Code, FactsOf(row, null), identity, row.RegisteredOn ?? today, today);
        household.Place(row.At, area);
        if (apply)
        {
            db.Add(household);
            db.Add(HouseholdMember.HeadOf(household));
        }

        return RowOutcome.Of(row.Reader, ImportAction.New);
    }

    private RowOutcome Change(HouseholdRow row, Household household, bool apply)
    {
        var (key, version) = (household.Id, household.Version);
        var facts = FactsOf(row, household);
        var identity = IdentityOf(row, household);
        if (!row.Reader.IsSound)
        {
            return new(ImportAction.Faulty);
        }

        var moved = row.At is { } at && !Near(at, household.Shape as Point);
        var same = facts == new HouseholdFacts(household.HeadName, household.Members, household.CertificateArea, household.Address) && identity is null && !moved;
        if (same)
        {
            return new(ImportAction.Unchanged, key, version);
        }

        household.Describe(facts);
        household.Identify(identity ?? Kept(household));
        if (moved)
        {
            household.Place(row.At, _areas![row.AreaCode]);
        }

        if (apply)
        {
            FollowHead(household);
        }

        return new(ImportAction.Changed, key, version);
    }

    /// <summary>The head's row among the members keeps up; households of the old ledgers get it here.</summary>
    private void FollowHead(Household household)
    {
        if (_headRows.GetValueOrDefault(household.Id) is { } head)
        {
            head.FollowHead(household);
        }
        else
        {
            db.Add(HouseholdMember.HeadOf(household));
        }
    }

    private static HouseholdIdentity Kept(Household household) => new(household.IdNumberSealed, household.IdNumberIndex, household.PhoneSealed, household.PhoneIndex);

    private static HouseholdFacts FactsOf(HouseholdRow row, Household? household) => new(
        PersonName.Normalise(row.HeadName), row.Members!.Value, row.CertificateArea!.Value,
        row.Reader.Has(HouseholdColumns.Address) ? row.Address : household?.Address);

    /// <summary>The numbers sealed anew where they differ; null when both are as they were.</summary>
    private HouseholdIdentity? IdentityOf(HouseholdRow row, Household household)
    {
        var kept = Kept(household);
        var identity = kept;
        if (row.IdNumber.Number is { } idNumber && !row.IdNumberIndex.AsSpan().SequenceEqual(household.IdNumberIndex))
        {
            identity = HouseholdIdentity.Seal(vault, idNumber, null) with { PhoneSealed = kept.PhoneSealed, PhoneIndex = kept.PhoneIndex };
        }
        else if (row.IdNumber.Masked is { } masked && masked != Masking.CitizenId(vault.Open(household.IdNumberSealed, HouseholdIdentity.IdNumberPurpose)))
        {
            row.Reader.Fault(HouseholdColumns.IdNumber, "带星号的号码和系统里的对不上，请写全");
        }

        var held = household.PhoneSealed is { } phone ? vault.Open(phone, HouseholdIdentity.PhonePurpose) : null;
        if (row.Phone.Number is { } number && number.Value != held)
        {
            identity = identity with
            {
                PhoneSealed = vault.Seal(number.Value, HouseholdIdentity.PhonePurpose),
                PhoneIndex = vault.BlindIndex(number.Value, HouseholdIdentity.PhonePurpose),
            };
        }
        else if (row.Phone.Masked is { } star && star != Masking.Phone(held))
        {
            row.Reader.Fault(HouseholdColumns.Phone, "带星号的电话和系统里的对不上，请写全");
        }

        return ReferenceEquals(identity, kept) ? null : identity;
    }

    private void FaultTwice(HouseholdRow row)
    {
        if (row.Code.Length > 0 && !_codes.TryAdd(row.Code, row.Reader.Number))
        {
            row.Reader.Fault(HouseholdColumns.Code, $"户号 {row.Code} 在文件里重复，{row.Reader.Address(HouseholdColumns.Code, _codes[row.Code])} 已经有了");
        }

        if (row.IdNumber.Number is { } idNumber && !_heads.TryAdd(idNumber.Digits, row.Reader.Number))
        {
            row.Reader.Fault(HouseholdColumns.IdNumber, $"和 {row.Reader.Address(HouseholdColumns.IdNumber, _heads[idNumber.Digits])} 是同一个身份证号码，一人不能立两户");
        }
    }

    /// <summary>One person in one household: a number that stands in another one of the village is a fault, whoever it belongs to there.</summary>
    private async Task FaultElsewhereAsync(List<HouseholdRow> rows, Dictionary<string, Household> known, CancellationToken cancellation)
    {
        var numbered = rows.Where(r => r.IdNumber.Number is not null).ToList();
        numbered.ForEach(r => r.IdNumberIndex = vault.BlindIndex(r.IdNumber.Number!.Value, HouseholdIdentity.IdNumberPurpose));
        var places = numbered.Count == 0 ? [] : await parts.PlacesAsync(villageCode, [.. numbered.Select(r => r.IdNumberIndex!)], cancellation);
        if (places.Count == 0)
        {
            return;
        }

        var byIndex = places.ToLookup(p => Convert.ToHexString(p.IdNumberIndex), StringComparer.Ordinal);
        foreach (var row in numbered)
        {
            var own = known.GetValueOrDefault(row.Code)?.Id;
            if (byIndex[Convert.ToHexString(row.IdNumberIndex!)].FirstOrDefault(p => p.HouseholdId != own) is { } other)
            {
                row.Reader.Fault(HouseholdColumns.IdNumber, $"这个身份证号码已经在 {other.Code} 里，一个人只能在一户");
            }
        }
    }

    /// <summary>A centimetre: coordinates that went out with eight decimals come back as the same place.</summary>
    private static bool Near(Point at, Point? held) => held is not null && at.Distance(held) < 1e-7;

    private static Column ColumnOf(Refusal refusal) => refusal switch
    {
        HouseholdNeedsMembers => HouseholdColumns.Members,
        CertificateAreaZero or AreaNegative => HouseholdColumns.CertificateArea,
        StepInFuture => HouseholdColumns.RegisteredOn,
        HouseholdOutsideArea => HouseholdColumns.Longitude,
        PersonNameMissing or PersonNameHasDigit or PersonNameTooLong or PersonNameHasUnknownCharacter => HouseholdColumns.HeadName,
        _ => HouseholdColumns.Code,
    };
}
