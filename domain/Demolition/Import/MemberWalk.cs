using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>One walk through a sheet of members. Who stands in another household already is always a fault here: a sheet decides nothing that people must.</summary>
internal sealed class MemberWalk(
    long villageCode, VillageDb db, HouseholdsByCodeQuery households, HouseholdPartsQuery parts, AreasToFillQuery areas, PersonalDataVault vault, DateOnly today)
    : ISheetWalk, IPartRows<HouseholdMember>
{
    private readonly Dictionary<string, (string Cell, int Household)> _people = new(StringComparer.Ordinal);
    private Dictionary<int, DateOnly?> _cutOffs = [];
    private ILookup<string, MemberPlace> _places = Array.Empty<MemberPlace>().ToLookup(p => "");

    public Column Code => MemberColumns.Code;

    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        _cutOffs = (await areas.RunAsync(villageCode, toChange: false, cancellation)).Values.ToDictionary(a => a.Id, a => a.CutOffOn);
        var indexes = rows.Select(r => CitizenIdNumber.TryParse(r.Raw(MemberColumns.IdNumber), out var id) ? IndexOf(id) : null).OfType<byte[]>().ToList();
        _places = (indexes.Count == 0 ? [] : await parts.PlacesAsync(villageCode, indexes, cancellation)).ToLookup(p => Convert.ToHexString(p.IdNumberIndex), StringComparer.Ordinal);
        return await new PartWalk<HouseholdMember>(villageCode, households, this).TakeAsync(rows, apply, cancellation);
    }

    public Task<List<HouseholdMember>> LoadAsync(IReadOnlyCollection<int> ids, bool apply, CancellationToken cancellation) => parts.MembersAsync(ids, apply, cancellation);

    public int HouseholdOf(HouseholdMember part) => part.HouseholdId;

    public RowOutcome Take(RowReader row, Household household, List<HouseholdMember> members, bool apply)
    {
        var (name, relation) = (row.Text(MemberColumns.Name), row.Choice<MemberRelation>(MemberColumns.Relation, r => r.Label()));
        var (idNumber, phone) = (row.IdNumber(MemberColumns.IdNumber, today), row.Phone(MemberColumns.Phone));
        var (joined, left, died) = (row.Date(MemberColumns.JoinedOn), row.Date(MemberColumns.LeftOn), row.Date(MemberColumns.DiedOn));
        var standing = row.Choice<MemberStanding>(MemberColumns.Standing, s => s.Label());
        var note = row.Text(MemberColumns.Note);
        if (!row.IsSound)
        {
            return new(ImportAction.Faulty);
        }

        FaultElsewhere(row, household, idNumber.Number);
        var member = Find(members, name!, idNumber);
        if (!row.IsSound)
        {
            return new(ImportAction.Faulty);
        }

        var facts = new MemberFacts(PersonName.Normalise(name), relation!.Value, Kept(row, MemberColumns.JoinedOn, joined, member?.JoinedOn), Kept(row, MemberColumns.LeftOn, left, member?.LeftOn),
            Kept(row, MemberColumns.DiedOn, died, member?.DiedOn), standing ?? member?.Standing ?? MemberStanding.Pending, row.Has(MemberColumns.Note) ? note : member?.Note);
        var outcome = member is null ? Add(row, household, members, facts, idNumber, phone, apply) : Change(row, household, member, facts, idNumber, phone);
        household.FollowMembers(members.Count(m => m.IsPresent));
        return outcome;
    }

    public Column ColumnOf(Refusal refusal) => refusal switch
    {
        OneHeadOnly => MemberColumns.Relation,
        MemberNotCountable => MemberColumns.Standing,
        CountedMemberNeedsIdNumber => MemberColumns.IdNumber,
        MemberGoneBeforeJoining => MemberColumns.JoinedOn,
        _ => MemberColumns.Name,
    };

    private RowOutcome Add(
        RowReader row, Household household, List<HouseholdMember> members, MemberFacts facts, ReadNumber<CitizenIdNumber> idNumber, ReadNumber<PhoneNumber> phone, bool apply)
    {
        if (facts.Relation == MemberRelation.Head)
        {
            throw new RefusedException(new OneHeadOnly());
        }

        if (idNumber.Masked is not null || phone.Masked is not null)
        {
            row.Fault(idNumber.Masked is not null ? MemberColumns.IdNumber : MemberColumns.Phone, "系统里还没有这位成员，号码要写全，不能带星号");
            return new(ImportAction.Faulty);
        }

        var member = HouseholdMember.Register(household, facts, MemberIdentity.Seal(vault, idNumber.Number, phone.Number), _cutOffs.GetValueOrDefault(household.AreaId), today);
        members.Add(member);
        _ = apply ? db.Add(member) : null;
        return new(ImportAction.New);
    }

    private RowOutcome Change(RowReader row, Household household, HouseholdMember member, MemberFacts facts, ReadNumber<CitizenIdNumber> idNumber, ReadNumber<PhoneNumber> phone)
    {
        var (key, version) = (member.Id, member.Version);
        var newId = idNumber.Number is { } id && member.IdNumberIndex is null ? id : null;
        var newPhone = phone.Number is { } number && !(member.PhoneIndex ?? []).AsSpan().SequenceEqual(vault.BlindIndex(number.Value, HouseholdIdentity.PhonePurpose)) ? number : null;
        var before = new MemberFacts(member.Name, member.Relation, member.JoinedOn, member.LeftOn, member.DiedOn, member.Standing, member.Note);
        if (facts == before && newId is null && newPhone is null)
        {
            return new(ImportAction.Unchanged, key, version);
        }

        if (member.Relation == MemberRelation.Head && newPhone is not null)
        {
            row.Fault(MemberColumns.Phone, "户主的电话请在户登记里改");
            return new(ImportAction.Faulty);
        }

        member.Identify(MemberIdentity.Seal(vault, newId, newPhone));
        member.Describe(facts, _cutOffs.GetValueOrDefault(household.AreaId), today);
        return new(ImportAction.Changed, key, version);
    }

    private HouseholdMember? Find(List<HouseholdMember> members, string name, ReadNumber<CitizenIdNumber> idNumber)
    {
        var clean = PersonName.Normalise(name);
        if (idNumber.Number is { } number)
        {
            var index = IndexOf(number);
            return members.Find(m => m.IdNumberIndex is { } own && own.AsSpan().SequenceEqual(index)) ?? members.Find(m => m.IdNumberIndex is null && m.Name == clean);
        }

        return members.Find(m => m.Name == clean && (idNumber.Masked is null || m.IdNumberSealed is null
            || Masking.CitizenId(vault.Open(m.IdNumberSealed, HouseholdIdentity.IdNumberPurpose)) == idNumber.Masked));
    }

    private void FaultElsewhere(RowReader row, Household household, CitizenIdNumber? idNumber)
    {
        if (idNumber is null)
        {
            return;
        }

        if (!_people.TryAdd(idNumber.Value, (row.Address(MemberColumns.IdNumber), household.Id)))
        {
            row.Fault(MemberColumns.IdNumber, $"和 {_people[idNumber.Value].Cell} 是同一个身份证号码，一个人只能在一户");
        }
        else if (_places[Convert.ToHexString(IndexOf(idNumber))].FirstOrDefault(p => p.HouseholdId != household.Id) is { } other)
        {
            row.Fault(MemberColumns.IdNumber, $"这个人已经在 {other.Code} 里，一个人只能在一户");
        }
    }

    private byte[] IndexOf(CitizenIdNumber number) => vault.BlindIndex(number.Value, HouseholdIdentity.IdNumberPurpose);

    private static DateOnly? Kept(RowReader row, Column column, DateOnly? read, DateOnly? held) => row.Has(column) ? read : held;
}
