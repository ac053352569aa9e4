using System.Runtime.InteropServices;

namespace CoilMatch.Training.Native;

/// <summary>libxgboost refused a call; the message is its own.</summary>
internal sealed class XgBoostException : Exception
{
    private XgBoostException(string message)
        : base(message)
    {
    }

    /// <summary>Throws when a call answered anything but 0.</summary>
    public static void Check(int answer)
    {
        if (answer != 0)
            throw new XgBoostException($"libxgboost: {Marshal.PtrToStringUTF8(XgBoost.XGBGetLastError())?.Split('\n')[0]}");
    }
}
