namespace ChatBot.Evidence.Models;

/// <summary>The models cannot be used. The message says which file, what is wrong with it and what to do; it holds no path but the file's name.</summary>
public sealed class ModelsUnusableException : Exception
{
    public ModelsUnusableException()
    {
    }

    public ModelsUnusableException(string message)
        : base(message)
    {
    }

    public ModelsUnusableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
