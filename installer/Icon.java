import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws the program's icon, a pleated mask on a blue plate: {@code java installer/Icon.java installer/icon/maskline.png}. */
class Icon {
    private static final int SIZE = 256;
    private static final Color PLATE = new Color(0x1f5fa8);
    private static final Color MASK = new Color(0xf4f8fc);
    private static final Color FOLD = new Color(0x9dbbd9);

    public static void main(String[] args) throws IOException {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw(g);
        g.dispose();
        ImageIO.write(image, "png", Path.of(args[0]).toFile());
    }

    private static void draw(Graphics2D g) {
        g.setColor(PLATE);
        g.fill(new RoundRectangle2D.Double(8, 8, 240, 240, 56, 56));
        g.setColor(MASK);
        g.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int side : new int[] {-1, 1}) {
            g.draw(loop(side));
        }
        g.fill(cloth());
        g.setColor(FOLD);
        g.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int fold = 0; fold < 3; fold++) {
            double y = 112 + fold * 24;
            g.draw(new CubicCurve2D.Double(76, y, 108, y + 8, 148, y + 8, 180, y));
        }
    }

    /** The ear loop at the left (-1) or right (1). */
    private static CubicCurve2D loop(int side) {
        double x = 128 + side * 64;
        return new CubicCurve2D.Double(x, 96, x + side * 44, 92, x + side * 44, 172, x, 164);
    }

    private static Path2D cloth() {
        Path2D mask = new Path2D.Double();
        mask.moveTo(62, 92);
        mask.curveTo(96, 72, 160, 72, 194, 92);
        mask.lineTo(190, 168);
        mask.curveTo(160, 200, 96, 200, 66, 168);
        mask.closePath();
        return mask;
    }
}
