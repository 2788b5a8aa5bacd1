package io.maskline.platform.typeset;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes the objects of a PDF (ISO 32000-1, 7.5) as they come: of what is written only its place is kept, so a long file
 * needs no more room than a short one. Small objects are packed together. Not for two threads at a time.
 */
final class PdfOut {

    private static final byte[] HEADER = "%PDF-1.7\n%\u00E4\u00F6\u00FC\u00DF\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int PACKED_TOGETHER = 200;
    /** An object in a pack: its sign, the number of the pack, its place in it. */
    private static final long IN_PACK = Long.MIN_VALUE;
    private static final int PLACE_BITS = 8;
    private static final int PLACE_BYTES = 4;

    private final OutputStream out;
    private long position;
    /** By number of the object: bytes before it in the file, or its place in a pack; 0: never written. */
    private long[] places = new long[1024];
    private int last;
    private final StringBuilder bodies = new StringBuilder();
    private final StringBuilder heads = new StringBuilder();
    private int packed;
    private int pack;

    PdfOut(OutputStream out) {
        this.out = out;
    }

    /** A number for an object that is written later. */
    int next() {
        last++;
        if (last == places.length) {
            places = Arrays.copyOf(places, last * 2);
        }
        return last;
    }

    /** @param value e.g. a dictionary, plain letters only */
    void write(int number, CharSequence value) throws IOException {
        if (packed == 0) {
            pack = next();
        }
        places[number] = IN_PACK | (long) pack << PLACE_BITS | packed;
        heads.append(number).append(' ').append(bodies.length()).append(' ');
        bodies.append(value).append('\n');
        packed++;
        if (packed == PACKED_TOGETHER) {
            endPack();
        }
    }

    /** @param entries of its dictionary; it is made shorter */
    void stream(int number, String entries, byte[] content) throws IOException {
        ByteArrayOutputStream shorter = new ByteArrayOutputStream(content.length / 2 + 64);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(shorter)) {
            deflater.write(content);
        }
        plain(number, entries + " /Filter /FlateDecode", shorter.toByteArray());
    }

    /** The same as it is. */
    void plain(int number, String entries, byte[] content) throws IOException {
        if (position == 0) {
            put(HEADER);
        }
        places[number] = position;
        put(number + " 0 obj\n<< " + entries + " /Length " + content.length + " >>\nstream\n");
        put(content);
        put("\nendstream\nendobj\n");
    }

    /** Ends the file. */
    void end(int catalog, int info, String id) throws IOException {
        if (packed > 0) {
            endPack();
        }
        int index = next();
        places[index] = position;
        String entries = "/Type /XRef /Size " + (index + 1) + " /W [1 4 2] /Root " + PdfSyntax.reference(catalog) + " /Info " + PdfSyntax.reference(info)
                + " /ID [" + id + " " + id + "]";
        long start = position;
        stream(index, entries, index());
        put("startxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private void endPack() throws IOException {
        String entries = "/Type /ObjStm /N " + packed + " /First " + heads.length();
        byte[] content = (heads.toString() + bodies).getBytes(StandardCharsets.US_ASCII);
        heads.setLength(0);
        bodies.setLength(0);
        packed = 0;
        stream(pack, entries, content);
    }

    /** A place of each object, the never written ones free. */
    private byte[] index() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((last + 1) * (PLACE_BYTES + 3));
        DataOutputStream entries = new DataOutputStream(bytes);
        for (int i = 0; i <= last; i++) {
            long place = places[i];
            boolean inPack = place < 0;
            long known = inPack ? (place & ~IN_PACK) >> PLACE_BITS : place;
            entries.writeByte(inPack ? 2 : place == 0 ? 0 : 1);
            entries.writeInt((int) known);
            entries.writeShort(inPack ? (int) place & 0xFF : place == 0 ? 0xFFFF : 0);
        }
        return bytes.toByteArray();
    }

    private void put(String text) throws IOException {
        put(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
