using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Bulk;

/// <summary>Inserts very many new rows of one table by one prepared command, past the change tracker.</summary>
/// <remarks>Columns and conversions come from the model, so a new property is written without a change here. Keys come from the database.</remarks>
internal sealed class RowWriter<T> : IDisposable
    where T : class
{
    private readonly DbContext _db;
    private readonly DbCommand _command;
    private readonly List<Column> _columns = [];

    public RowWriter(DbContext db, IDbContextTransaction transaction)
    {
        _db = db;
        _command = db.Database.GetDbConnection().CreateCommand();
        _command.Transaction = transaction.GetDbTransaction();
        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        foreach (var property in entity.GetProperties().Where(p => !p.IsPrimaryKey()))
        {
            Add(property, null, table);
        }

        foreach (var complex in entity.GetComplexProperties())
        {
            foreach (var property in complex.ComplexType.GetProperties())
            {
                Add(property, complex.Name, table);
            }
        }

#pragma warning disable CA2100 // names of our own model
        _command.CommandText = $"INSERT INTO {Quoted(table.Name)} ({string.Join(',', _columns.Select(c => Quoted(c.Name)))}) "
            + $"VALUES ({string.Join(',', _columns.Select(c => c.Parameter.ParameterName))})";
#pragma warning restore CA2100
    }

    public void Write(T row)
    {
        var entry = _db.Entry(row); // detached: reads values, tracks nothing
        foreach (var column in _columns)
        {
            column.Parameter.Value = column.Convert(column.Of(entry)) ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();

    private void Add(IProperty property, string? complex, StoreObjectIdentifier table)
    {
        var mapping = property.GetRelationalTypeMapping();
        var name = string.Create(CultureInfo.InvariantCulture, $"@p{_columns.Count}");
        var parameter = mapping.CreateParameter(_command, name, null, nullable: true);
        _command.Parameters.Add(parameter);
        _columns.Add(new(property.GetColumnName(table)!, parameter, complex, property.Name, mapping.Converter?.ConvertToProvider));
    }

    private string Quoted(string name) => _db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? $"\"{name}\"" : $"[{name}]";

    private sealed record Column(string Name, DbParameter Parameter, string? Complex, string Property, Func<object?, object?>? Converter)
    {
        public object? Of(EntityEntry entry) => Complex is not null
            ? entry.ComplexProperty(Complex).Property(Property).CurrentValue
            : Property == nameof(IVersioned.Version) ? 1 : entry.Property(Property).CurrentValue;

        public object? Convert(object? value) => value is null || Converter is null ? value : Converter(value);
    }
}
