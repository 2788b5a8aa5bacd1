package io.maskline.arch.planted.stray;

/** Breaks 2c and 15: a package nobody listed, with no word about null. */
interface Stray {}
