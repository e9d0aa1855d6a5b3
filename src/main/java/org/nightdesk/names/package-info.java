/**
 * Who is named: mentions, the actors behind them within one document, their roles, and who said what.
 */
@NullMarked
package org.nightdesk.names;

import org.jspecify.annotations.NullMarked;
