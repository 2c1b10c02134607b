/** E-mail to the confirmed address of the account; never any text of a resume. */
@NullMarked
package dev.candor.notification.email;

import org.jspecify.annotations.NullMarked;
