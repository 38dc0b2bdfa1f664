using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace VillageTracker.UnitTests.Architecture;

/// <summary>The compiled assemblies of the product, read as data: which type mentions which.</summary>
internal static class Code
{
    public static AssemblyDefinition Domain { get; } = Read("Domain");
    public static AssemblyDefinition Migrations { get; } = Read("Migrations");
    public static AssemblyDefinition Reports { get; } = Read("Reports");
    public static AssemblyDefinition Web { get; } = Read("Web");

    public static IReadOnlyList<AssemblyDefinition> All { get; } = [Domain, Migrations, Reports, Web];

    public static string Name(this AssemblyDefinition assembly) => assembly.Name.Name;

    /// <summary>The types that people wrote, each standing for what the compiler nested into it.</summary>
    public static IEnumerable<TypeDefinition> Types(this AssemblyDefinition assembly) =>
        assembly.MainModule.Types.Where(t => t.Namespace.Length > 0);

    /// <summary>Full names of all types that a type mentions: bases, fields, signatures, attributes, method bodies, nested types.</summary>
    public static IEnumerable<string> Mentions(this TypeDefinition type) =>
        Raw(type).SelectMany(Parts).Select(t => t.FullName).Distinct(StringComparer.Ordinal);

    private static AssemblyDefinition Read(string project) =>
        AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, $"VillageTracker.{project}.dll"));

    private static IEnumerable<TypeReference> Raw(TypeDefinition type) =>
    [
        .. type.BaseType is null ? [] : new[] { type.BaseType },
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.CustomAttributes.Select(a => a.AttributeType),
        .. type.Fields.Select(f => f.FieldType),
        .. type.Properties.Select(p => p.PropertyType),
        .. type.Methods.SelectMany(Raw),
        .. type.NestedTypes.SelectMany(Raw),
    ];

    private static IEnumerable<TypeReference> Raw(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var parameter in method.Parameters)
        {
            yield return parameter.ParameterType;
        }

        foreach (var mentioned in method.HasBody ? method.Body.Variables.Select(v => v.VariableType).Concat(method.Body.Instructions.SelectMany(Raw)) : [])
        {
            yield return mentioned;
        }
    }

    private static IEnumerable<TypeReference> Raw(Instruction instruction) => instruction.Operand switch
    {
        MethodReference method =>
        [
            method.DeclaringType, method.ReturnType,
            .. method.Parameters.Select(p => p.ParameterType),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
        ],
        FieldReference field => [field.DeclaringType, field.FieldType],
        TypeReference type => [type],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type is GenericInstanceType generic
        ? generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType)
        : [type is TypeSpecification inner ? inner.GetElementType() : type];
}
