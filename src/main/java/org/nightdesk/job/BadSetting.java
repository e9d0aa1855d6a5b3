package org.nightdesk.job;

/** A value that a setting cannot have; its message says where it stands and what is allowed. */
public final class BadSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadSetting(Setting setting, SettingValue value, Exception cause) {
        super(value.origin() + ": '" + value.text() + "' is not allowed; allowed: " + setting.allowed(), cause);
    }
}
