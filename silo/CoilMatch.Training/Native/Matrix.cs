namespace CoilMatch.Training.Native;

/// <summary>Rows of features in the memory of libxgboost. To be disposed.</summary>
internal sealed unsafe class Matrix : IDisposable
{
    private nint handle;

    /// <param name="values">Row by row; NaN is missing.</param>
    public Matrix(ReadOnlySpan<float> values, int columns)
    {
        Rows = values.Length / columns;
        fixed (float* first = values)
            XgBoostException.Check(XgBoost.XGDMatrixCreateFromMat(first, (ulong)Rows, (ulong)columns, float.NaN, out handle));
    }

    public int Rows { get; }

    public nint Handle => handle;

    /// <summary>Sets "label" or "base_margin", a value for each row, or "weight", one for each group.</summary>
    public void Set(string field, ReadOnlySpan<float> values)
    {
        fixed (float* first = values)
            XgBoostException.Check(XgBoost.XGDMatrixSetFloatInfo(handle, field, first, (ulong)values.Length));
    }

    /// <summary>Tells how many of the rows belong together, group after group.</summary>
    public void SetGroups(ReadOnlySpan<uint> sizes)
    {
        fixed (uint* first = sizes)
            XgBoostException.Check(XgBoost.XGDMatrixSetUIntInfo(handle, "group", first, (ulong)sizes.Length));
    }

    public void Dispose()
    {
        if (handle != 0)
            XgBoostException.Check(XgBoost.XGDMatrixFree(handle));
        handle = 0;
    }
}
