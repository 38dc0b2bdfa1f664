using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>What the pretended server says to one command.</summary>
internal enum Answer { NoRow, OneRow, OneRowOfNulls }

/// <summary>A result without rows, or with one row that has as many columns, of whatever type, as the reader asks for.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is a reader; being enumerable comes from DbDataReader.")]
internal sealed class MadeUpReader(Answer answer) : DbDataReader
{
    private int _rows = answer == Answer.NoRow ? 0 : 1;

    public override int Depth => 0;
    public override int FieldCount => 200;
    public override bool HasRows => answer != Answer.NoRow;
    public override bool IsClosed => false;
    public override int RecordsAffected => 1;

    public override object this[int ordinal] => 1;

    public override object this[string name] => 1;

    public override bool Read() => _rows-- > 0;

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => answer == Answer.OneRowOfNulls;

    public override bool GetBoolean(int ordinal) => true;

    public override byte GetByte(int ordinal) => 1;

    public override short GetInt16(int ordinal) => 1;

    public override int GetInt32(int ordinal) => 1;

    public override long GetInt64(int ordinal) => 1;

    public override decimal GetDecimal(int ordinal) => 1;

    public override double GetDouble(int ordinal) => 1;

    public override float GetFloat(int ordinal) => 1;

    public override char GetChar(int ordinal) => '1';

    public override string GetString(int ordinal) => "1"; // also the second value of any enum that is stored by name

    public override Guid GetGuid(int ordinal) => Guid.Empty;

    public override DateTime GetDateTime(int ordinal) => new(2020, 10, 31, 0, 0, 0, DateTimeKind.Utc);

    public override T GetFieldValue<T>(int ordinal) => (T)(object)(
        typeof(T) == typeof(DateOnly) ? new DateOnly(2020, 10, 31)
        : typeof(T) == typeof(DateTimeOffset) ? new DateTimeOffset(GetDateTime(0))
        : typeof(T) == typeof(byte[]) ? new byte[32]
        : typeof(T) == typeof(string) ? "1"
        : Convert.ChangeType(1, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), System.Globalization.CultureInfo.InvariantCulture));

    public override object GetValue(int ordinal) => 1;

    public override int GetValues(object[] values) => 0;

    public override string GetName(int ordinal) => $"c{ordinal}";

    public override int GetOrdinal(string name) => 0;

    public override Type GetFieldType(int ordinal) => typeof(int);

    public override string GetDataTypeName(int ordinal) => "int";

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override IEnumerator GetEnumerator() => Array.Empty<object>().GetEnumerator();
}
