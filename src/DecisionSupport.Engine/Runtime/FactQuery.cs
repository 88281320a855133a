using System.Collections;
using System.Linq.Expressions;

namespace DecisionSupport.Engine.Runtime;

/// <summary>Facts as they are now. A queryable that can be copied at once; what makes it a queryable is made only for those who use it.</summary>
internal sealed class FactQuery<T>(T[] facts) : IOrderedQueryable<T>, ICollection<T>, IReadOnlyList<T>
{
    private IQueryable<T> Queryable => field ??= facts.AsQueryable();

    public int Count => facts.Length;

    public bool IsReadOnly => true;

    public Type ElementType => typeof(T);

    public Expression Expression => Queryable.Expression;

    public IQueryProvider Provider => Queryable.Provider;

    public T this[int index] => facts[index];

    public bool Contains(T item) => Array.IndexOf(facts, item) >= 0;

    public void CopyTo(T[] array, int arrayIndex) => facts.CopyTo(array, arrayIndex);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => facts.GetEnumerator();

    void ICollection<T>.Add(T item) => throw new NotSupportedException();

    void ICollection<T>.Clear() => throw new NotSupportedException();

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();
}
