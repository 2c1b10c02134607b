package dev.candor.local;

import dev.candor.local.client.Refusal;
import dev.candor.local.settings.Port;
import dev.candor.local.settings.SuiteSettings;
import java.io.IOException;
import java.io.PrintStream;

/** What a person sees once the suite is up. */
final class Welcome {

    private final SuiteSettings settings;
    private final KnownPorts ports;
    private final PrintStream out;

    Welcome(SuiteSettings settings, KnownPorts ports, PrintStream out) {
        this.settings = settings;
        this.ports = ports;
        this.out = out;
    }

    void print() throws IOException {
        out.println();
        out.println("Candor is up, on this machine and for you alone. It is not set up for production.");
        places();
        try {
            out.println("  Sign in   " + SignInLink.fresh(settings, ports) + "   (once, within 15 minutes)");
        } catch (Refusal none) {
            out.println("  Sign in   " + none.sentence());
        }
        out.println();
    }

    void places() {
        out.println("  Address   http://localhost:" + ports.of(Port.GATEWAY));
        out.println("  Mail      http://localhost:" + ports.of(Port.MAIL_PAGE));
        out.println("  Token     " + settings.tokenFile());
        out.println("  Data      " + settings.data());
    }
}
