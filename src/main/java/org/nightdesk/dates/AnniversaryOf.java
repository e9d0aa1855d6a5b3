package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.nightdesk.dates.TimeMeaning.Anniversary;

/** What an anniversary that is kept now says of the time of its event. */
final class AnniversaryOf {

    private AnniversaryOf() {}

    /** About when the event was that an expression dates, if the text keeps an anniversary of it now. */
    static Optional<LocalDate> origin(
            TimeExpression expression, Collection<TimeExpression> all, Optional<LocalDate> published) {
        return published.flatMap(day -> all.stream()
                .map(TimeExpression::meaning)
                .flatMap(m ->
                        m instanceof Anniversary a ? java.util.stream.Stream.of(a) : java.util.stream.Stream.empty())
                .filter(a -> a.origins().contains(new Anchor(expression.id())))
                .filter(a -> a.amount().matches("\\d+"))
                .map(a -> a.unit().plus(day, -Integer.parseInt(a.amount())))
                .findFirst());
    }
}
