package io.maskline.arch.planted.lab;

/** Breaks 10b by its name. */
interface NameHelper {}
