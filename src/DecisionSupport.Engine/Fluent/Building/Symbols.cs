using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Building;

/// <summary>The aliases of a rule, and the translation of expressions that use them.</summary>
internal sealed class Symbols
{
    private readonly Dictionary<string, (MemberInfo Member, Declaration Declaration)> _aliases = new(StringComparer.Ordinal);
    private int _generated;

    public Declaration Generate(Type type) => new(type, $"${++_generated}", isGenerated: true);

    public Declaration Declare<T>(Expression<Func<T>> alias)
    {
        if (alias.Body is not MemberExpression member)
        {
            throw new ArgumentException($"An alias must be a variable or a field, not '{alias.Body}'.", nameof(alias));
        }

        var declaration = new Declaration(typeof(T), member.Member.Name);
        _aliases[declaration.Name] = (member.Member, declaration);
        return declaration;
    }

    /// <summary>
    /// Makes a lambda whose first parameters stand for <paramref name="own"/> and whose further parameters
    /// are the aliases that the expression uses.
    /// </summary>
    public LambdaExpression Translate(LambdaExpression written, params Declaration[] own)
    {
        var visitor = new Visitor(this);
        for (var i = 0; i < written.Parameters.Count; i++)
        {
            visitor.Bind(written.Parameters[i], own[i]);
        }

        var body = visitor.Visit(written.Body);
        var parameters = own.Select(d => visitor.Named[d.Name]).Concat(visitor.Used).ToArray();
        return Expression.Lambda(body, parameters);
    }

    private bool TryFind(MemberExpression node, out Declaration declaration)
    {
        if (_aliases.TryGetValue(node.Member.Name, out var alias)
            && alias.Declaration.Type == node.Type
            && (alias.Member == node.Member || IsClosure(node.Expression)))
        {
            declaration = alias.Declaration;
            return true;
        }

        declaration = null!;
        return false;
    }

    /// <summary>Whether the expression is a closure, perhaps inside another; members of anonymous types are not.</summary>
    private static bool IsClosure(Expression? target) => target switch
    {
        ConstantExpression constant => constant.Type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false),
        MemberExpression member => member.Type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && IsClosure(member.Expression),
        _ => false,
    };

    private sealed class Visitor(Symbols symbols) : ExpressionVisitor
    {
        private readonly Dictionary<ParameterExpression, ParameterExpression> _renamed = [];

        public Dictionary<string, ParameterExpression> Named { get; } = new(StringComparer.Ordinal);

        public List<ParameterExpression> Used { get; } = [];

        public void Bind(ParameterExpression parameter, Declaration declaration)
        {
            var named = declaration.ToParameterExpression();
            _renamed[parameter] = named;
            Named[declaration.Name] = named;
        }

        protected override Expression VisitParameter(ParameterExpression node) =>
            _renamed.GetValueOrDefault(node, node);

        protected override Expression VisitMember(MemberExpression node)
        {
            if (!symbols.TryFind(node, out var declaration))
            {
                return base.VisitMember(node);
            }

            if (!Named.TryGetValue(declaration.Name, out var parameter))
            {
                parameter = declaration.ToParameterExpression();
                Named[declaration.Name] = parameter;
                Used.Add(parameter);
            }

            return parameter;
        }
    }
}
