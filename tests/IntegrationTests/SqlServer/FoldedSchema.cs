using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>The definitions of a migrations script with later columns folded into their CREATE TABLE, as the schema model wants them.</summary>
/// <remarks>A schema model knows no ALTER TABLE … ADD column, ALTER COLUMN or DROP INDEX: it is told what the table is like in the end.</remarks>
internal sealed class FoldedSchema
{
    private readonly List<TSqlStatement> _definitions = [];
    private readonly Dictionary<string, CreateTableStatement> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<TSqlStatement> _folded = [];

    public static IEnumerable<string> Of(IEnumerable<TSqlStatement> statements)
    {
        var schema = new FoldedSchema();
        foreach (var statement in statements)
        {
            schema.Take(statement);
        }

        return schema._definitions.Select(schema.TextOf);
    }

    private void Take(TSqlStatement statement)
    {
        switch (statement)
        {
            case AlterTableAddTableElementStatement { Definition.ColumnDefinitions.Count: > 0 } add when Table(add.SchemaObjectName) is { } table:
                add.Definition.ColumnDefinitions.ToList().ForEach(table.Definition.ColumnDefinitions.Add);
                break;
            case AlterTableAlterColumnStatement alter when Table(alter.SchemaObjectName) is { } table:
                table.Definition.ColumnDefinitions.Single(c => c.ColumnIdentifier.Value == alter.ColumnIdentifier.Value).DataType = alter.DataType;
                break;
            case DropIndexStatement drop:
                var names = drop.DropIndexClauses.OfType<DropIndexClause>().Select(c => c.Index.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
                _definitions.RemoveAll(d => d is CreateIndexStatement index && names.Contains(index.Name.Value));
                break;
            case CreateTableStatement create:
                _tables[create.SchemaObjectName.BaseIdentifier.Value] = create;
                _definitions.Add(create);
                break;
            case CreateIndexStatement or CreateSpatialIndexStatement or AlterTableAddTableElementStatement or CreateSequenceStatement or CreateViewStatement or CreateSchemaStatement:
                _definitions.Add(statement);
                break;
        }
    }

    private CreateTableStatement? Table(SchemaObjectName name)
    {
        var table = _tables.GetValueOrDefault(name.BaseIdentifier.Value);
        if (table is not null)
        {
            _folded.Add(table);
        }

        return table;
    }

    private string TextOf(TSqlStatement statement)
    {
        if (_folded.Contains(statement))
        {
            new Sql160ScriptGenerator().GenerateScript(statement, out var text);
            return text;
        }

        return string.Concat(statement.ScriptTokenStream.Skip(statement.FirstTokenIndex)
            .Take(statement.LastTokenIndex - statement.FirstTokenIndex + 1).Select(t => t.Text));
    }
}
