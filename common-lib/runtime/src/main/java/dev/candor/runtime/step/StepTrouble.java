package dev.candor.runtime.step;

import java.nio.channels.ClosedByInterruptException;
import java.sql.SQLTransientException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Tells trouble that passes by itself from mistakes. */
final class StepTrouble {

    private StepTrouble() {}

    /** Whether waiting helps: another service, the database or the network is away or overloaded. */
    static boolean passing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean passing = switch (cause) {
                case ResourceAccessException ignored -> true;
                case HttpServerErrorException ignored -> true;
                case HttpClientErrorException.TooManyRequests ignored -> true;
                case HttpClientErrorException.Unauthorized ignored -> true;
                case TransientDataAccessException ignored -> true;
                case RecoverableDataAccessException ignored -> true;
                case DataAccessResourceFailureException ignored -> true;
                case CannotCreateTransactionException ignored -> true;
                case SQLTransientException ignored -> true;
                default -> false;
            };
            if (passing) {
                return true;
            }
        }
        return false;
    }

    /** Whether a library met our interrupt and dressed it up. */
    static boolean interrupted(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException || cause instanceof ClosedByInterruptException) {
                return true;
            }
        }
        return false;
    }
}
