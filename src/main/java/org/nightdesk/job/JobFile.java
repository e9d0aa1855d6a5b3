package org.nightdesk.job;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A job in YAML: one line a setting. Relative paths count from the folder of the file, so that a job means the same
 * wherever it is started from.
 */
public final class JobFile {

    private final Path file;

    private JobFile(Path file) {
        this.file = file;
    }

    /**
     * The values of a job file; where it gives no name, its own is the name of the job.
     *
     * @throws BadJobFile if it cannot be read, or has an unknown key
     */
    public static Map<Setting, SettingValue> read(Path file) {
        return new JobFile(file).values();
    }

    private Map<Setting, SettingValue> values() {
        Map<Setting, SettingValue> values = new EnumMap<>(Setting.class);
        root().ifPresent(root -> {
            if (!(root instanceof MappingNode mapping)) {
                throw new BadJobFile(file, line(root.getStartMark()), "expected lines such as 'inbox: folder'");
            }
            mapping.getValue().forEach(entry -> put(values, entry));
        });
        values.putIfAbsent(
                Setting.NAME, new SettingValue(ownName(), base(), file + ": its name, taken as that of the job"));
        String name = Optional.ofNullable(values.get(Setting.NAME))
                .map(SettingValue::text)
                .orElseGet(this::ownName);
        values.putIfAbsent(
                Setting.CORRECTIONS,
                new SettingValue("corrections/" + name, base(), file + ": corrections, beside it"));
        return values;
    }

    private Optional<Node> root() {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return Optional.ofNullable(new Yaml(options).compose(new StringReader(Files.readString(file))));
        } catch (NoSuchFileException missing) {
            throw new BadJobFile(file, "no such job file");
        } catch (CharacterCodingException notText) {
            throw new BadJobFile(file, "is not UTF-8 text");
        } catch (IOException unreadable) {
            throw new BadJobFile(file, "cannot be read");
        } catch (MarkedYAMLException broken) {
            throw new BadJobFile(file, line(broken.getProblemMark()), "is not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw new BadJobFile(file, "is not YAML: " + broken.getMessage());
        }
    }

    private void put(Map<Setting, SettingValue> values, NodeTuple entry) {
        int line = line(entry.getKeyNode().getStartMark());
        String key = scalar(entry.getKeyNode(), line, "a key");
        Setting setting = Setting.of(key)
                .orElseThrow(() -> new BadJobFile(file, line, "unknown key '" + key + "'; allowed: " + Setting.keys()));
        if (values.containsKey(setting)) {
            throw new BadJobFile(file, line, "'" + key + "' is given twice");
        }
        String text = setting == Setting.OUTLETS
                ? outlets(entry.getValueNode(), line)
                : scalar(entry.getValueNode(), line, key + ": one value; allowed: " + setting.allowed());
        values.put(setting, new SettingValue(text, base(), file + ", line " + line + ": " + key));
    }

    /** A line an outlet, as {@link Values#outlets} reads it. */
    private String outlets(Node node, int line) {
        if (!(node instanceof MappingNode mapping)) {
            throw new BadJobFile(file, line, "expected outlets: lines below it such as 'Valley Courier: B'");
        }
        return mapping.getValue().stream().map(this::outlet).collect(Collectors.joining("\n"));
    }

    private String outlet(NodeTuple entry) {
        int line = line(entry.getKeyNode().getStartMark());
        String name = scalar(entry.getKeyNode(), line, "the name of an outlet");
        String grade = scalar(entry.getValueNode(), line, "a letter from A to F for '" + name + "'");
        if (!grade.matches(Values.GRADE) || name.isBlank()) {
            throw new BadJobFile(
                    file,
                    line,
                    "outlets: '" + grade + "' is no grade for '" + name + "'; allowed: a letter from A to F");
        }
        return name.strip() + "\t" + grade;
    }

    private String scalar(Node node, int line, String expected) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new BadJobFile(file, line, "expected " + expected);
    }

    /** Marks count lines from 0. */
    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private Path base() {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
    }

    private String ownName() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }
}
