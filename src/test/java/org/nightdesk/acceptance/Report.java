package org.nightdesk.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A report as its readers find it: files of a folder, and nothing of the program that wrote them. */
record Report(Path folder) {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The rows of a table of {@code data/}, each by column. */
    List<Map<String, String>> table(String name) {
        try (Reader in = Files.newBufferedReader(folder.resolve("data").resolve(name + ".csv"))) {
            return CSV.parse(in).stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the page of a document. */
    String evidence(String document) throws IOException {
        String ref = table("docs").stream()
                .filter(row -> row.get("doc_id").equals(document))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in docs.csv: " + document))
                .get("ref");
        return words(Files.readString(folder.resolve("evidence").resolve(ref + ".html")));
    }

    static String words(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]+>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    /** The words of the briefing, line by line as a reader sees them. */
    String pdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            return stripper.getText(pdf);
        }
    }

    /** All files by path, but for the record of the run, which holds its moments. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        files.remove("run.json");
        return files;
    }
}
