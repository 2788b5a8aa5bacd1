package io.maskline.app;
/** Entry. */
public final class Main { private Main() {} public static void main(String[] args) { } }
