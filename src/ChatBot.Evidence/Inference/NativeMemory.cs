using System.Runtime.InteropServices;

namespace ChatBot.Evidence.Inference;

/// <summary>
/// What the models allocate is glibc's, which keeps what is freed. Its thresholds could be lowered, but then every run asks the system for its memory
/// anew, which takes ten times as long. So it is given back when nothing is done.
/// </summary>
internal static class NativeMemory
{
    /// <summary>Does nothing where the C library is another one.</summary>
    public static void GiveBack()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = malloc_trim(0);
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
        }
    }

#pragma warning disable IDE1006, SYSLIB1054 // The name is the C library's; generated marshalling would need unsafe code, and there is nothing to marshal.
    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int malloc_trim(nuint padding);
#pragma warning restore IDE1006, SYSLIB1054
}
