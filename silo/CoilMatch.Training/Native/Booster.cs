namespace CoilMatch.Training.Native;

/// <summary>A model in the memory of libxgboost. To be disposed.</summary>
internal sealed unsafe class Booster : IDisposable
{
    private nint handle;

    public Booster() => XgBoostException.Check(XgBoost.XGBoosterCreate(null, 0, out handle));

    public Booster(Matrix training, IEnumerable<KeyValuePair<string, string>> settings, string[] features)
    {
        var matrix = training.Handle;
        XgBoostException.Check(XgBoost.XGBoosterCreate(&matrix, 1, out handle));
        foreach (var (name, value) in settings)
            XgBoostException.Check(XgBoost.XGBoosterSetParam(handle, name, value));
        XgBoostException.Check(XgBoost.XGBoosterSetStrFeatureInfo(handle, "feature_name", features, (ulong)features.Length));
    }

    public static string Version
    {
        get
        {
            XgBoost.XGBoostVersion(out var major, out var minor, out var patch);
            return $"{major}.{minor}.{patch}";
        }
    }

    /// <summary>Adds one tree.</summary>
    public void Update(int iteration, Matrix training) =>
        XgBoostException.Check(XgBoost.XGBoosterUpdateOneIter(handle, iteration, training.Handle));

    /// <summary>The margins of the rows, their base margins included.</summary>
    public float[] Margins(Matrix rows) => Predict(rows, 1, rows.Rows);

    /// <summary>For each row the contribution of each feature, and of the bias at the end.</summary>
    public float[] Contributions(Matrix rows, int columns) => Predict(rows, 2, rows.Rows * (columns + 1));

    public byte[] ToJson()
    {
        XgBoostException.Check(XgBoost.XGBoosterSaveModelToBuffer(handle, """{"format":"json"}""", out var length, out var bytes));
        return new ReadOnlySpan<byte>(bytes, checked((int)length)).ToArray();
    }

    public void Load(ReadOnlySpan<byte> json)
    {
        fixed (byte* first = json)
            XgBoostException.Check(XgBoost.XGBoosterLoadModelFromBuffer(handle, first, (ulong)json.Length));
    }

    public void Dispose()
    {
        if (handle != 0)
            XgBoostException.Check(XgBoost.XGBoosterFree(handle));
        handle = 0;
    }

    private float[] Predict(Matrix rows, int type, int count)
    {
        var settings = $$"""{"type":{{type}},"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":false}""";
        XgBoostException.Check(XgBoost.XGBoosterPredictFromDMatrix(handle, rows.Handle, settings, out _, out _, out var result));
        return new ReadOnlySpan<float>(result, count).ToArray();
    }
}
