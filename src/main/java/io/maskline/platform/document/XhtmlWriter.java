package io.maskline.platform.document;

import java.util.List;

/** Writes a paper as XHTML for the print style sheet. All words are escaped; nothing in them is markup. */
final class XhtmlWriter {

    private static final String FORM_PAGE = "@page { margin: 14mm 20mm 22mm 20mm; }";

    private final StringBuilder out = new StringBuilder(8192);

    private XhtmlWriter() {}

    /** @param css the print style sheet, put into the head */
    static String write(Document document, String css) {
        XhtmlWriter writer = new XhtmlWriter();
        writer.page(document, css);
        return writer.out.toString();
    }

    private void page(Document document, String css) {
        Document.Meta meta = document.meta();
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"").append(escape(meta.language())).append("\"><head><title>")
                .append(escape(meta.title())).append("</title><meta name=\"author\" content=\"").append(escape(meta.author()))
                .append("\"/><meta name=\"subject\" content=\"").append(escape(meta.subject())).append("\"/><style>")
                .append(css).append(form(document) ? FORM_PAGE : "").append("</style></head><body class=\"")
                .append(meta.language().startsWith("zh") ? "zh" : "latin").append(form(document) ? " form" : "").append("\">");
        footer(document.footer());
        document.blocks().forEach(this::block);
        out.append("</body></html>");
    }

    /** A paper with a code is a form to be filled by hand, with narrow margins, and no letter. */
    private static boolean form(Document document) {
        return document.blocks().stream().anyMatch(Block.Code.class::isInstance);
    }

    private void footer(Document.Footer footer) {
        out.append("<div class=\"footer\"><table><tr><td>");
        footer.lines().forEach(l -> element("div", "line", l));
        out.append("</td><td class=\"pages\">")
                .append(escape(footer.pages())
                        .replace("{page}", "<span class=\"page\"></span>")
                        .replace("{pages}", "<span class=\"page-count\"></span>"))
                .append("</td></tr></table></div>");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Masthead head -> masthead(head);
            case Block.Heading heading -> element("h" + heading.level(), "", heading.text());
            case Block.Paragraph paragraph -> element("p", paragraph.small() ? "small" : "body", paragraph.text());
            case Block.Table table -> table(table);
            case Block.Signatures signatures -> signatures(signatures);
            case Block.Code code -> code(code);
            case Block.Title title -> element("h1", "", title.text());
            case Landscape landscape -> landscape.blocks().forEach(this::block);
            case ReplySlip slip -> slip.blocks().forEach(this::block);
            case Block.Addressee _, Block.Closing _, Block.WritingLines _, Letterhead _, Imprint _, Chart _ ->
                    block.texts().forEach(t -> element("p", "", t.text()));
            case Block.PageBreak _ -> out.append("<div class=\"page-break\"></div>");
        }
    }

    private void masthead(Block.Masthead head) {
        element("div", "notice", head.notice());
        element("div", "name", head.name());
        element("div", "issue", head.issue());
        out.append("<table class=\"issuer\"><tr>");
        element("td", "left", head.unit());
        element("td", "right", head.date());
        out.append("</tr></table>");
    }

    private void table(Block.Table table) {
        int all = table.columns().stream().mapToInt(Block.Column::width).sum();
        int columns = table.columns().size();
        out.append("<table class=\"figures\"><colgroup>");
        for (Block.Column column : table.columns()) {
            out.append("<col style=\"width:").append(column.width() * 1000 / all / 10.0).append("%\"/>");
        }
        out.append("</colgroup><thead><tr><td class=\"caption\" colspan=\"").append(columns)
                .append("\"><table class=\"caption\"><tr>");
        element("td", "title", table.caption());
        element("td", "unit", table.unit());
        out.append("</tr></table></td></tr><tr>");
        for (int i = 0; i < columns; i++) {
            element("th", edge(i), table.columns().get(i).head());
        }
        out.append("</tr></thead><tbody>");
        table.rows().forEach(r -> row("", r, table.columns()));
        if (table.total() != null) {
            row("total", table.total(), table.columns());
        }
        out.append("</tbody></table>");
        if (!table.note().isEmpty()) {
            element("p", "note", table.note());
        }
    }

    private void row(String style, List<String> cells, List<Block.Column> columns) {
        out.append("<tr class=\"").append(style).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            String align = switch (columns.get(i).align()) {
                case LEFT -> "left";
                case CENTRE -> "centre";
                case RIGHT -> "right";
            };
            element("td", (align + " " + edge(i)).strip(), cells.get(i));
        }
        out.append("</tr>");
    }

    /** The first column draws the left border of the table; every cell draws its right and lower one. */
    private static String edge(int column) {
        return column == 0 ? "first" : "";
    }

    private void signatures(Block.Signatures signatures) {
        out.append("<table class=\"signatures\"><tr>");
        signatures.roles().forEach(r -> element("td", "", r));
        out.append("</tr></table>");
    }

    /** Each bar and each gap is a cell as wide as its modules: lines of the page, no picture. */
    private void code(Block.Code code) {
        List<Integer> runs = CodeBars.runs(code.text());
        out.append("<table class=\"code\" style=\"width:").append(CodeBars.millimetres(runs.stream().mapToInt(Integer::intValue).sum()))
                .append("mm\"><tr>");
        for (int i = 0; i < runs.size(); i++) {
            out.append("<td class=\"").append(i % 2 == 0 ? "bar" : "gap").append("\" style=\"width:").append(CodeBars.millimetres(runs.get(i))).append("mm\"></td>");
        }
        out.append("</tr></table>");
        element("p", "code", code.text());
    }

    private void element(String name, String style, String text) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>').append(escape(text)).append("</").append(name).append('>');
    }

    /** Characters XML 1.0 cannot hold at all are left out; the check of glyphs has named them before. */
    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t') {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
