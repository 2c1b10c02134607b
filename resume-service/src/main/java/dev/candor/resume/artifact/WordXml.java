package dev.candor.resume.artifact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads and writes the XML of a Word file; nothing outside of it is ever opened. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String AUTHOR = "Candor";

    private WordXml() {}

    static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not the XML of a Word file", e);
        }
    }

    static byte[] bytes(Document xml) throws IOException {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            xml.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(xml), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException("cannot be written", e);
        }
    }

    /** The part that holds one comment for each of these texts, numbered from 0. */
    static Document comments(List<String> texts, Instant at) throws IOException {
        Document xml = parse(("<w:comments xmlns:w=\"" + W + "\"/>").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (int i = 0; i < texts.size(); i++) {
            Element comment = element(xml, "comment");
            set(comment, "id", String.valueOf(i));
            stamp(comment, at);
            set(comment, "initials", "C");
            Element paragraph = element(xml, "p");
            Element run = element(xml, "r");
            run.appendChild(text(xml, "t", texts.get(i)));
            paragraph.appendChild(run);
            comment.appendChild(paragraph);
            xml.getDocumentElement().appendChild(comment);
        }
        return xml;
    }

    static Element element(Document xml, String name) {
        return xml.createElementNS(W, "w:" + name);
    }

    static Element text(Document xml, String name, String value) {
        Element text = element(xml, name);
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        text.setTextContent(value);
        return text;
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(W, "w:" + name, value);
    }

    /** Who changed it and when. */
    static void stamp(Element element, Instant at) {
        set(element, "author", AUTHOR);
        set(element, "date", at.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
