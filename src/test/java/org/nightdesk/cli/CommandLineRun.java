package org.nightdesk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command said, and how it ended.
 *
 * @param code exit code
 * @param out what it said to the standard output
 * @param err what it said to the standard error
 */
public record CommandLineRun(int code, String out, String err) {

    /** Runs a command in this process, as the program itself would. */
    public static CommandLineRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Nightdesk.execute(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
