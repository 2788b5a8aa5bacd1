package io.maskline.platform.document;

import io.maskline.platform.document.Document.FaceText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a paper. */
public sealed interface Block
        permits Block.Masthead, Block.Title, Block.Addressee, Block.Heading, Block.Paragraph, Block.Table, Block.Signatures, Block.Closing, Block.Code,
                Block.WritingLines, Block.PageBreak, Letterhead, Imprint, ReplySlip, Landscape, Chart {

    /** Its words with their faces. */
    Stream<FaceText> texts();

    /** The parts it is made of: itself, or what it holds. */
    default Stream<Block> parts() {
        return Stream.of(this);
    }

    /**
     * The red head of an issued paper over its red rule.
     *
     * @param notice line above the name, e.g. 内部资料　注意保存
     * @param name name of the paper, in wide red letters
     * @param issue its number or 草稿
     * @param unit who issues it; left below the number
     * @param date in full, without leading zeros; right below the number
     */
    record Masthead(String notice, String name, String issue, String unit, String date) implements Block {
        @Override
        public Stream<FaceText> texts() {
            return Stream.concat(
                    Stream.of(new FaceText(PaperFace.HEADING, notice), new FaceText(PaperFace.TITLE, name)),
                    Stream.of(issue, unit, date).map(t -> new FaceText(PaperFace.BODY, t)));
        }
    }

    /** The title of a letter or notice, centred in lines of about the same length. A line break in it is kept. */
    record Title(String text) implements Block {
        @Override
        public Stream<FaceText> texts() {
            return Stream.of(new FaceText(PaperFace.TITLE, text));
        }
    }

    /** To whom a letter goes, from the left edge, e.g. 市检测中心： */
    record Addressee(String text) implements Block {
        @Override
        public Stream<FaceText> texts() {
            return Stream.of(new FaceText(PaperFace.BODY, text));
        }
    }

    /** @param level 1 一、 to 4 (1), in the faces the official layout gives them */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }

        @Override
        public Stream<FaceText> texts() {
            return Stream.of(new FaceText(level == 1 ? PaperFace.HEADING : level == 2 ? PaperFace.KAI : PaperFace.BODY, text));
        }
    }

    /** A paragraph of the body, or a line of smaller print without indent. */
    record Paragraph(String text, boolean small) implements Block {
        @Override
        public Stream<FaceText> texts() {
            return Stream.of(new FaceText(PaperFace.BODY, text));
        }
    }

    /**
     * A table; its caption and column heads are repeated on every page it reaches, a row is never split.
     *
     * @param unit unit of the figures, e.g. 单位：万只; empty when the heads name it
     * @param total the sum row, or null; as many cells as columns, like every row
     * @param note small print below; empty for none
     */
    record Table(String caption, String unit, List<Column> columns, List<List<String>> rows, @Nullable List<String> total, String note)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = total == null ? null : List.copyOf(total);
            int width = columns.size();
            if (rows.stream().anyMatch(r -> r.size() != width) || total != null && total.size() != width) {
                throw new IllegalArgumentException(caption + ": a row does not have " + width + " cells");
            }
        }

        @Override
        public Stream<FaceText> texts() {
            Stream<FaceText> heads = Stream.concat(Stream.of(caption), columns.stream().map(Column::head))
                    .map(t -> new FaceText(PaperFace.HEADING, t));
            Stream<FaceText> cells = Stream.concat(Stream.of(unit, note), rows.stream().flatMap(List::stream))
                    .map(t -> new FaceText(PaperFace.BODY, t));
            Stream<FaceText> sums = (total == null ? List.<String>of() : total).stream().map(t -> new FaceText(PaperFace.STRONG, t));
            return Stream.of(heads, cells, sums).flatMap(s -> s);
        }
    }

    /** @param width share of the table's width, in any unit common to its columns */
    record Column(String head, int width, Align align) {}

    enum Align {
        LEFT, CENTRE, RIGHT
    }

    /** Room for signatures by hand, one beside the other, each under its role. */
    record Signatures(List<String> roles) implements Block {
        public Signatures {
            roles = List.copyOf(roles);
        }

        @Override
        public Stream<FaceText> texts() {
            return roles.stream().map(t -> new FaceText(PaperFace.BODY, t));
        }
    }

    /** The unit and the date a letter ends with, on the right, with room above for its seal; never an image of one. */
    record Closing(String unit, String date) implements Block {
        @Override
        public Stream<FaceText> texts() {
            return Stream.of(unit, date).map(t -> new FaceText(PaperFace.BODY, t));
        }
    }

    /**
     * Empty lines to write on by hand.
     *
     * @param label above them; empty for none
     * @param lines 1 or more
     */
    record WritingLines(String label, int lines) implements Block {
        public WritingLines {
            if (lines < 1) {
                throw new IllegalArgumentException(lines + " lines");
            }
        }

        @Override
        public Stream<FaceText> texts() {
            return Stream.of(new FaceText(PaperFace.BODY, label));
        }
    }

    /**
     * A code for scanners (Code 128) with its words below, drawn as bars.
     *
     * @param text 1 to 40 letters, digits and signs of ASCII
     */
    record Code(String text) implements Block {
        private static final int LONGEST = 40;

        public Code {
            if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ' || c > '~')) {
                throw new IllegalArgumentException("no code of: " + text);
            }
        }

        @Override
        public Stream<FaceText> texts() {
            return Stream.of(new FaceText(PaperFace.BODY, text));
        }
    }

    /** What follows starts on a new page. */
    record PageBreak() implements Block {
        @Override
        public Stream<FaceText> texts() {
            return Stream.of();
        }
    }
}
