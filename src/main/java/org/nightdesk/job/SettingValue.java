package org.nightdesk.job;

import java.nio.file.Path;

/**
 * A value that someone gave a setting.
 *
 * @param text as it was written
 * @param base folder to which a relative path counts: that of the job file, or the working folder
 * @param origin where it stands, for a person: {@code jobs/harbour.yml, line 3: window} or {@code --window}
 */
public record SettingValue(String text, Path base, String origin) {

    /** @throws IllegalArgumentException if it cannot be a path */
    Path path() {
        return base.resolve(words()).normalize();
    }

    /** @throws IllegalArgumentException if it is blank */
    String words() {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text.strip();
    }
}
