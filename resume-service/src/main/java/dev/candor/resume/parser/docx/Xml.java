package dev.candor.resume.parser.docx;

import dev.candor.resume.parser.ParseRefusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one XML part from start to end: no document type, no entities, bounded depth. */
final class Xml {

    private static final int DEEPEST = 200;

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml of(byte[] part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException broken) {
            throw new IOException("broken part", broken);
        }
    }

    /** What comes next. */
    enum Event {
        START,
        END,
        TEXT,
        OVER
    }

    Event next() throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new ParseRefusal("too-complex");
                        }
                        return Event.START;
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamReader.CHARACTERS -> {
                        return Event.TEXT;
                    }
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                        throw new ParseRefusal("suspicious-xml");
                    default -> {
                        continue;
                    }
                }
            }
            return Event.OVER;
        } catch (XMLStreamException broken) {
            throw new IOException("broken part", broken);
        }
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by local name. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number; the fallback if it is absent or none. */
    int number(String name, int fallback) {
        String value = attribute(name);
        try {
            return value == null ? fallback : (int) Double.parseDouble(value);
        } catch (NumberFormatException none) {
            return fallback;
        }
    }

    /** A switch of Word: present means on, unless its value says otherwise. */
    boolean on() {
        String value = attribute("val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("none") || value.equals("off"));
    }

    /** Leaves out the element that has just started. */
    void skip() throws IOException {
        int open = 1;
        while (open > 0) {
            Event event = next();
            open += event == Event.START ? 1 : event == Event.END ? -1 : 0;
            if (event == Event.OVER) {
                return;
            }
        }
    }
}
