package nl.verhuisloket.bevestiging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of the letters' font, read once, and what it can print. */
final class Lettertype {

    private static final String ONBEKEND = "?";

    private final byte[] bytes;
    private final CmapLookup tekens;

    Lettertype(String bestand) {
        try (InputStream in = Lettertype.class.getResourceAsStream(bestand)) {
            if (in == null) {
                throw new IllegalStateException("Lettertype " + bestand + " is er niet.");
            }
            bytes = in.readAllBytes();
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                tekens = font.getUnicodeCmapLookup();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Lettertype " + bestand + " is niet te lezen.", e);
        }
    }

    /**
     * The font as a part of {@code document}. Its ligatures are off: their glyphs stand for no character, so that "hoeft" would be
     * read out and copied as "hoe".
     */
    PDFont in(PDDocument document) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    /**
     * The text with each character composed, and where the font has no such letter, the letter without its accents: a name is
     * then still readable. Marks that are not seen are left out; any other character without a shape becomes a question mark.
     */
    String drukbaar(String tekst) {
        StringBuilder uit = new StringBuilder(tekst.length());
        Normalizer.normalize(tekst, Normalizer.Form.NFC).codePoints().forEach(teken -> uit.append(drukbaar(teken)));
        return uit.toString();
    }

    private String drukbaar(int teken) {
        String zelf = Character.toString(teken);
        if (Character.getType(teken) == Character.FORMAT || isLosAccent(teken) && !kan(teken)) {
            return "";
        }
        if (kan(teken)) {
            return zelf;
        }
        int letter = Normalizer.normalize(zelf, Normalizer.Form.NFD).codePointAt(0);
        return kan(letter) ? Character.toString(letter) : ONBEKEND;
    }

    private static boolean isLosAccent(int teken) {
        int soort = Character.getType(teken);
        return soort == Character.NON_SPACING_MARK || soort == Character.ENCLOSING_MARK;
    }

    private boolean kan(int teken) {
        return Character.isWhitespace(teken) || tekens.getGlyphId(teken) > 0;
    }
}
