package io.maskline.platform.document;

/**
 * A page of a paper as pixels.
 *
 * @param width pixels a row
 * @param height rows
 * @param argb the pixels row by row, each 0xAARRGGBB
 */
public record PageImage(int width, int height, int[] argb) {}
