namespace ChatBot.Corpus.Reading.Folders;

/// <summary>
/// A pattern for paths as git has them: "*" and "?" stop at a slash, "**" between slashes does not. All places that a pattern may have come to are followed side by side, so
/// that no pattern takes longer than its length times the path's.
/// </summary>
internal sealed class Glob
{
    private readonly Step[] _steps;

    private Glob(Step[] steps) => _steps = steps;

    private enum StepKind
    {
        /// <summary>One character that the set has; never a slash unless it is the very character.</summary>
        One,

        /// <summary>"*": any run without a slash.</summary>
        Run,

        /// <summary>"**" at the end: any run.</summary>
        AnyRun,

        /// <summary>"**/": nothing, or any run up to a slash.</summary>
        Folders,
    }

    /// <summary>Null for a pattern that can match nothing: one that ends in a backslash, or in an open bracket.</summary>
    public static Glob? Parse(string pattern)
    {
        var steps = new List<Step>();
        for (var at = 0; at < pattern.Length;)
        {
            if (NextOf(pattern, ref at) is not { } step) return null;
            steps.Add(step);
        }

        return new Glob([.. steps]);
    }

    public bool Matches(ReadOnlySpan<char> path)
    {
        var at = new bool[_steps.Length + 1];
        var next = new bool[_steps.Length + 1];
        Reach(at, 0);
        foreach (var character in path)
        {
            Array.Clear(next);
            for (var number = 0; number < _steps.Length; number++)
            {
                if (at[number]) Take(number, character, next);
            }

            (at, next) = (next, at);
        }

        return at[_steps.Length];
    }

    private void Take(int number, char character, bool[] next)
    {
        var isSlash = character == '/';
        switch (_steps[number].Kind)
        {
            case StepKind.One when _steps[number].Characters!(character):
            case StepKind.Folders when isSlash:
                Reach(next, number + 1);
                break;
        }

        if (_steps[number].Kind is StepKind.AnyRun || (_steps[number].Kind is StepKind.Run && !isSlash)) Reach(next, number);
        // Not by Reach: what comes after the folders comes after a slash.
        if (_steps[number].Kind is StepKind.Folders) next[number] = true;
    }

    /// <summary>Marks a place and those that are reached from it without a character.</summary>
    private void Reach(bool[] places, int number)
    {
        places[number] = true;
        while (number < _steps.Length && _steps[number].Kind != StepKind.One) places[++number] = true;
    }

    private static Step? NextOf(string pattern, ref int at)
    {
        var character = pattern[at++];
        switch (character)
        {
            case '?':
                return Step.One(other => other != '/');
            case '*':
                return Stars(pattern, ref at);
            case '[':
                return CharacterSet.Parse(pattern, ref at) is { } set ? Step.One(set) : null;
            case '\\' when at == pattern.Length:
                return null;
            case '\\':
                character = pattern[at++];
                break;
        }

        return Step.One(other => other == character);
    }

    // Two stars or more count only between slashes or at an end; elsewhere they are as one.
    private static Step Stars(string pattern, ref int at)
    {
        var start = at - 1;
        while (at < pattern.Length && pattern[at] == '*') at++;
        var isBounded = at - start > 1 && (start == 0 || pattern[start - 1] == '/');
        if (isBounded && at == pattern.Length) return new Step(StepKind.AnyRun, Characters: null);
        if (isBounded && pattern.AsSpan(at).StartsWith("\\/")) return new Step(StepKind.AnyRun, Characters: null);
        if (!isBounded || pattern[at] != '/') return new Step(StepKind.Run, Characters: null);
        at++;
        return new Step(StepKind.Folders, Characters: null);
    }

    private readonly record struct Step(StepKind Kind, Func<char, bool>? Characters)
    {
        public static Step One(Func<char, bool> characters) => new(StepKind.One, characters);
    }
}
