using System.Collections;
using System.Reflection;
using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Tests.Folders;

/// <summary>Everything that can be seen of an object, as text.</summary>
internal static class Everything
{
    public static string Of(object? value, int depth = 0) => value switch
    {
        null => "null",
        string or bool or int or long or Enum => value.ToString()!,
        IEnumerable many => $"[{string.Join("; ", many.Cast<object?>().Select(item => Of(item, depth + 1)))}]",
        Passage passage when depth > 3 => passage.Id.Value,
        _ => $"{{{string.Join(", ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => $"{property.Name}: {Of(property.GetValue(value), depth + 1)}"))}}}",
    };
}
