package dev.candor.gateway.session;

import dev.candor.gateway.GatewayProblem;
import dev.candor.gateway.limit.Allowance;
import dev.candor.gateway.limit.Allowances;
import dev.candor.runtime.web.ProblemException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords per account and per address. A unit is taken before the password is looked at and given back when it was right,
 * so that many tries at once never get more than the allowance. Unknown addresses are counted alike.
 */
@Component
class SignInThrottle {

    private final Allowances allowances;

    SignInThrottle(Allowances allowances) {
        this.allowances = allowances;
    }

    /** The units taken for one try. */
    record Try(String account, String address) {}

    /**
     * Takes the units for one try.
     *
     * @param device the known device's own key; empty if the account's common allowance counts
     * @throws ProblemException 429 when too many were wrong
     */
    Try begin(String email, Optional<String> device, String address) {
        String account = device.map(key -> "device:" + key)
                .orElseGet(() -> "account:" + email.strip().toLowerCase(Locale.ROOT));
        require(allowances.take(Allowance.WRONG_PASSWORD_FROM_ADDRESS, address));
        Allowances.Left left = allowances.take(Allowance.WRONG_PASSWORD, account);
        if (!left.granted()) {
            allowances.giveBack(Allowance.WRONG_PASSWORD_FROM_ADDRESS, address);
        }
        require(left);
        return new Try(account, address);
    }

    /** The password was right: the try does not count. */
    void succeeded(Try attempt) {
        allowances.giveBack(Allowance.WRONG_PASSWORD, attempt.account());
        allowances.giveBack(Allowance.WRONG_PASSWORD_FROM_ADDRESS, attempt.address());
    }

    /** Takes a unit for a sign-in link, which belongs to no account yet. */
    Try beginLink(String address) {
        require(allowances.take(Allowance.WRONG_PASSWORD_FROM_ADDRESS, address));
        return new Try("link", address);
    }

    /** The link was good. */
    void linkSucceeded(Try attempt) {
        allowances.giveBack(Allowance.WRONG_PASSWORD_FROM_ADDRESS, attempt.address());
    }

    private static void require(Allowances.Left left) {
        if (!left.granted()) {
            throw left.refusal(
                    GatewayProblem.SIGN_IN_THROTTLED, "Wait a while. A browser you signed in with before still works.");
        }
    }
}
