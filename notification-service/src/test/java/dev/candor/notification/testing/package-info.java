/** What stands around notification-service in its tests. */
package dev.candor.notification.testing;
