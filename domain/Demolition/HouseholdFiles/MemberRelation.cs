using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>What a member is to the head of the household (与户主关系).</summary>
public enum MemberRelation { Head, Spouse, Child, ChildInLaw, Grandchild, Parent, ParentInLaw, Grandparent, Sibling, OtherKin, NotKin }

public static class MemberRelations
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this MemberRelation relation) => relation switch
    {
        MemberRelation.Head => "户主",
        MemberRelation.Spouse => "配偶",
        MemberRelation.Child => "子女",
        MemberRelation.ChildInLaw => "儿媳、女婿",
        MemberRelation.Grandchild => "孙子女、外孙子女",
        MemberRelation.Parent => "父母",
        MemberRelation.ParentInLaw => "公婆、岳父母",
        MemberRelation.Grandparent => "祖父母、外祖父母",
        MemberRelation.Sibling => "兄弟姐妹",
        MemberRelation.OtherKin => "其他亲属",
        MemberRelation.NotKin => "非亲属",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    /// <exception cref="RefusedException"><see cref="RelationUnknown"/>.</exception>
    public static MemberRelation Parse(string? label) => Enum.GetValues<MemberRelation>()
        .Where(r => r.Label() == HalfWidth.Code(label)).Select(r => (MemberRelation?)r).FirstOrDefault()
        ?? throw new RefusedException(new RelationUnknown(label));
}
