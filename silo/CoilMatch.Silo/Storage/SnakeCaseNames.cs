using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoilMatch.Silo.Storage;

/// <summary>Names tables, columns, keys and indexes the way SQL is read: <c>AggregateId</c> becomes <c>aggregate_id</c>.</summary>
internal static class SnakeCaseNames
{
    internal static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table) entity.SetTableName(Snake(table));
            RenameColumns(entity);
            foreach (var key in entity.GetKeys()) key.SetName(Snake(key.GetName()!));
            foreach (var foreignKey in entity.GetForeignKeys()) foreignKey.SetConstraintName(Snake(foreignKey.GetConstraintName()!));
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(Snake(index.GetDatabaseName()!));
        }
    }

    private static void RenameColumns(IMutableTypeBase type)
    {
        foreach (var property in type.GetProperties()) property.SetColumnName(Snake(property.GetColumnName()));
        foreach (var complex in type.GetComplexProperties()) RenameColumns(complex.ComplexType);
    }

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
