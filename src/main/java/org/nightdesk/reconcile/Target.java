package org.nightdesk.reconcile;

import java.util.Set;

/** What a correction is about, named by what stays the same from night to night. */
public sealed interface Target {

    /** The same for whatever is the same. */
    String key();

    /**
     * An actor.
     *
     * @param id its id over nights
     * @param name its name when it was corrected, by which it is found where ids were given anew; may be empty
     * @param documents some of those that told of it when it was corrected, by which it is told from what is taken for
     *     it later; may be empty
     */
    record OfActor(String id, String name, Set<String> documents) implements Target {

        public OfActor {
            documents = Set.copyOf(documents);
        }

        public OfActor(String id, String name) {
            this(id, name, Set.of());
        }

        @Override
        public String key() {
            return "actor " + id;
        }
    }

    /** Those whom documents call by one form of an actor's names. */
    record OfName(String name) implements Target {

        @Override
        public String key() {
            return "name " + name;
        }
    }

    /** A document, by its id. */
    record OfDocument(String document) implements Target {

        @Override
        public String key() {
            return "document " + document;
        }
    }

    /** A figure, by its own words. */
    record OfFigure(Mark mark) implements Target {

        @Override
        public String key() {
            return "figure " + mark;
        }
    }

    /** One telling of an event, by its own words. */
    record OfEvent(Mark mark) implements Target {

        @Override
        public String key() {
            return "event " + mark;
        }
    }

    /** Another correction, by its id. */
    record OfCorrection(String id) implements Target {

        @Override
        public String key() {
            return "correction " + id;
        }
    }

    /**
     * Nothing that could be found.
     *
     * @param written the id that the analyst wrote
     * @param why why it leads nowhere, in a sentence
     */
    record Unknown(String written, String why) implements Target {

        @Override
        public String key() {
            return "unknown " + written;
        }
    }
}
