package dev.candor.resume.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the answer as JSON without a library, so that the child process needs none. */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder(1 << 16);

    private JsonWriter() {}

    static String write(ParsedText text) {
        JsonWriter writer = new JsonWriter();
        writer.out.append('{');
        writer.text("refusal", text.refusal()).list("pages", text.pages(), writer::page);
        writer.list("flags", text.flags(), writer::string).text("attachment", text.attachment());
        writer.list("tables", text.tables(), writer::table);
        return writer.end();
    }

    private String end() {
        close();
        return out.toString();
    }

    private void table(ParsedText.Table table) {
        out.append('{');
        text("name", table.name()).text("text", table.text());
        close();
    }

    private void page(ParsedText.Page page) {
        out.append('{');
        number("number", page.number()).number("width", page.width()).number("height", page.height());
        out.append("\"counts\":{");
        number("glyphs", page.counts().glyphs())
                .number("unmapped", page.counts().unmapped());
        number("images", page.counts().images()).number("columns", page.counts().columns());
        close();
        out.append(',');
        list("lines", page.lines(), this::line).list("hidden", page.hidden(), this::string);
        close();
    }

    private void line(ParsedText.Line line) {
        out.append('{');
        number("x", line.x()).number("right", line.right()).number("y", line.y());
        number("column", line.column()).text("style", line.style()).list("runs", line.runs(), this::run);
        close();
    }

    private void run(ParsedText.Run run) {
        out.append('{');
        text("text", run.text()).number("size", run.size());
        out.append("\"bold\":").append(run.bold()).append(',');
        out.append("\"italic\":").append(run.italic()).append(',');
        number("colour", run.colour()).text("link", run.link());
        close();
    }

    private void close() {
        if (out.charAt(out.length() - 1) == ',') {
            out.setLength(out.length() - 1);
        }
        out.append('}');
    }

    private JsonWriter number(String name, double value) {
        long hundredths = Math.round((Double.isFinite(value) ? value : 0) * 100);
        out.append('"').append(name).append("\":");
        if (hundredths % 100 == 0) {
            out.append(hundredths / 100);
        } else {
            out.append(hundredths / 100.0);
        }
        out.append(',');
        return this;
    }

    private JsonWriter text(String name, @Nullable String value) {
        if (value != null) {
            out.append('"').append(name).append("\":");
            string(value);
            out.append(',');
        }
        return this;
    }

    private <T> JsonWriter list(String name, List<T> items, java.util.function.Consumer<T> each) {
        out.append('"').append(name).append("\":[");
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            each.accept(items.get(i));
        }
        out.append("],");
        return this;
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
                out.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
