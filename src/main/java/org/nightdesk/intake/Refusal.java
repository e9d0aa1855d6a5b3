package org.nightdesk.intake;

/** That a file cannot be read, in words for the reader of a report. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final String advice;

    Refusal(String reason, String advice) {
        super(reason, null, false, false);
        this.advice = advice;
    }

    static Refusal empty() {
        return new Refusal("the file is empty", "Ask the sender for it again.");
    }

    static Refusal locked() {
        return new Refusal("protected by a password", "Save a copy without the password.");
    }

    static Refusal wordless(String mediaType) {
        return new Refusal("holds no words (" + mediaType + ")", "Remove it, or put the text itself into the inbox.");
    }

    static Refusal hollow(String mediaType) {
        return new Refusal("holds no files (" + mediaType + ")", "Remove it, or ask the sender for it again.");
    }

    static Refusal unknown(String mediaType) {
        return new Refusal(
                "of a kind that cannot be read (" + mediaType + ")", "Save it as text, PDF or in an office format.");
    }

    static Refusal broken(String mediaType) {
        return new Refusal(
                "damaged, or not what its name says (" + mediaType + ")",
                "Open it and save it again, or ask the sender for it again.");
    }

    static Refusal tooHungry(String mediaType) {
        return new Refusal(
                "needs more memory to be read than there is (" + mediaType + ")",
                "Split it, or give Nightdesk more memory, e.g. NIGHTDESK_OPTS=-Xmx6g.");
    }

    static Refusal changing() {
        return new Refusal("was changed while it was read", "Nothing to do: the next run reads it.");
    }

    static Refusal unreadable() {
        return new Refusal("could not be read", "Give the account that runs Nightdesk the right to read it.");
    }

    static Refusal tooDeep(int limit) {
        return new Refusal("lies more than " + limit + " files deep", "Unpack it, or raise max-depth in the job file.");
    }

    static Refusal tooMany(int limit) {
        return new Refusal(
                "holds more than " + limit + " files; the rest was not read",
                "Unpack it, or raise max-parts in the job file.");
    }

    static Refusal tooLarge(long limit) {
        return new Refusal(
                "unpacks to more than " + limit + " bytes; the rest was not read",
                "Unpack it, or raise max-file-size in the job file.");
    }

    Rejection of(String id) {
        return new Rejection(id, String.valueOf(getMessage()), advice);
    }
}
