package io.maskline.arch.planted.lab;

import io.maskline.arch.planted.enterprise.Enterprises;
import java.awt.Color;
import java.time.LocalDate;

/** Breaks 2a, 7a, 8, 9, 10a, 12 and 14. */
final class LabFeature {
    static int opened;

    LabFeature(int a, int b, int c, int d, int e, int f, int g, int h) {
        opened = a + b + c + d + e + f + g + h;
    }

    Color colour(Enterprises enterprises) {
        new Thread(() -> System.out.println(LocalDate.now())).start();
        return Color.RED;
    }
}
