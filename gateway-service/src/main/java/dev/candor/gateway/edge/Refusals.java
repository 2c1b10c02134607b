package dev.candor.gateway.edge;

import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.ProblemWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Ends a request with a problem where no controller is reached: in filters and on routes. */
@Component
public class Refusals {

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Writes the problem; does nothing if the answer is already on its way. */
    public void write(HttpServletResponse response, ProblemException problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        problems.write(response, problem);
    }
}
