package dev.candor.runtime.step;

/** This running process among those of its service. */
@FunctionalInterface
public interface RunningInstance {

    /** Its number; another one after it was taken for dead. */
    int number();
}
