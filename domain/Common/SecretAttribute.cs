namespace VillageTracker.Domain.Common;

/// <summary>Marks a property whose value must never be written into the audit trail, only the fact that it changed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
