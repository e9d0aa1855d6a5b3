/**
 * What is remembered from night to night: explicit SQL over HSQLDB or PostgreSQL, the schema kept by Flyway.
 */
@NullMarked
package org.nightdesk.store;

import org.jspecify.annotations.NullMarked;
