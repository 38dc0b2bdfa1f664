namespace VillageTracker.Web.Infrastructure;

/// <summary>The program must not run like this; the message is one sentence for the person at the machine.</summary>
public sealed class StartupRefusedException(string sentence) : Exception(sentence);
