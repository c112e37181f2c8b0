package nl.verhuisloket.gesprek.kanaal;

import org.jspecify.annotations.Nullable;

/**
 * What a client of Rasa's REST channel sends.
 *
 * @param sender name of the conversation, at most 100 characters
 */
record Gespreksbericht(@Nullable String sender, @Nullable String message, @Nullable Metadata metadata) {

    /** @param gemeente four-digit code */
    record Metadata(@Nullable String gemeente) {
    }

    @Nullable String gemeente() {
        return metadata == null || metadata.gemeente() == null || metadata.gemeente().isBlank() ? null : metadata.gemeente();
    }

    @Override
    public String toString() {
        return "Gespreksbericht[*****]";
    }
}
