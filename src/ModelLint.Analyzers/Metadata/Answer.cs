namespace ModelLint.Metadata;

/// <summary>What the model answers to a question about itself: yes, no, or that it cannot know. Unknown is neither true nor false.</summary>
internal enum Answer
{
    Unknown,
    No,
    Yes,
}

internal static class AnswerExtensions
{
    extension(Answer answer)
    {
        public bool IsTrue => answer == Answer.Yes;

        public bool IsFalse => answer == Answer.No;
    }

    /// <summary>Yes if one is; no if all are no.</summary>
    public static Answer Any(this IEnumerable<Answer> answers) =>
        answers.Aggregate(Answer.No, (any, answer) =>
            any.IsTrue || answer.IsTrue ? Answer.Yes : any.IsFalse && answer.IsFalse ? Answer.No : Answer.Unknown);

    /// <summary>Yes if all are; no if one is not.</summary>
    public static Answer All(this IEnumerable<Answer> answers) =>
        answers.Aggregate(Answer.Yes, (all, answer) =>
            all.IsFalse || answer.IsFalse ? Answer.No : all.IsTrue && answer.IsTrue ? Answer.Yes : Answer.Unknown);

    public static Answer ToAnswer(this bool value) => value ? Answer.Yes : Answer.No;

    /// <summary>The fact as an answer: unknown where Reading could not follow what sets it.</summary>
    public static Answer ToAnswer(this Configured<bool> value) => value.IsKnown ? value.Value.ToAnswer() : Answer.Unknown;
}
