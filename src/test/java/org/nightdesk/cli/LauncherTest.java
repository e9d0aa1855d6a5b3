package org.nightdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with Java machines that only say their name and what they were called with. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private final Path folder;
    private final Path launcher;

    LauncherTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path jobs = Files.createDirectories(folder.resolve("check out/jobs"));
        launcher = Files.copy(Path.of("jobs/nightdesk"), jobs.resolve("nightdesk"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(folder.resolve("check out/target"));
        Files.createFile(folder.resolve("check out/target/nightdesk.jar"));
    }

    private Path java(String home, String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(home).resolve("bin"));
        Files.writeString(folder.resolve(home).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho " + version + " \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return folder.resolve(home);
    }

    private String call(Path program, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "run", "a job.yml")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + said.strip();
    }

    @Test
    void aJavaThatIsTooOldIsPassedOver() throws Exception {
        Path old = java("old", "17.0.9");
        java("home/.jdks/new", "21.0.2");
        String path = old.resolve("bin") + ":/usr/bin:/bin";
        Map<String, String> environment = Map.of(
                "PATH",
                path,
                "JAVA_HOME",
                old.toString(),
                "HOME",
                folder.resolve("home").toString());
        assertThat(call(launcher, environment)).startsWith("0: 21.0.2 ").endsWith("nightdesk.jar run a job.yml");
    }

    @Test
    void itWorksThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("nightdesk"), launcher);
        Map<String, String> environment = Map.of("JAVA_HOME", java("new", "25").toString());
        assertThat(call(link, environment)).startsWith("0: 25 ").contains("check out/jobs/../target/nightdesk.jar");
    }

    @Test
    void theJavaThatWasNamedIsTaken() throws Exception {
        Path named = java("named", "23.0.1").resolve("bin/java");
        Map<String, String> environment = Map.of(
                "NIGHTDESK_JAVA", named.toString(),
                "JAVA_HOME", java("other", "25").toString(),
                "NIGHTDESK_OPTS", "-Xmx5g -Dx=y");
        assertThat(call(launcher, environment)).startsWith("0: 23.0.1 ").contains("-Xmx5g -Dx=y -jar");
    }

    @Test
    void aProgramThatIsNotBuiltIsNamedWithTheRemedy() throws Exception {
        Files.delete(folder.resolve("check out/target/nightdesk.jar"));
        assertThat(call(launcher, Map.of())).startsWith("5: nightdesk: ").contains("mvn package");
    }
}
