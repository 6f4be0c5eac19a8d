package dev.baton.plan;

/**
 * The place of a value in the list of values that goes with a plan. The plan knows the
 * place only, so that its equality is that of shapes.
 *
 * @param index from 0
 */
public record Slot(int index) {
}
